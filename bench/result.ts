/** The product compared with a plain script (the peer), in the same run. */
export interface Result {
  name: string;
  /** The product's median. */
  value: number;
  peer: number;
  /** `value / peer`. */
  ratio: number;
  goal: number;
  better: 'lower' | 'higher';
  ok: boolean;
}

/** How a cost grows: one plot. It has no goal, so fewer rounds will do. */
export interface Series {
  title: string;
  /** What grows, such as "links in the chat". */
  x: string;
  /** What is measured, with its unit. */
  y: string;
  /** What the second line is. Without it there is none. */
  peerName?: string;
  points: Point[];
}

export interface Point {
  x: number;
  ours: number;
  peer?: number;
}

export interface Measured {
  results: Result[];
  series: Series[];
}

export interface Bench {
  measure: () => Promise<Result | Result[] | Measured>;
  /** For the document: what is measured, what the peer is, and what it doesn't keep that we keep. */
  about: string;
}

/** Compares the medians. */
export function compare(
  name: string,
  values: number[],
  peers: number[],
  goal: number,
  better: 'lower' | 'higher',
): Result {
  const value = median(values);
  const peer = median(peers);
  const ratio = value / peer;
  const ok = better === 'lower' ? ratio <= goal : ratio >= goal;
  return { name, value: round(value), peer: round(peer), ratio: round(ratio), goal, better, ok };
}

export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}
