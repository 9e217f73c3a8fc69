import { assert, boolean, constant, integer, option, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { brokenRule, fitToRules, NO_RULES, type ChatRules } from './chat-rules.ts';
import { checkSettings, NO_SETTINGS, type LinkSettings } from './link-settings.ts';

const NOW = new Date('2026-11-29T12:00:00Z');
const DAY = 86_400;
const inDays = (days: number): Date => new Date(NOW.getTime() + days * DAY * 1000);
const PRICE = { period: 30 * DAY, amount: 100 };

test.each<[string, Partial<ChatRules>, Partial<LinkSettings>, string | null]>([
  ['nothing is asked', {}, {}, null],
  ['never is longer than a week', { longestLife: 7 * DAY }, {}, 'longest-life'],
  ['eight days are longer than a week', { longestLife: 7 * DAY }, { expireDate: inDays(8) }, 'longest-life'],
  ['a week is a week, also a moment later', { longestLife: 7 * DAY }, { expireDate: inDays(7) }, null],
  ['no limit is more than 50', { largestLimit: 50 }, {}, 'largest-limit'],
  ['51 are more than 50', { largestLimit: 50 }, { usageLimit: 51 }, 'largest-limit'],
  ['50 are allowed', { largestLimit: 50 }, { usageLimit: 50 }, null],
  ['with approval nobody comes in unseen', { largestLimit: 50 }, { requestNeeded: true }, null],
  ['approval is asked for', { approvalAlways: true }, { usageLimit: 5 }, 'approval-always'],
  ['approval is there', { approvalAlways: true }, { requestNeeded: true }, null],
  ['an end needs nobody else', { secondPerson: true }, { expireDate: inDays(1) }, null],
  ['no end needs somebody else', { secondPerson: true }, {}, 'second-person'],
  ['a price leaves no room for rules', { largestLimit: 5 }, { subscriptionPricing: PRICE }, 'no-price'],
  ['a price without such rules', { linksADay: 2 }, { subscriptionPricing: PRICE }, null],
])('%s', (_name, rules, settings, rule) => {
  const problem = brokenRule({ ...NO_RULES, ...rules }, { ...NO_SETTINGS, ...settings }, NOW);
  expect(problem?.rule ?? null).toBe(rule);
});

test('what is fitted breaks no rule but that of the second person, and Telegram takes it', () => {
  const rules = record({
    longestLife: option(integer({ min: 3_600, max: 400 * DAY })),
    largestLimit: option(integer({ min: 1, max: 99_999 })),
    approvalAlways: boolean(),
    issuers: constant(null),
    linksADay: constant(null),
    secondPerson: boolean(),
  });
  const settings = record({
    title: constant(null),
    expireDate: option(integer({ min: 1, max: 800 }).map(inDays)),
    usageLimit: option(integer({ min: 1, max: 99_999 })),
    requestNeeded: boolean(),
    subscriptionPricing: option(constant(PRICE)),
    strict: boolean(),
  }).filter((each) => checkSettings(each, NOW) === null);
  assert(
    property(rules, settings, (asked, chosen) => {
      const fitted = fitToRules(asked, chosen, NOW);
      expect([null, 'second-person']).toContain(brokenRule(asked, fitted, NOW)?.rule ?? null);
      expect(checkSettings(fitted, NOW)).toBeNull();
      if (brokenRule(asked, chosen, NOW) === null) expect(fitted).toEqual(chosen);
    }),
  );
});
