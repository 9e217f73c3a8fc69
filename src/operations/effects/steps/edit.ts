import { Refusal } from '../../../domain/errors.ts';
import { sameSettings, settingsOf } from '../../../domain/link-settings.ts';
import type { Step } from './step.ts';

/** Other settings for a link. An edit is sent again only when the first can no longer land: it would undo a later one. */
export const editStep: Step = {
  method: 'messages.editExportedChatInvite',

  async call({ telegram }, { kind, peerId, settings }, link) {
    if (link === null) throw new Refusal('link-not-found');
    try {
      const exported = await telegram.editLink(peerId, link.link, settings ?? settingsOf(link));
      return { step: 'edit', exported };
    } catch (error) {
      // It was to let nobody in, and doesn't.
      const closed = error instanceof Refusal && error.code === 'link-revoked' && kind === 'lock';
      if (!closed) throw error;
      return { step: 'edit', exported: { ...link, revoked: true } };
    }
  },

  async reconcile({ telegram, store, clock, newId, isBot }, { id, peerId, settings }, link, isOver) {
    // A bot can't look: the values are absolute, and sent again.
    const exported = link === null || isBot ? null : await telegram.findLink(peerId, link.link);
    if (exported !== null && settings !== null && sameSettings(exported, settings)) {
      return store.operations.complete(id, { step: 'edit', exported }, newId(), clock.now());
    }
    return isOver ? store.operations.backToIntent(id, null) : null;
  },
};
