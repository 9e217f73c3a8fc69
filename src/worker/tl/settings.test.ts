import { Api } from 'telegram';
import { expect, it } from 'vitest';
import type { TelegramSettings } from '../../domain/link-settings.ts';
import { NO_SETTINGS } from '../../domain/link-settings.ts';
import { changesToTl, settingsToTl } from './settings.ts';

const FULL: TelegramSettings = {
  title: 'Spring',
  expireDate: new Date('2026-03-01T12:00:00.900Z'),
  usageLimit: 50,
  requestNeeded: false,
  subscriptionPricing: null,
};

it('leaves out what is not set', () => {
  expect(settingsToTl(NO_SETTINGS)).toEqual({});
  expect(settingsToTl({ ...NO_SETTINGS, requestNeeded: true })).toEqual({ requestNeeded: true });
});

it('sends a price as Stars a period', () => {
  const subscriptionPricing = { period: 2_592_000, amount: 500 };
  const { subscriptionPricing: sent } = settingsToTl({ ...NO_SETTINGS, subscriptionPricing });
  expect(sent).toBeInstanceOf(Api.StarsSubscriptionPricing);
  expect([sent?.period, sent?.amount.toJSNumber()]).toEqual([2_592_000, 500]);
});

it('counts in whole seconds', () => {
  expect(settingsToTl(FULL)).toEqual({ title: 'Spring', expireDate: 1_772_366_400, usageLimit: 50 });
});

it('names only what changes', () => {
  expect(changesToTl(FULL, { ...FULL, title: 'Summer' })).toEqual({ title: 'Summer' });
  expect(changesToTl(FULL, { ...FULL, expireDate: new Date('2026-03-01T12:00:00Z') })).toEqual({});
});

it('clears with 0 and the empty string', () => {
  expect(changesToTl(FULL, { ...NO_SETTINGS, requestNeeded: true })).toEqual({
    title: '',
    expireDate: 0,
    usageLimit: 0,
    requestNeeded: true,
  });
});
