/** Somebody who talks to the bot. */
export interface Person {
  userId: number;
  name: string;
  username: string | null;
  /** BCP 47, e.g. `en`. */
  locale: string;
  /** IANA name; null until they choose. */
  timeZone: string | null;
}
