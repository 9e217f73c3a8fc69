import type { Batches } from '../../domain/ports/batches.ts';
import type { LockdownChange, LockdownMeans } from '../../domain/ports/lockdown-store.ts';
import type { Lockdowns } from '../../domain/ports/lockdowns.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import type { Context } from '../context.ts';

/** Writes what people want of an account's lockdowns. @param onWritten told of each change, for the account that does it. */
export function writeLockdowns(
  context: Pick<Context, 'store' | 'clock' | 'newId' | 'accountId'>,
  batches: Pick<Batches, 'resume'>,
  onWritten: (change: LockdownChange) => void,
): Lockdowns {
  const { store } = context;
  const written = (change: LockdownChange): LockdownChange => {
    onWritten(change);
    return change;
  };
  return {
    start: async (wanted, by) =>
      written(await store.lockdowns.start(wanted, { ...lockdownMeans(context), ...by })),
    lift: async (id, asker, by) =>
      written(await store.lockdowns.lift(id, asker, { ...lockdownMeans(context), ...by })),
    reissue: async (id, asker, by) =>
      written(await store.lockdowns.reissue(id, asker, { ...lockdownMeans(context), ...by })),
    async goOn(id, actor) {
      for (const batch of await store.lockdowns.batches(id)) {
        if (batch.state !== 'paused') continue;
        await store.lockdowns.handOver(batch.id, actor);
        await ifStill(() => batches.resume(batch.id));
      }
      const change = await store.lockdowns.sweep(id, { retry: true }, lockdownMeans(context));
      if (change !== null) onWritten(change);
    },
  };
}

export function lockdownMeans({
  newId,
  clock,
  accountId,
}: Pick<Context, 'clock' | 'newId' | 'accountId'>): Omit<LockdownMeans, 'buttonId'> {
  return { id: newId(), now: clock.now(), accountId };
}

/** A batch may have come to its end meanwhile. */
export async function ifStill(steer: () => Promise<unknown>): Promise<void> {
  try {
    await steer();
  } catch (error) {
    if (!(error instanceof IllegalTransition)) throw error;
  }
}
