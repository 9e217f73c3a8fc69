/** Chance that is the same again for the same seed. */
export interface Random {
  /** From 0 up to but not including 1. */
  uniform(): number;
  exponential(mean: number): number;
  /** @param spread the standard deviation of the logarithm; 0 for always the median. */
  lognormal(median: number, spread: number): number;
  /** At least 1. @param exponent the smaller, the more often very large. */
  pareto(exponent: number): number;
}

/** The mulberry32 generator: 32 bits of state, more than enough for waits in a queue. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  function uniform(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Box and Muller’s. */
  function normal(): number {
    return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  }

  return {
    uniform,
    exponential: (mean) => -mean * Math.log(1 - uniform()),
    lognormal: (median, spread) => (spread === 0 ? median : median * Math.exp(spread * normal())),
    pareto: (exponent) => (1 - uniform()) ** (-1 / exponent),
  };
}

/**
 * Chooses among many by weight, in constant time (Walker’s and Vose’s alias method).
 * @returns a function that chooses an index.
 */
export function createChoice(weights: readonly number[], random: Random): () => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => (weight * weights.length) / total);
  const aliases = shares.map((_, index) => index);
  const small = shares.flatMap((share, index) => (share < 1 ? [index] : []));
  const large = shares.flatMap((share, index) => (share < 1 ? [] : [index]));
  for (;;) {
    const [less, more] = [small.pop(), large.pop()];
    if (less === undefined || more === undefined) break;
    aliases[less] = more;
    const rest = (shares[more] ?? 1) - (1 - (shares[less] ?? 1));
    shares[more] = rest;
    (rest < 1 ? small : large).push(more);
  }
  return () => {
    const index = Math.floor(random.uniform() * shares.length);
    return random.uniform() < (shares[index] ?? 1) ? index : (aliases[index] ?? index);
  };
}
