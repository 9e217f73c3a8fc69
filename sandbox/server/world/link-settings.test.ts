import { expect, test } from 'vitest';
import { checkedSettings } from './link-settings.ts';
import type { ChatKind, LinkSettings } from './types.ts';

const NOW = 1_790_000_000;
const AT = { now: NOW, testServer: false };
const MONTH = 2_592_000;
const PRICE = { period: MONTH, amount: 100 };

const REFUSED: [string, LinkSettings, ChatKind, string][] = [
  ['a title of 33 characters', { title: 'x'.repeat(33) }, 'supergroup', 'TITLE_INVALID'],
  ['an expiry of now', { expireDate: NOW }, 'supergroup', 'EXPIRE_DATE_INVALID'],
  ['an expiry in the past', { expireDate: NOW - 1 }, 'supergroup', 'EXPIRE_DATE_INVALID'],
  ['a limit of 100,000', { usageLimit: 100_000 }, 'basic', 'USAGE_LIMIT_INVALID'],
  ['a negative limit', { usageLimit: -1 }, 'basic', 'USAGE_LIMIT_INVALID'],
  ['half a person', { usageLimit: 2.5 }, 'basic', 'USAGE_LIMIT_INVALID'],
  ['limit and approval', { usageLimit: 5, requestNeeded: true }, 'channel', 'USAGE_LIMIT_INVALID'],
  ['a subscription to a group', { subscriptionPricing: PRICE }, 'supergroup', 'PRICING_CHAT_INVALID'],
  [
    'approval and price',
    { subscriptionPricing: PRICE, requestNeeded: true },
    'channel',
    'PRICING_CHAT_INVALID',
  ],
  ['expiry and price', { subscriptionPricing: PRICE, expireDate: NOW + 9 }, 'channel', 'EXPIRE_DATE_INVALID'],
  ['limit and price', { subscriptionPricing: PRICE, usageLimit: 9 }, 'channel', 'USAGE_LIMIT_INVALID'],
  [
    'a week of it',
    { subscriptionPricing: { period: 604_800, amount: 1 } },
    'channel',
    'SUBSCRIPTION_PERIOD_INVALID',
  ],
  [
    'it for nothing',
    { subscriptionPricing: { period: MONTH, amount: 0 } },
    'channel',
    'PRICING_CHAT_INVALID',
  ],
  [
    'it for 10,001 Stars',
    { subscriptionPricing: { period: MONTH, amount: 10_001 } },
    'channel',
    'PRICING_CHAT_INVALID',
  ],
];

test.each(REFUSED)('%s is refused', (_what, settings, kind, error) => {
  expect(() => checkedSettings(settings, kind, AT)).toThrow(error);
});

test('a title may have 32 characters, each of any size', () => {
  const title = '🔑'.repeat(32);
  expect(checkedSettings({ title }, 'basic', AT)).toEqual({ title, requestNeeded: false });
});

test('zeros and the empty title mean none', () => {
  const settings = { title: '', expireDate: 0, usageLimit: 0, requestNeeded: true };
  expect(checkedSettings(settings, 'basic', AT)).toEqual({ requestNeeded: true });
});

test('the widest settings pass', () => {
  const settings = { usageLimit: 99_999, expireDate: NOW + 1, requestNeeded: false };
  expect(checkedSettings(settings, 'supergroup', AT)).toEqual(settings);
  expect(checkedSettings({ subscriptionPricing: PRICE }, 'channel', AT).subscriptionPricing).toEqual(PRICE);
});

test('on a test server a subscription lasts a minute or five', () => {
  const lasting = (period: number): LinkSettings => ({ subscriptionPricing: { period, amount: 1 } });
  const there = { now: NOW, testServer: true };
  expect(checkedSettings(lasting(60), 'channel', there)).toMatchObject(lasting(60));
  expect(checkedSettings(lasting(300), 'channel', there)).toMatchObject(lasting(300));
  expect(() => checkedSettings(lasting(MONTH), 'channel', there)).toThrow('SUBSCRIPTION_PERIOD_INVALID');
});
