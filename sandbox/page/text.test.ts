import { describe, expect, it } from 'vitest';
import source from './locales/en.ftl?raw';

const code = Object.values(
  import.meta.glob<string>('./**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
).join('\n');

const defined = [...source.matchAll(/^([a-zA-Z][\w-]*) =/gm)].map((match) => match[1] ?? '');
/** Ids that are put together from data: `kind-` of `kind-${kind}`. */
const prefixes = [...code.matchAll(/\b(?:t|textFor)\(\s*`([a-z-]+-)\$\{/g)].map((match) => match[1] ?? '');

describe('the texts of the page', () => {
  it('has every text that the code names', () => {
    // The first argument may choose between two; tables hold theirs under `id`.
    const calls = [...code.matchAll(/\bt\(([^`]*?)[,)]/g)].map((match) =>
      match[1]?.replaceAll(/=== '[^']*'/g, ''),
    );
    const tables = [...code.matchAll(/\bid: ('[^']+')/g)].map((match) => match[1]);
    const named = [...calls, ...tables].flatMap((text) => text?.match(/(?<=')[\w-]+(?=')/g) ?? []);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((id) => !defined.includes(id))).toEqual([]);
  });

  it('has no text that the code never names', () => {
    const isUsed = (id: string) =>
      code.includes(`'${id}'`) || prefixes.some((prefix) => id.startsWith(prefix));
    expect(defined.filter((id) => !isUsed(id))).toEqual([]);
  });

  it('names no product: the page serves any bot', () => {
    expect(`${source}${code}`.toLowerCase()).not.toContain(['latch', 'key'].join(''));
  });
});
