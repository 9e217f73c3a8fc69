import { Refusal } from '../../../domain/errors.ts';
import type { Step } from './step.ts';

/** Admits or declines all who ask to join, by a link or at all. Sent again it decides on those who came since: the preview says so. */
export const decideAllStep: Step = {
  method: 'messages.hideAllChatJoinRequests',

  async call({ telegram }, { kind, peerId, linkId }, link) {
    if (linkId !== null && link === null) throw new Refusal('link-not-found');
    await telegram.decideAllRequests(peerId, link?.link ?? null, kind === 'approve-all');
    return { step: 'decide-all' };
  },

  async reconcile({ telegram, store, newId, clock }, { id, peerId, sentAt }, link, isOver) {
    const page = await telegram.importers(peerId, link?.link ?? null, { requested: true, after: null });
    const since = sentAt ?? new Date(0);
    // Those who came later say nothing of it; a page full of them doesn't either. Telegram dates to the second.
    const undecided = page.next !== null || page.importers.some(({ date }) => date <= since);
    if (!undecided) return store.operations.complete(id, { step: 'decide-all' }, newId(), clock.now());
    return isOver ? store.operations.backToIntent(id, null) : null;
  },
};
