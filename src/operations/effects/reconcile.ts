import { Refusal } from '../../domain/errors.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { sameSettings, settingsOf } from '../../domain/link-settings.ts';
import type { LinkSettings } from '../../domain/link-settings.ts';
import type { Operation } from '../../domain/operation.ts';
import { LinkTaken } from '../../domain/ports/operation-store.ts';
import type { Context } from '../context.ts';
import { findUnowned } from './find-unowned-links.ts';

/** `sent → unknown`, the call's connection being closed: from now on it can land for so long and no longer. */
export async function becomeUnknown(
  { store, clock, timings }: Context,
  { id, step }: Operation,
): Promise<Operation> {
  const now = clock.now().getTime();
  if (step === 'export') await store.operations.watch(id, new Date(now + timings.lookAgainAfterMs));
  return store.operations.markUnknown(id, new Date(now + timings.reconcileAfterMs));
}

/**
 * Finds out whether an unknown call was executed.
 * @returns the operation, done or an intent again; or still unknown, to be looked at again after its `notBefore`.
 * @throws what the port's reads throw, but for refusals once the wait is over.
 */
export async function reconcile(context: Context, operation: Operation): Promise<Operation> {
  const { store, clock } = context;
  const waited = operation.notBefore === null || operation.notBefore <= clock.now();
  const link = operation.linkId === null ? null : await store.links.find(operation.linkId);
  try {
    return operation.step === 'export'
      ? await reconcileExport(context, operation, operation.settings ?? (link && settingsOf(link)), waited)
      : await reconcileChange(context, operation, link, waited);
  } catch (error) {
    // The account can't look into the chat any more; the watch for twins goes on.
    if (!(error instanceof Refusal)) throw error;
    return waited ? store.operations.fail(operation.id, error.code, clock.now()) : operation;
  }
}

async function reconcileExport(
  context: Context,
  operation: Operation,
  settings: LinkSettings | null,
  waited: boolean,
): Promise<Operation> {
  const { store, clock, newId, log } = context;
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
  // A hit may be believed at once, a miss only when nothing can be in flight any more.
  return waited ? store.operations.backToIntent(operation.id, null) : operation;
}

/**
 * A revoke can be sent again at once: asking first only spares it. An edit only when the first can no longer land, for it
 * would undo what the person changes next.
 */
async function reconcileChange(
  { telegram, store, clock, newId }: Context,
  operation: Operation,
  link: InviteLink | null,
  waited: boolean,
): Promise<Operation> {
  const exported = link === null ? null : await telegram.findLink(operation.peerId, link.link);
  const now = clock.now();
  if (exported !== null && operation.step === 'revoke' && exported.revoked) {
    const outcome = { step: 'revoke', exported, replacedBy: null } as const;
    return store.operations.complete(operation.id, outcome, newId(), now);
  }
  const wanted = operation.settings;
  if (exported !== null && operation.step === 'edit' && wanted !== null && sameSettings(exported, wanted)) {
    return store.operations.complete(operation.id, { step: 'edit', exported }, newId(), now);
  }
  if (operation.step === 'edit' && !waited) return operation;
  return store.operations.backToIntent(operation.id, null);
}
