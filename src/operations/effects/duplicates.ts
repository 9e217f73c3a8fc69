import { Refusal } from '../../domain/errors.ts';
import type { ExportedLink } from '../../domain/invite-link.ts';
import { sameSettings, settingsOf } from '../../domain/link-settings.ts';
import type { LinkSettings } from '../../domain/link-settings.ts';
import type { Operation } from '../../domain/operation.ts';
import { LinkTaken } from '../../domain/ports/operation-store.ts';
import type { Context } from '../context.ts';
import { findUnowned } from './find-unowned-links.ts';

/**
 * Looks once more for a second link of each request that was unknown once, when even a very late call must have landed:
 * one that nobody used is revoked, another is reported.
 * @throws what the port throws but refusals.
 */
export async function lookForTwins(context: Context): Promise<void> {
  const { store, clock, timings, log } = context;
  const watched = await store.operations.watched(clock.now());
  if (watched.length === 0) return;
  const unfinished = await store.operations.unfinished();
  for (const operation of watched) {
    const settings = await settingsAsked(context, operation);
    const lookLater = unfinished.some((other) => couldOwn(other, operation.peerId, settings));
    if (lookLater) {
      await store.operations.watch(operation.id, new Date(clock.now().getTime() + timings.reconcileAfterMs));
      continue;
    }
    try {
      if (settings !== null) await endTwins(context, operation, settings);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      log.warn({ operation: operation.id, code: error.code }, 'could not look for a second link');
    }
    await store.operations.watch(operation.id, null);
  }
}

async function settingsAsked({ store }: Context, operation: Operation): Promise<LinkSettings | null> {
  if (operation.settings !== null || operation.linkId === null) return operation.settings;
  const link = await store.links.find(operation.linkId);
  return link === null ? null : settingsOf(link);
}

/** A link that another operation is still about to make or find is not this one's twin. */
function couldOwn(other: Operation, peerId: number, settings: LinkSettings | null): boolean {
  if (other.step !== 'export' || other.peerId !== peerId || other.state === 'intent') return false;
  return settings === null || other.settings === null || sameSettings(other.settings, settings);
}

async function endTwins(context: Context, operation: Operation, settings: LinkSettings): Promise<void> {
  const { telegram, store, newId, clock, log } = context;
  const twins = await findUnowned(context, operation.peerId, settings, operation.createdAt);
  for (const twin of twins) {
    const unused = twin.usage === 0 && twin.requested === 0;
    let seen: ExportedLink = twin;
    if (unused && !twin.revoked) seen = (await telegram.revokeLink(operation.peerId, twin.link)).link;
    log.warn({ operation: operation.id, revoked: seen.revoked }, 'a second link for one request');
    try {
      await store.links.recordTwin(operation.id, newId(), seen, clock.now());
    } catch (error) {
      if (!(error instanceof LinkTaken)) throw error;
    }
  }
}
