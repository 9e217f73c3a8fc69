import type { Step } from './step.ts';

/** All of the account's revoked links leave Telegram's list. Once more takes nothing else but what was revoked since. */
export const deleteRevokedStep: Step = {
  method: 'messages.deleteRevokedExportedChatInvites',

  async call({ telegram }, { peerId }) {
    await telegram.deleteRevokedLinks(peerId);
    return { step: 'delete-revoked' };
  },

  reconcile: ({ store }, { id }) => store.operations.backToIntent(id, null),
};
