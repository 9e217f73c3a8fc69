import { seesAllLinks } from '../../actions/lockdown.ts';
import type { Batch } from '../../domain/batch.ts';
import type { LiftCounts, Lockdown } from '../../domain/lockdown.ts';
import type { Chat } from '../../domain/peer.ts';
import type { LockdownFailure } from '../../domain/ports/lockdown-store.ts';
import type { BotDependencies } from '../dependencies.ts';

export interface LockdownView {
  lockdown: Lockdown;
  chat: Pick<Chat, 'title'> | null;
  /** Whether the account sees everybody's links there. */
  seesAll: boolean;
  lift: LiftCounts;
  failures: LockdownFailure[];
  /** What of it is not finished. */
  underWay: Batch[];
}

type Deps = Pick<BotDependencies, 'store' | 'accounts'>;

/** What there is to show of a lockdown now. */
export async function lockdownView(deps: Deps, lockdown: Lockdown): Promise<LockdownView> {
  const { id, peerId } = lockdown;
  const { store } = deps;
  const [chat, seesAll, lift, failures, underWay] = await Promise.all([
    store.chats.named(peerId),
    seesAllLinks(deps, peerId),
    store.lockdowns.liftCounts(id),
    store.lockdowns.failures(id),
    store.lockdowns.batches(id),
  ]);
  return { lockdown, chat, seesAll, lift, failures, underWay };
}
