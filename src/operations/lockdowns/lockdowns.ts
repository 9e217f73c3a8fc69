import { isEnded } from '../../domain/batch.ts';
import type { LockdownChange } from '../../domain/ports/lockdown-store.ts';
import type { Lockdowns } from '../../domain/ports/lockdowns.ts';
import { createRepeating, type Background, type Schedule } from '../background/schedule.ts';
import type { Feeder } from '../batches/feeder.ts';
import { ifStill, lockdownMeans, writeLockdowns } from './write-lockdowns.ts';

/**
 * Closes all open links of a chat, and brings them back. What is to be done stands in the store; what a kill left half done, or was
 * opened meanwhile, is found by looking at it again and again.
 */
export interface LockdownKeeper extends Lockdowns, Pick<Schedule<null>, 'run' | 'isQuiet'> {
  /** Looks at once. */
  wake(): void;
}

/** As long as calls under way take. */
const SOON_MS = 300;

export function createLockdowns(background: Background, feeder: Feeder): LockdownKeeper {
  const { context } = background;
  const { store, clock, accountId, timings, onChange } = context;
  const keeper = createRepeating(background, 'lockdowns', timings.upkeepEveryMs, keep);

  function follow(change: LockdownChange): void {
    if (change.batch !== null && !isEnded(change.batch)) feeder.look(change.batch);
    onChange();
    keeper.want(null);
  }

  async function keep(): Promise<void> {
    for (const id of await store.lockdowns.obsolete(accountId)) await ifStill(() => feeder.cancel(id));
    for (const { id } of await store.lockdowns.active(accountId)) {
      const change = await store.lockdowns.sweep(id, { retry: false }, lockdownMeans(context));
      if (change !== null) follow(change);
    }
    for (const id of await store.lockdowns.lifted(accountId)) {
      const change = await store.lockdowns.unlock(id, lockdownMeans(context));
      if (change !== null) follow(change);
      // What was sent comes to its end first.
      else keeper.want(null, clock.monotonic() + SOON_MS);
    }
    for (const id of await store.lockdowns.stoppedBatches(accountId)) await ifStill(() => feeder.resume(id));
  }

  return {
    ...writeLockdowns(context, feeder, follow),
    wake: () => keeper.want(null),
    run: () => keeper.run(),
    isQuiet: () => keeper.isQuiet(),
  };
}
