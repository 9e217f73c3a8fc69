import type { Batch, NewBatch } from '../batch.ts';

/** Where actions hand in batches, and steer them. Who may do so is for the action to ask. */
export interface Batches {
  /** Writes the batch and begins with it; returns at once. How far it is, and its end, reach its card. @throws as `BatchStore.add`. */
  submit(
    batch: NewBatch,
    also: { draftId: string | null; buttonId: string | null },
  ): Promise<{ batch: Batch; created: boolean }>;
  /** Nothing more of it is sent. @throws IllegalTransition if it is not running. */
  pause(id: string): Promise<Batch>;
  /** @throws IllegalTransition if it is not paused. */
  resume(id: string): Promise<Batch>;
  /** Nothing more of it is sent, ever; what is made stays. @throws IllegalTransition if it ended, or is cancelled. */
  cancel(id: string): Promise<Batch>;
}
