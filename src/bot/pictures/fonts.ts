import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { GlobalFonts } from '@napi-rs/canvas';

/** Each package has its font in parts, by which characters are in them. */
const PACKAGES = [
  { name: 'inter', weights: { bold: 600, regular: 400 } },
  { name: 'noto-sans-arabic', weights: { bold: 600, regular: 400 } },
  { name: 'noto-sans-hebrew', weights: { bold: 600, regular: 400 } },
  { name: 'noto-emoji', weights: { bold: 600, regular: 400 } },
] as const;

/** What joins or turns other characters around, and is not seen itself. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

export type Weight = 'bold' | 'regular';

export interface Fonts {
  /** For `ctx.font`: a machine without any fonts has these. */
  font(weight: Weight, size: number): string;
  /** The families alone, in CSS. */
  families(weight: Weight): string;
  /** Whether there is a letter for every character of a text. */
  canWrite(text: string): boolean;
}

/** Registers the fonts that come with the product. Each part gets a family of its own: one name for all finds only the first. */
export function registerFonts(registry: typeof GlobalFonts): Fonts {
  const { resolve } = createRequire(import.meta.url);
  const families: Record<Weight, string[]> = { bold: [], regular: [] };
  const ranges: [number, number][] = [];
  for (const { name, weights } of PACKAGES) {
    const folder = dirname(resolve(`@fontsource/${name}/package.json`));
    const parts: Record<string, string> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
    for (const [key, characters] of Object.entries(parts)) {
      const part = key.replaceAll(/[[\]]/g, '');
      ranges.push(...readRanges(characters));
      for (const weight of ['bold', 'regular'] as const) {
        const family = `${name} ${part} ${weight}`;
        registry.registerFromPath(
          join(folder, 'files', `${name}-${part}-${weights[weight]}-normal.woff2`),
          family,
        );
        families[weight].push(`"${family}"`);
      }
    }
  }
  const isKnown = (character: string): boolean => {
    const code = character.codePointAt(0) ?? 0;
    return UNSEEN.test(character) || ranges.some(([first, last]) => first <= code && code <= last);
  };
  return {
    families: (weight) => families[weight].join(', '),
    font: (weight, size) => `${size}px ${families[weight].join(', ')}`,
    canWrite: (text) => Array.from(text).every(isKnown),
  };
}

/** CSS's `unicode-range`: "U+0460-052F,U+20B4". */
function readRanges(text: string): [number, number][] {
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
