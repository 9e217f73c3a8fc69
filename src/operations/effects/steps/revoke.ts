import { Refusal } from '../../../domain/errors.ts';
import type { ExportedLink, InviteLink } from '../../../domain/invite-link.ts';
import type { Context } from '../../context.ts';
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
      return { step: 'revoke', exported, replacedBy: replacedBy ?? (await successor(telegram, link)) };
    } catch (error) {
      if (!(error instanceof Refusal && GONE.includes(error.code))) throw error;
      const exported = { ...link, revoked: true };
      return { step: 'revoke', exported, replacedBy: await successor(telegram, link) };
    }
  },

  async reconcile({ telegram, store, clock, newId, isBot }, { id, peerId }, link) {
    const exported = link === null || isBot ? null : await telegram.findLink(peerId, link.link);
    if (link === null || exported?.revoked !== true) return store.operations.backToIntent(id, null);
    const outcome = { step: 'revoke', exported, replacedBy: await successor(telegram, link) } as const;
    return store.operations.complete(id, outcome, newId(), clock.now());
  },
};

/** A primary link that was revoked already has its successor, though Telegram no longer says so. */
async function successor(
  telegram: Context['telegram'],
  { permanent, peerId, link }: InviteLink,
): Promise<ExportedLink | null> {
  const primary = permanent ? await telegram.primaryLink(peerId) : null;
  return primary?.link === link ? null : primary;
}
