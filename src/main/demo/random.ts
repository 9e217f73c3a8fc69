/** Numbers that look random and are the same for the same seed: from 0, below 1. */
export type Random = () => number;

/** Mulberry32, by Tommy Ettinger: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0, below `count`. */
export function below(random: Random, count: number): number {
  return Math.floor(random() * count);
}

/** A whole number, `average` in the long run, and up to about twice that. */
export function about(random: Random, average: number): number {
  return Math.floor(2 * average * random() + random());
}

/** @throws RangeError if there is nothing to choose from. */
export function oneOf<T>(random: Random, values: readonly T[]): T {
  const value = values[below(random, values.length)];
  if (value === undefined) throw new RangeError('nothing to choose from');
  return value;
}

/** Fisher and Yates's. */
export function shuffled<T>(random: Random, values: readonly T[]): T[] {
  const left = [...values];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(below(random, left.length), 1));
  return order;
}
