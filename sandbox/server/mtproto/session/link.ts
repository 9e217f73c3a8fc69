/** One connection, as a session sees it. Saying something on a link that is gone does nothing. */
export interface Link {
  readonly isOpen: boolean;
  write(payload: Buffer): void;
  /** MTProto's own error of 4 bytes: 404 for an unknown key, 429 for too many connections. */
  transportError(code: number): void;
  /** From here on nothing is read and nothing is sent. */
  mute(): void;
  /** Closes once everything written is out. */
  end(): void;
  /** Closes at once, like a cable that is pulled. */
  drop(): void;
  /** Closes unless it is called again in time. */
  dropAfter(milliseconds: number): void;
}
