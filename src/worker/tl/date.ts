/**
 * @param seconds Unix seconds; absent or 0 for none. GramJS reads what is absent as null, whatever its types say.
 */
export function dateFromTl(seconds: number | null | undefined): Date | null {
  return seconds ? new Date(seconds * 1000) : null;
}

/** @returns Unix seconds, as Telegram keeps them. */
export function dateToTl(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
