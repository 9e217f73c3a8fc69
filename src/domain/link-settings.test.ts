import { describe, expect, it } from 'vitest';
import { NO_SETTINGS, sameSettings } from './link-settings.ts';
import type { LinkSettings } from './link-settings.ts';

const titled = (title: string | null): LinkSettings => ({ ...NO_SETTINGS, title });

describe('settings that look the same on Telegram', () => {
  it.each([
    ['nothing and an empty title', null, ''],
    ['a title with spaces around it', 'Spring', '  Spring '],
    ['a title with spaces in a row', 'Spring  party', 'Spring party'],
    ['a title cut at 32', 'Twenty pioneers and thirty two letters', 'Twenty pioneers and thirty two l'],
    ['a title cut right after a space', `${'a'.repeat(31)} b`, 'a'.repeat(31)],
    ['emoji, counted as two each', '🌱'.repeat(20), '🌱'.repeat(16)],
    ['an emoji that would be cut in two', `a${'🌱'.repeat(20)}`, `a${'🌱'.repeat(15)}`],
  ])('%s', (_, asked, kept) => {
    expect(sameSettings(titled(asked), titled(kept))).toBe(true);
  });

  it('expiries within one second', () => {
    const at = (iso: string): LinkSettings => ({ ...NO_SETTINGS, expireDate: new Date(iso) });
    expect(sameSettings(at('2026-03-01T12:00:00.900Z'), at('2026-03-01T12:00:00Z'))).toBe(true);
    expect(sameSettings(at('2026-03-01T12:00:01Z'), at('2026-03-01T12:00:00Z'))).toBe(false);
  });
});

it.each<[string, Partial<LinkSettings>]>([
  ['title', { title: 'spring' }],
  ['expiry', { expireDate: new Date('2026-03-01T12:00:00Z') }],
  ['limit', { usageLimit: 5 }],
  ['approval', { requestNeeded: true }],
])('settings with another %s differ', (_, change) => {
  const settings = titled('Spring');
  expect(sameSettings(settings, { ...settings, ...change })).toBe(false);
});
