import type { Lockdown } from '../lockdown.ts';
import type { LockdownAsker, NewLockdown } from './lockdown-store.ts';

/** Where actions hand in lockdowns. Who may do so is for the action to ask. What becomes of it reaches its card. */
export interface Lockdowns {
  /** @throws as `LockdownStore.start`, as do the others. */
  start(
    wanted: NewLockdown,
    by: { buttonId: string | null },
  ): Promise<{ lockdown: Lockdown; created: boolean }>;
  /** Cancels what is not closed yet, and brings back what can be. */
  lift(
    id: string,
    asker: LockdownAsker,
    by: { buttonId: string | null },
  ): Promise<{ lockdown: Lockdown; created: boolean }>;
  /** New links for those that were revoked. */
  reissue(
    id: string,
    asker: LockdownAsker,
    by: { buttonId: string | null },
  ): Promise<{ lockdown: Lockdown; created: boolean }>;
  /** What failed is tried again, and what stopped goes on, on behalf of this person. */
  goOn(id: string, actor: { userId: number; name: string }): Promise<void>;
}
