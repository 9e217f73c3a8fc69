import type { Batch, BatchLine, NewBatch } from '../batch.ts';
import type { Operation } from '../operation.ts';

/**
 * Batches and their lines. What becomes of a line's operation is counted in the transaction that writes it, and the batch's
 * card is due with whatever changes its state.
 */
export interface BatchStore {
  /**
   * Writes the batch with all its lines and its card, marks its draft submitted and its button used, all or nothing.
   * The same `idempotencyKey`, or the same `once` button, gives the batch there is, `created: false`.
   * @throws IllegalTransition if draft or button are missing, or the draft is cancelled, or a line's link is not of that chat;
   * RangeError for no lines, or more than BATCH_LINES_MAX.
   */
  add(
    batch: NewBatch,
    also: { id: string; now: Date; accountId: number; draftId: string | null; buttonId: string | null },
  ): Promise<{ batch: Batch; created: boolean }>;
  find(id: string): Promise<Batch | null>;
  /** The account's batches that have not ended, oldest first. */
  unfinished(accountId: number): Promise<Batch[]>;
  /**
   * The next lines of a running batch become operations (`intent`, with their `requested` audit entries), no more than are
   * `ids` for them. A line whose link another account made fails at once.
   * @returns these; none if it is not running, or nothing waits.
   */
  begin(id: string, also: { ids: readonly string[]; now: Date }): Promise<Operation[]>;
  /** `running → paused`. What has not been sent waits. @throws IllegalTransition, as the next two. */
  pause(id: string): Promise<Batch>;
  /** `paused → running`. */
  resume(id: string, now: Date): Promise<Batch>;
  /** `running | paused → cancelled`. What has not been sent fails as `cancelled`, and its lines go back to those not begun. */
  cancel(id: string, now: Date): Promise<Batch>;
  /** In order, those after line `after`. */
  lines(id: string, query: { after: number; limit: number }): Promise<BatchLine[]>;
  /** Batches that ended and whose askers were not told so, oldest first. */
  untold(): Promise<Batch[]>;
  told(id: string, now: Date): Promise<void>;
}
