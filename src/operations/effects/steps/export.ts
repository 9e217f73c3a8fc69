import { Refusal } from '../../../domain/errors.ts';
import { settingsOf, type LinkSettings } from '../../../domain/link-settings.ts';
import type { Operation } from '../../../domain/operation.ts';
import { LinkTaken } from '../../../domain/ports/operation-store.ts';
import { findUnowned } from '../find-unowned-links.ts';
import type { Step } from './step.ts';

/** A new link. Not idempotent: what may have been made is looked for among the account's own links. */
export const exportStep: Step = {
  method: 'messages.exportChatInvite',

  async call({ telegram }, operation, link) {
    const wanted = settingsAsked(operation, link);
    if (wanted === null) throw new Refusal('telegram-refused');
    return {
      step: 'export',
      exported: await telegram.exportLink(operation.peerId, wanted),
      adopted: false,
    };
  },

  async reconcile(context, operation, link, isOver) {
    const { store, clock, newId, log, isBot } = context;
    const settings = settingsAsked(operation, link);
    if (settings === null) return store.operations.backToIntent(operation.id, null);
    // A bot can't look for its links. To send the call again could make a second one: the person decides.
    if (isBot) return store.operations.fail(operation.id, 'maybe-done', clock.now());
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
  },
};

/** What a link is made with; null if that can't be known any more. */
export function settingsAsked(operation: Operation, link: LinkSettings | null): LinkSettings | null {
  return operation.settings ?? (link === null ? null : settingsOf(link));
}
