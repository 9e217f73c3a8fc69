import { Refusal } from '../../../domain/errors.ts';
import type { Step } from './step.ts';

/** A link that Telegram no longer knows lets nobody in: that is what was asked for. */
const GONE: readonly Refusal['code'][] = ['link-not-found', 'link-revoked'];

/** Closes a link. Can be sent again at once: asking first only spares the call. */
export const revokeStep: Step = {
  method: 'messages.editExportedChatInvite',

  async call({ telegram }, _operation, link) {
    if (link === null) throw new Refusal('link-not-found');
    try {
      const { link: exported, replacedBy } = await telegram.revokeLink(link.peerId, link.link);
      return { step: 'revoke', exported, replacedBy };
    } catch (error) {
      if (!(error instanceof Refusal && GONE.includes(error.code))) throw error;
      return { step: 'revoke', exported: { ...link, revoked: true }, replacedBy: null };
    }
  },

  async reconcile({ telegram, store, clock, newId }, { id, peerId }, link) {
    const exported = link === null ? null : await telegram.findLink(peerId, link.link);
    if (exported?.revoked !== true) return store.operations.backToIntent(id, null);
    const outcome = { step: 'revoke', exported, replacedBy: null } as const;
    return store.operations.complete(id, outcome, newId(), clock.now());
  },
};
