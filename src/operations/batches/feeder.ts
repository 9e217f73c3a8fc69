import { isEnded, stopsBatch, waitingLines } from '../../domain/batch.ts';
import type { Batch, BatchState } from '../../domain/batch.ts';
import type { Operation } from '../../domain/operation.ts';
import type { Batches } from '../../domain/ports/batches.ts';
import { errorText } from '../context.ts';
import type { Context } from '../context.ts';
import { createAlarm } from '../queue/alarm.ts';
import type { Queue } from '../queue/queue.ts';
import { writeBatches } from './write-batches.ts';

/**
 * Turns the lines of batches into operations: so many ahead that the calls in flight never run dry, so few that a batch can be
 * paused or cancelled at any moment.
 */
export interface Feeder extends Batches {
  /** A batch was written: it begins, or goes on as it says. */
  look(batch: Batch): void;
  /** What a former run left. @param operations the account's unfinished ones. */
  takeUp(operations: readonly Operation[]): Promise<void>;
  /** A line's operation came to its end. */
  onEnd(operation: Operation, batchId: string): void;
  /** What the queue has to know of a batch. */
  stateOf(batchId: string): BatchState;
  /** Resolves when stopped. @throws never. */
  run(): Promise<void>;
  isQuiet(): boolean;
}

export interface FeederParts {
  queue: Pick<Queue, 'add' | 'hurry'>;
  /** So many operations of a batch are unfinished at most. */
  ahead: number;
  stopped: AbortSignal;
  onQuiet: () => void;
}

interface Fed {
  state: BatchState;
  /** Its unfinished operations. */
  underWay: number;
  /** Nothing is left to begin, as far as is known. */
  dry: boolean;
}

export function createFeeder(context: Context, { queue, ahead, stopped, onQuiet }: FeederParts): Feeder {
  const { store, clock, newId, accountId, timings, log } = context;
  const batches = new Map<string, Fed>();
  const alarm = createAlarm(clock, stopped);
  let busy = false;

  function followWith({ id, state }: Batch, underWay: number): void {
    batches.set(id, { state, underWay, dry: state !== 'running' });
    wake();
  }

  function wake(): void {
    busy = true;
    alarm.ring();
  }

  /** Half of them at a time, so that their transactions are few. */
  async function feed(id: string, batch: Fed): Promise<void> {
    if (batch.dry || batch.underWay > ahead / 2) return;
    const ids = Array.from({ length: ahead - batch.underWay }, newId);
    const begun = await store.batches.begin(id, { ids, now: clock.now() });
    batch.underWay += begun.length;
    begun.forEach((operation) => queue.add(operation, null));
    if (begun.length === ids.length) return;
    const now = await store.batches.find(id);
    batch.dry = now === null || now.state !== 'running' || waitingLines(now) === 0;
    if (!batch.dry) wake();
    forget(id, batch);
  }

  /** Nothing of it is under way, or is to be begun. */
  function forget(id: string, { state, dry, underWay }: Fed): void {
    if (underWay > 0 || !dry || state === 'paused') return;
    batches.delete(id);
    context.onChange();
  }

  async function round(): Promise<void> {
    for (const [id, batch] of batches) await feed(id, batch);
  }

  function look(batch: Batch): void {
    const fed = batches.get(batch.id);
    if (fed === undefined) {
      if (!isEnded(batch)) followWith(batch, 0);
    } else {
      Object.assign(fed, { state: batch.state, dry: batch.state !== 'running' });
      forget(batch.id, fed);
    }
    queue.hurry(batch.id);
    wake();
    context.onChange();
  }

  return {
    ...writeBatches(context, look),
    look,
    async takeUp(operations) {
      for (const batch of await store.batches.unfinished(accountId)) {
        followWith(batch, operations.filter((operation) => operation.batch?.id === batch.id).length);
      }
    },
    onEnd({ failure }, id) {
      const batch = batches.get(id);
      if (batch === undefined) return;
      batch.underWay -= 1;
      // As the store has it since the operation failed.
      if (failure !== null && stopsBatch(failure) && batch.state === 'running') {
        Object.assign(batch, { state: 'paused', dry: true });
        context.onChange();
      }
      if (batch.dry) forget(id, batch);
      else if (batch.underWay <= ahead / 2) wake();
    },
    stateOf: (id) => batches.get(id)?.state ?? 'running',
    async run() {
      while (!stopped.aborted) {
        try {
          await round();
          busy = false;
          onQuiet();
          await alarm.sleep(null);
        } catch (error) {
          log.error({ error: errorText(error) }, 'the lines of a batch could not be begun');
          await alarm.sleep(timings.retryAfterMs);
        }
        busy = true;
      }
      busy = false;
      onQuiet();
    },
    isQuiet: () => !busy,
  };
}
