/** @param ascending sorted. @returns 0 if there are none. */
export function quantile(ascending: Float64Array, share: number): number {
  return ascending[Math.min(Math.floor(share * ascending.length), ascending.length - 1)] ?? 0;
}
