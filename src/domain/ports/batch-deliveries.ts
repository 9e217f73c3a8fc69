/** How somebody gets the links of a batch; `report`: what became of it, where there are no links to get. */
export type DeliveryForm = 'file' | 'messages' | 'report';

/** What the asker of a batch is to be sent. */
export interface BatchDelivery {
  batchId: string;
  form: DeliveryForm;
  /** The last line that was sent; 0 for none. */
  sentTo: number;
}

/** What is to be sent stands here until it was, so that a crash loses none of it; one after a message sends that again. */
export interface BatchDeliveryStore {
  /** Does nothing if it is asked for already. */
  ask(batchId: string, form: DeliveryForm, now: Date): Promise<void>;
  /** The one that has waited longest, of those whose batches were not asked for by these people. */
  next(query: { notFor: readonly number[] }): Promise<BatchDelivery | null>;
  /** The lines up to this one were sent. */
  sent(delivery: BatchDelivery, sentTo: number): Promise<void>;
  /** All of it was sent, or can't be. */
  done(delivery: BatchDelivery): Promise<void>;
}
