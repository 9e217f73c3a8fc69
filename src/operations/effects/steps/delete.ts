import { Refusal } from '../../../domain/errors.ts';
import type { Step } from './step.ts';

/** A revoked link leaves Telegram's list. Can be sent again at once: one that is gone is success. */
export const deleteStep: Step = {
  method: 'messages.deleteExportedChatInvite',

  async call({ telegram }, { peerId }, link) {
    if (link === null) throw new Refusal('link-not-found');
    await telegram.deleteLink(peerId, link.link);
    return { step: 'delete' };
  },

  reconcile: ({ store }, { id }) => store.operations.backToIntent(id, null),
};
