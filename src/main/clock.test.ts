import { expect, it } from 'vitest';
import { systemClock } from './clock.ts';

it('a sleep longer than a timer can hold does not end at once', async () => {
  const stop = new AbortController();
  const long = systemClock.sleep(30 * 86_400_000, stop.signal).then(() => 'long');
  expect(await Promise.race([long, systemClock.sleep(20).then(() => 'short')])).toBe('short');
  stop.abort();
  expect(await long).toBe('long');
});
