/**
 * Whether what was typed is a time of day, which is another moment in another zone: "friday 18:00", and not "in 3 days".
 * @param read the moment that it means in a zone; null for none.
 */
export function isTimeOfDay(read: (timeZone: string) => Date | null, timeZone: string): boolean {
  const here = read(timeZone);
  const elsewhere = read(timeZone === 'UTC' ? 'Asia/Tokyo' : 'UTC');
  return here !== null && here.getTime() !== elsewhere?.getTime();
}

/** The same of a moment alone: times of day that people write have no seconds, and so long from now has them nearly always. */
export function looksLikeTimeOfDay(moment: Date): boolean {
  return moment.getTime() % 60_000 === 0;
}
