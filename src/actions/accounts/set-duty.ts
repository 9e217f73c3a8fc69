import type { AccountRow } from '../../domain/ports/account-store.ts';
import type { ActionDependencies } from '../dependencies.ts';
import { requireOperator } from './operator.ts';

/**
 * Pauses an account, lets it go on, or retires it. What is asked of a paused one is kept, and waits; a retired one makes no new links,
 * and goes on changing those it made while it is signed in.
 * @throws Refusal for strangers.
 */
export async function setDuty(
  deps: ActionDependencies,
  { operatorId, userId, duty }: { operatorId: number; userId: number; duty: AccountRow['duty'] },
): Promise<void> {
  requireOperator(deps, operatorId);
  await deps.store.accounts.setDuty(userId, duty);
  deps.operations.dutyChanged(userId);
}
