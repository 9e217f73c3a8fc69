/**
 * What one process at a time may do: hold an account's session, write to people by itself. On PostgreSQL a lease is an advisory lock
 * on a connection of its own, and an epoch that each write under it checks; beside SQLite there is one process, and it holds them all.
 */
export interface Leases {
  /**
   * @returns null while somebody holds it, this process too.
   * @throws StoreUnreachable if that can't be asked.
   */
  take(name: string): Promise<Lease | null>;
  /** @returns the names of all leases that begin so and that some process holds now. */
  held(prefix: string): Promise<string[]>;
  readonly lanes: Lanes;
  /** Ends all that is held, as if the process had ended: what was not given back counts as not given back. */
  close(): Promise<void>;
}

export interface Lease {
  readonly name: string;
  /** Greater each time the lease is taken. What is written under an older one is refused. */
  readonly epoch: number;
  /** The former holder gave it back, or there was none: nothing of it can still be under way. */
  readonly wasGivenBack: boolean;
  /** Aborts when it is lost: nothing more can be written under it, and what it allowed has to end at once. */
  readonly lost: AbortSignal;
  /**
   * By the clock, this very moment: also in a process that was paused and has not yet noticed. To be asked right before what
   * can't be taken back.
   */
  isHeld(): boolean;
  /**
   * To be called when all that it allowed has ended. Does nothing once it is lost.
   * @param allHasEnded false where something of a former holder may still be under way: the next one is told so.
   */
  giveBack(allHasEnded?: boolean): Promise<void>;
}

/** What is done one at a time over all processes, for a moment each: the updates of one lane. Many, and cheap: nothing is written. */
export interface Lanes {
  /**
   * Once it is held, bot and web processes that are dead can write nothing more: their leases named `bot:…` and `web:…` are over.
   * @returns null while somebody holds it, this process too.
   * @throws StoreUnreachable if that can't be asked.
   */
  hold(lane: string): Promise<HeldLane | null>;
}

export interface HeldLane {
  /** Aborts when the lane is lost, with all else that this process holds: another one may handle it now. */
  readonly lost: AbortSignal;
  /** Does nothing once it is lost. */
  release(): Promise<void>;
}

/** A write under a lease that somebody else has taken since. Nothing was written. */
export class LeaseLost extends Error {
  override name = 'LeaseLost';
}
