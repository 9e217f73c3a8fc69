import { z } from 'zod';
import { requireOwner } from '../../actions/access.ts';
import { closeDrift } from '../../actions/close-drift.ts';
import { editLink } from '../../actions/edit-link.ts';
import { regenerateLink } from '../../actions/regenerate-link.ts';
import { revokeLink } from '../../actions/revoke-link.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Drift } from '../../domain/drift.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { settingsOf } from '../../domain/link-settings.ts';
import type { BotDependencies } from '../dependencies.ts';
import { act, changeOf } from '../links/card-presses.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import {
  confirmDriftScreen,
  driftOverScreen,
  driftScreen,
  type DriftNews,
  type DriftView,
} from './drift-screen.ts';

type OpenNews = DriftNews & { link: InviteLink };

const idsSchema = z.object({ ids: z.array(z.string()) });

/** What deals with drift: for the chat's creator, as each action asks. The message turns into what becomes of it. */
export function driftPresses(deps: BotDependencies): PressHandlers {
  /** Closes what the button is about, once the change is on its way. */
  async function close(press: PressContext): Promise<Drift[]> {
    const { ids } = idsSchema.parse(JSON.parse(press.button.payload));
    const closing = { peerId: press.button.peerId ?? 0, driftIds: ids, actorId: press.person.userId };
    return closeDrift(deps, closing);
  }

  /** @throws Refusal `owner-only`, and as `requireOwner`. */
  const ownerNow = ({ button, person }: PressContext): Promise<number> =>
    requireOwner(deps, button.peerId ?? 0, person.userId);

  async function deal(press: PressContext, submit: () => Promise<unknown>): Promise<void> {
    await act(press, submit);
    await close(press);
  }

  /** What a notice of one thing is about. */
  async function newsOf({ button }: PressContext): Promise<DriftNews> {
    const { ids } = idsSchema.parse(JSON.parse(button.payload));
    const drift = await deps.store.drift.find(ids[0] ?? '');
    if (drift === null) throw new Refusal('link-not-found');
    const link = drift.linkId === null ? null : await deps.store.links.find(drift.linkId);
    return { drift, link };
  }

  async function viewFor({ words, reading }: PressContext, { peerId }: Drift): Promise<DriftView> {
    const chat = await deps.store.chats.named(peerId);
    if (chat === null) throw new Refusal('chat-not-found');
    return { chat, words, reading, now: deps.clock.now() };
  }

  /** @returns null where there is nothing left to deal with: the notice says so from then on, without its buttons. */
  async function stillOpen(press: PressContext): Promise<OpenNews | null> {
    const { drift, link } = await newsOf(press);
    if (link === null) throw new Refusal('link-not-found');
    if (!isOver({ drift, link })) return { drift, link };
    await close(press);
    await press.show(driftOverScreen({ drift, link }, await viewFor(press, drift)));
    return null;
  }

  return {
    drift: async (press) => {
      await ownerNow(press);
      const news = await stillOpen(press);
      if (news !== null) await press.show(driftScreen(news, await viewFor(press, news.drift)));
    },
    'drift.revoke': async (press) => {
      await ownerNow(press);
      const news = await stillOpen(press);
      if (news !== null) await press.show(confirmDriftScreen(news.drift, news.link, press.words));
    },
    'drift.revoke.yes': (press) => deal(press, () => revokeLink(deps, changeOf(press))),
    'drift.regenerate': (press) =>
      deal(press, () => regenerateLink(deps, { ...changeOf(press), revokeFirst: false })),
    'drift.undo': async (press) => {
      const news = await stillOpen(press);
      if (news === null) return;
      const settings = news.drift.before;
      if (settings === null || news.link.id !== press.button.linkId) throw new Refusal('link-not-found');
      await deal(press, () => editLink(deps, { ...changeOf(press), settings }));
    },
    'drift.approve': async (press) => {
      const news = await stillOpen(press);
      if (news === null) return;
      // Telegram takes a limit or approval.
      const settings = { ...settingsOf(news.link), requestNeeded: true, usageLimit: null, strict: false };
      await deal(press, () => editLink(deps, { ...changeOf(press), settings }));
    },
    'drift.keep': async (press) => {
      const [first, ...others] = await close(press);
      const single = first !== undefined && others.length === 0;
      if (single && first.linkId !== null && (await stillOpen(press)) === null) return;
      const count = 1 + others.length;
      await press.show({ text: press.words.html('drift-kept', { count }), rows: [] });
    },
  };
}

/** Its link lets nobody in any more; where that is the news, there is still something to do. */
function isOver({ drift, link }: OpenNews): boolean {
  return link.revoked && drift.kind !== 'revoked-outside';
}
