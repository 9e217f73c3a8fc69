import { expect, test } from 'vitest';
import { asking, back, detour, FIELDS, next, progress } from './position.ts';

test('goes through all questions to the summary', () => {
  const steps = [];
  for (let at = asking(FIELDS); at.step !== 'summary'; at = next(at)) {
    steps.push(`${at.step} ${progress(at)?.step}/${progress(at)?.total}`);
  }
  expect(steps).toEqual(['chat 1/5', 'title 2/5', 'expiry 3/5', 'limit 4/5', 'requests 5/5']);
});

test('Back undoes a step, and from the first leads to the summary', () => {
  const at = next(asking(FIELDS));
  expect(back(next(at))).toEqual(at);
  expect(back(asking(['title'])).step).toBe('summary');
});

test('a detour comes back to the question it left, forwards and backwards', () => {
  const at = next(asking(FIELDS));
  expect(next(detour(at, 'zone'))).toEqual(at);
  expect(back(detour(at, 'zone'))).toEqual(at);
  expect(progress(detour(at, 'zone'))).toBeNull();
});
