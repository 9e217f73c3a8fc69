import { LinkTaken } from '../../../domain/ports/operation-store.ts';
import type { Step } from './step.ts';

/** Telegram dates links to the second, and its servers' clocks differ a little. */
const MARGIN_MS = 60_000;

/**
 * A new primary link, by the old flag: for where the present one isn't known, or the new one is to ask for approval from its first
 * moment. Not idempotent. There is one primary link at a time: if it is another than before, it was made.
 */
export const replacePrimaryStep: Step = {
  method: 'messages.exportChatInvite',

  async call({ telegram }, { peerId, settings }) {
    const requestNeeded = settings?.requestNeeded ?? false;
    const exported = await telegram.replacePrimaryLink(peerId, { requestNeeded });
    return { step: 'replace-primary', exported, adopted: false };
  },

  async reconcile({ telegram, store, clock, newId, log }, operation, link, isOver) {
    const { id, peerId, sentAt, createdAt } = operation;
    const exported = await telegram.primaryLink(peerId);
    const since = (sentAt ?? createdAt).getTime() - MARGIN_MS;
    const isNew =
      exported !== null && (link === null ? exported.date.getTime() >= since : exported.link !== link.link);
    try {
      if (isNew) {
        const outcome = { step: 'replace-primary', exported, adopted: true } as const;
        const done = await store.operations.complete(id, outcome, newId(), clock.now());
        log.info({ operation: id }, 'the new primary link was found');
        return done;
      }
    } catch (error) {
      if (!(error instanceof LinkTaken)) throw error;
    }
    return isOver ? store.operations.backToIntent(id, null) : null;
  },
};
