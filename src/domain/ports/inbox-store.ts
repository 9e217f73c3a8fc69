export interface InboxUpdate {
  updateId: number;
  /** Updates of one lane are handled in order; different lanes side by side. */
  lane: string;
  /** JSON text. */
  body: string;
}

export interface InboxStore {
  /** Stores a batch, ignoring ids that are there already. @returns the new ones, in order. */
  receive(updates: InboxUpdate[], now: Date): Promise<InboxUpdate[]>;
  /** Not yet handled, oldest first. */
  pending(): Promise<InboxUpdate[]>;
  /** Forgets the body. */
  markHandled(updateId: number, now: Date): Promise<void>;
  /**
   * The same with the next write of the inbox or of a conversation, or by itself within a moment: a conversation never goes
   * on before what was handled earlier is marked.
   */
  markSoon(updateId: number, now: Date): void;
  /** Resolves when all that `markSoon` was told is on disk. */
  flush(): Promise<void>;
  isHandled(updateId: number): Promise<boolean>;
  /** Counts a try before handling. @returns tries so far, this one included: a poisonous update is given up. */
  beginTry(updateId: number): Promise<number>;
  /** Drops handled rows older than `before`. */
  prune(before: Date): Promise<number>;
}
