import { Refusal } from '../../domain/errors.ts';
import type { Operation } from '../../domain/operation.ts';
import type { Context, Progress } from '../context.ts';
import { followMigration } from './follow-migration.ts';
import { STEPS } from './steps/index.ts';

/**
 * Finds out whether an unknown call was executed.
 * @param inFlightMs for how long it can still be executed.
 * @returns the operation, done or an intent again; or still unknown, to be looked at again when nothing is in flight.
 * @throws what the port's reads throw, but for refusals once nothing is in flight.
 */
export async function reconcile(
  context: Context,
  operation: Operation,
  inFlightMs: number,
): Promise<Progress> {
  const { store, clock } = context;
  const link = operation.linkId === null ? null : await store.links.find(operation.linkId);
  try {
    const known = await STEPS[operation.step].reconcile(context, operation, link, inFlightMs === 0);
    return known === null ? { operation, waitMs: inFlightMs } : { operation: known, waitMs: 0 };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'chat-migrated' && (await followMigration(context, operation.peerId))) {
      return { operation, waitMs: 0 };
    }
    if (inFlightMs > 0) return { operation, waitMs: inFlightMs };
    // The account can't look into the chat any more; the watch for duplicates goes on.
    return { operation: await store.operations.fail(operation.id, error.code, clock.now()), waitMs: 0 };
  }
}
