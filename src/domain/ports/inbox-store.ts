export interface InboxUpdate {
  updateId: number;
  /** Updates of one lane are handled in order; different lanes side by side. */
  lane: string;
  /** JSON text. */
  body: string;
}

/** An update that waits to be handled. */
export interface PendingUpdate extends InboxUpdate {
  /** How often its own handler failed. */
  failures: number;
  /** How many processes in a row died while they handled it, whatever they died of. */
  crashes: number;
  /** It waited in a backup, and may have been handled since: its sender is told, and it is not handled. */
  outdated: boolean;
}

export interface InboxStore {
  /**
   * Stores a batch, ignoring ids that are there already. Where several processes handle updates, a job for each lane is
   * enqueued in the same transaction. @returns the new ones, in order.
   */
  receive(updates: InboxUpdate[], now: Date): Promise<InboxUpdate[]>;
  /** Not yet handled, oldest first. */
  pending(): Promise<PendingUpdate[]>;
  /** As `pending`, of one lane. */
  pendingOf(lane: string): Promise<PendingUpdate[]>;
  /** Lanes with updates that came before then and are not yet handled, oldest first. `crashes`: of the oldest of them. */
  waitingLanes(before: Date): Promise<{ lane: string; crashes: number }[]>;
  /** How many are not yet handled, and when the oldest of them came. */
  backlog(): Promise<{ pending: number; oldest: Date | null }>;
  /**
   * Marks it handled and forgets its body, with the next write of the inbox or of a conversation, or by itself within a
   * moment: a conversation never goes on before what was handled earlier is marked.
   */
  markSoon(updateId: number, now: Date): void;
  /** Resolves when all that `markSoon` was told is on disk. */
  flush(): Promise<void>;
  isHandled(updateId: number): Promise<boolean>;
  /** Before it is handled: counts a crash, in case the process dies of it. @returns the crashes before this one. */
  expectCrash(updateId: number): Promise<number>;
  /** Handling failed and the process lives: no crash counts any more. @returns how often its own handler failed. */
  noteFailure(updateId: number, isOwn: boolean): Promise<number>;
  /** Drops handled rows older than `before`. */
  prune(before: Date): Promise<number>;
}
