import type { DateOrder, HourCycle } from '../person.ts';

/** What came of reading something a person typed. */
export type ReadResult<Value, Problem extends string> =
  | { kind: 'read'; value: Value }
  /** More than one sense: the person chooses. Two to four, the likeliest first. */
  | { kind: 'unsure'; why: UnsureWhy; values: Value[] }
  | { kind: 'refused'; problem: Problem };

export type UnsureWhy =
  /** "05/06": `values` is the day-first reading, then the month-first one. The choice tells the person's order. */
  | 'day-or-month'
  /** "at 5". */
  | 'am-or-pm'
  /** "this weekend". */
  | 'which-day'
  /** "10.11". */
  | 'date-or-time'
  /** "until 18h". */
  | 'length-or-time'
  /** "3m". */
  | 'minutes-or-months'
  /** "10-20 people". */
  | 'how-many';

/** Whose words are read, and when. */
export interface Reader {
  /** IANA zone of the person. */
  timeZone: string;
  now: Date;
  /** BCP 47: the language read besides English; with a region where it is known. */
  locale: string;
  /** How they write 5 June in digits; null: not known yet. */
  dateOrder: DateOrder | null;
  /** null: as the language and region write times. */
  hourCycle: HourCycle | null;
}
