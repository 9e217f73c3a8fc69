/** Whether 05/06 is the fifth of June or the sixth of May. */
export type DateOrder = 'day-first' | 'month-first';

/** Whether the evening begins at 18:00 or at 6 PM. */
export type HourCycle = '12' | '24';

/** Somebody who talks to the bot. */
export interface Person {
  userId: number;
  name: string;
  username: string | null;
  /** What they read and write: the language they chose, or else their Telegram's. BCP 47, e.g. `en`. */
  locale: string;
  /** The language they chose; null: as in their Telegram. */
  language: string | null;
  /** IANA name; null until they choose. */
  timeZone: string | null;
  /** null until they say it. */
  dateOrder: DateOrder | null;
  /** null: as people who speak their language write it in the country of their time zone. */
  hourCycle: HourCycle | null;
}
