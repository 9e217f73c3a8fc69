import { Refusal } from '../../domain/errors.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { sameSettings, settingsOf } from '../../domain/link-settings.ts';
import type { LinkSettings } from '../../domain/link-settings.ts';
import type { Operation } from '../../domain/operation.ts';
import { LinkTaken } from '../../domain/ports/operation-store.ts';
import type { Context, Progress } from '../context.ts';
import { findUnowned } from './find-unowned-links.ts';
import { followMigration } from './follow-migration.ts';

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
  const look = operation.step === 'export' ? reconcileExport : reconcileChange;
  const link = operation.linkId === null ? null : await store.links.find(operation.linkId);
  try {
    const known = await look(context, operation, link, inFlightMs === 0);
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

/** @returns null while the call may still be executed. A hit may be believed at once, a miss only after that. */
async function reconcileExport(
  context: Context,
  operation: Operation,
  link: InviteLink | null,
  isOver: boolean,
): Promise<Operation | null> {
  const { store, clock, newId, log } = context;
  const settings = settingsAsked(operation, link);
  if (settings === null) return store.operations.backToIntent(operation.id, null);
  const since = operation.sentAt ?? operation.createdAt;
  for (const exported of await findUnowned(context, operation.peerId, settings, since)) {
    try {
      const outcome = { step: 'export', exported, adopted: true } as const;
      const done = await store.operations.complete(operation.id, outcome, newId(), clock.now());
      log.info({ operation: operation.id }, 'the link was found again');
      return done;
    } catch (error) {
      if (!(error instanceof LinkTaken)) throw error;
    }
  }
  return isOver ? store.operations.backToIntent(operation.id, null) : null;
}

/** What a link is made with; null if that can't be known any more. */
export function settingsAsked(operation: Operation, link: LinkSettings | null): LinkSettings | null {
  return operation.settings ?? (link === null ? null : settingsOf(link));
}

/**
 * A revoke can be sent again at once: asking first only spares it. An edit only when the first can no longer land, for it
 * would undo what the person changes next.
 */
async function reconcileChange(
  { telegram, store, clock, newId }: Context,
  operation: Operation,
  link: InviteLink | null,
  isOver: boolean,
): Promise<Operation | null> {
  const { id, step, settings } = operation;
  const exported = link === null ? null : await telegram.findLink(operation.peerId, link.link);
  if (exported !== null && step === 'revoke' && exported.revoked) {
    const outcome = { step, exported, replacedBy: null };
    return store.operations.complete(id, outcome, newId(), clock.now());
  }
  if (exported !== null && step === 'edit' && settings !== null && sameSettings(exported, settings)) {
    return store.operations.complete(id, { step, exported }, newId(), clock.now());
  }
  return step === 'edit' && !isOver ? null : store.operations.backToIntent(id, null);
}
