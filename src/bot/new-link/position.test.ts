import { expect, test } from 'vitest';
import { NO_SETTINGS, type LinkSettings } from '../../domain/link-settings.ts';
import { asking, askingAll, askingZone, back, next, progress, type Position } from './position.ts';

/** The questions of a walk, where the answer to each leaves these settings. */
function walk(settings: LinkSettings, start: Position = askingAll(settings, false)): string[] {
  const steps = [];
  for (let at = start; at.step !== 'summary'; at = next(at, settings)) {
    const where = progress(at, settings);
    steps.push(`${at.step} ${where?.step}/${where?.total}`);
  }
  return steps;
}

test('goes through all questions to the summary', () => {
  expect(walk(NO_SETTINGS)).toEqual(['title 1/4', 'expiry 2/4', 'limit 3/4', 'requests 4/4']);
});

test('a limit rules approval out, and approval a limit', () => {
  expect(walk({ ...NO_SETTINGS, usageLimit: 5 })).toEqual(['title 1/3', 'expiry 2/3', 'limit 3/3']);
  expect(walk({ ...NO_SETTINGS, requestNeeded: true })).toEqual(['title 1/3', 'expiry 2/3', 'requests 3/3']);
});

test('where people may be asked to pay, a price rules out all but the title', () => {
  const priced = { ...NO_SETTINGS, subscriptionPricing: { period: 2_592_000, amount: 5 } };
  expect(walk(NO_SETTINGS, askingAll(NO_SETTINGS, true))).toContain('price 2/5');
  expect(walk(priced, askingAll(priced, true))).toEqual(['title 1/2', 'price 2/2']);
});

test('Back undoes a step, and from the first leads to the summary', () => {
  const at = next(askingAll(NO_SETTINGS, false), NO_SETTINGS);
  expect(back(next(at, NO_SETTINGS))).toEqual(at);
  expect(back(asking(['title'])).step).toBe('summary');
});

test('the time zone is a detour from a question, and leads back to it', () => {
  const at = next(askingAll(NO_SETTINGS, false), NO_SETTINGS);
  const zone = askingZone(at);
  expect(back(zone)).toEqual(at);
  expect(back(askingZone(zone)), 'asked for twice').toEqual(at);
  expect(progress(zone, NO_SETTINGS)).toBeNull();
});
