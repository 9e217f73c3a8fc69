/** Abbreviations that are one zone wherever they are read. "IST", "CST" and the like are several. */
const ZONES: Readonly<Record<string, string>> = {
  utc: 'UTC',
  gmt: 'UTC',
  bst: 'Europe/London',
  cet: 'Europe/Paris',
  cest: 'Europe/Paris',
  eet: 'Europe/Kyiv',
  eest: 'Europe/Kyiv',
  msk: 'Europe/Moscow',
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  cdt: 'America/Chicago',
  mdt: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  jst: 'Asia/Tokyo',
};
const OFFSET = /^(.*\d(?:[ap]m)?) ?(?:utc|gmt)? ?([+-])(\d{1,2})(?::?([0-5]\d))?$/;
const NAMED = /^(.*\S) ([a-z]{2,4})$/;

/** Parts a moment from the zone it is given in: "1 december 10:00 utc", "18:00 gmt+2". null: the person's own. */
export function splitZone(phrase: string): { words: string; zone: string | null } {
  const [, named, name] = NAMED.exec(phrase) ?? [];
  const zone = ZONES[name ?? ''];
  if (named !== undefined && zone !== undefined) return { words: named, zone };
  const [, words, sign, hours, minutes] = OFFSET.exec(phrase) ?? [];
  // An offset has its marks: "2026-12-01" ends in none.
  const marked = /(?:utc|gmt) ?[+-]\d|[+-]\d\d:\d\d$/.test(phrase);
  if (words === undefined || sign === undefined || !marked) return { words: phrase, zone: null };
  return { words, zone: `UTC${sign}${hours}${minutes === undefined ? '' : `:${minutes}`}` };
}
