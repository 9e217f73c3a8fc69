import { Refusal } from '../../domain/errors.ts';
import type { ExportedLink } from '../../domain/invite-link.ts';
import { linkHash } from '../../domain/invite-link.ts';
import { sameSettings } from '../../domain/link-settings.ts';
import type { LinkSettings } from '../../domain/link-settings.ts';
import type { Operation } from '../../domain/operation.ts';
import type { Telegram } from '../../domain/ports/telegram.ts';
import { LinkTaken } from '../../domain/ports/operation-store.ts';
import type { Context } from '../context.ts';
import type { ChatsInUse } from '../queue/chats-in-use.ts';
import { findUnowned } from './find-unowned-links.ts';
import { settingsAsked } from './steps/export.ts';

/**
 * Looks once more for a second link of each request that was unknown once, when even a very late call must have been
 * executed: one that nobody used is revoked, another is reported.
 */
export interface DuplicatesWatch {
  /** The store watches this operation: look when the time has come, counted from now. */
  add(operationId: string): void;
  /** Looks at what is due. @throws what the port throws but refusals. */
  look(): Promise<void>;
}

/** @param reading how background work asks Telegram. */
export function createDuplicatesWatch(
  context: Context,
  reading: Pick<Telegram, 'listLinks'>,
  chats: ChatsInUse,
): DuplicatesWatch {
  const { store, clock, accountId, timings, log } = context;
  /** By operation, monotonic milliseconds. */
  const dueAt = new Map<string, number>();

  function lookIn(operationId: string, ms: number): void {
    dueAt.set(operationId, clock.monotonic() + ms);
  }

  async function lookAt(operation: Operation, since: Date): Promise<void> {
    const link = operation.linkId === null ? null : await store.links.find(operation.linkId);
    const settings = settingsAsked(operation, link);
    try {
      const told = settings === null || (await judge(operation, settings, since));
      if (!told) return lookIn(operation.id, timings.reconcileAfterMs);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      log.warn({ operation: operation.id, code: error.code }, 'could not look for a second link');
    }
    await store.operations.endWatch(operation.id);
    dueAt.delete(operation.id);
  }

  async function judge(operation: Operation, settings: LinkSettings, since: Date): Promise<boolean> {
    const found = await findUnowned({ telegram: reading, store }, operation.peerId, settings, since);
    return chats.alone(operation.peerId, () => endDuplicates(context, operation, settings, found));
  }

  return {
    add: (operationId) => lookIn(operationId, timings.lookAgainAfterMs),
    async look() {
      const isDue = ({ id }: Operation): boolean => (dueAt.get(id) ?? Infinity) <= clock.monotonic();
      if (!Array.from(dueAt.values()).some((at) => at <= clock.monotonic())) return;
      for (const { operation, since } of await store.operations.watched(accountId)) {
        if (isDue(operation)) await lookAt(operation, since);
      }
    },
  };
}

/**
 * No operation takes a step in the chat meanwhile: what was found is either owned by now, or may become the link of one that
 * is sent or unknown, or is a duplicate.
 * @returns false if it can't be told yet.
 */
async function endDuplicates(
  { telegram, store, newId, clock, accountId, log }: Context,
  operation: Operation,
  settings: LinkSettings,
  found: readonly ExportedLink[],
): Promise<boolean> {
  if (found.length === 0) return true;
  const unfinished = await store.operations.unfinished(accountId);
  if (unfinished.some((other) => couldOwn(other, operation.peerId, settings))) return false;
  const owned = await store.links.ownedHashes(operation.peerId);
  for (const duplicate of found.filter(({ link }) => !owned.has(linkHash(link)))) {
    const unused = duplicate.usage === 0 && duplicate.requested === 0;
    let seen = duplicate;
    if (unused && !seen.revoked) seen = (await telegram.revokeLink(operation.peerId, seen.link)).link;
    log.warn({ operation: operation.id, revoked: seen.revoked }, 'a second link for one request');
    try {
      await store.links.recordDuplicate(operation.id, newId(), seen, clock.now());
    } catch (error) {
      if (!(error instanceof LinkTaken)) throw error;
    }
  }
  return true;
}

/** A link that another operation is still about to find is no duplicate of this one. */
function couldOwn(other: Operation, peerId: number, settings: LinkSettings): boolean {
  if (other.step !== 'export' || other.peerId !== peerId || other.state === 'intent') return false;
  return other.settings === null || sameSettings(other.settings, settings);
}
