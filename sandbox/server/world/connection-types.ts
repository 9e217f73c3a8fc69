/** Who is connected with which session. Telegram takes a session that is used from two places at once for stolen. */
export interface Connections {
  /**
   * A connection is used with this key from now on.
   * @returns what says that it isn't any more.
   */
  open(keyId: string): () => void;
  /** Each session that anybody connected with, since the world was made or read. */
  all(): SessionUse[];
}

/** Connections with one session, by its permanent key. */
export interface SessionUse {
  keyId: string;
  /** Absent: nobody is logged in with it. */
  userId?: number;
  /** Connections now. */
  open: number;
  /** When there were two or more, in milliseconds since 1970 by the machine's clock; no `until`: there still are. */
  overlaps: { from: number; until?: number }[];
}
