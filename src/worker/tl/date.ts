/** @param seconds Unix seconds; absent or 0 for none. */
export function dateFromTl(seconds: number | undefined): Date | null {
  return seconds === undefined || seconds === 0 ? null : new Date(seconds * 1000);
}

/** @returns Unix seconds, as Telegram keeps them. */
export function dateToTl(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
