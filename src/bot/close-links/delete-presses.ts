import { deleteLink } from '../../actions/delete-link.ts';
import { deleteRevokedLinks } from '../../actions/delete-revoked-links.ts';
import { Refusal } from '../../domain/errors.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { pressedChat } from '../chat-menu/presses.ts';
import type { BotDependencies } from '../dependencies.ts';
import { act, askOnCard, changeOf, pressedLink, showLink } from '../links/card-presses.ts';
import { linkName } from '../links/link-name.ts';
import { turnIntoList } from '../lists/kept-list.ts';
import { placeSchema, type ListPlace } from '../lists/list-place.ts';
import type { PressHandlers } from '../screens/presses.ts';
import { pressButton, type Screen } from '../screens/screen.ts';
import type { Wording } from '../words.ts';

/** What Delete does, under a revoked link and under the list of a chat's revoked ones. */
export function deletePresses(deps: BotDependencies): PressHandlers {
  return {
    'link.delete': async (press) => {
      const link = await pressedLink(deps, press);
      if (!link.revoked) throw new Refusal('link-not-revoked');
      if (link.deleted) return showLink(deps, press, link, 'show');
      return askOnCard(deps, press, link, confirmDeleteCard(link, press.words));
    },
    'link.delete.yes': (press) => act(press, () => deleteLink(deps, changeOf(press))),
    'revoked.delete': async (press) => {
      const place = placeSchema.parse(JSON.parse(press.button.payload));
      const chat = place.peerId === null ? null : await deps.store.chats.named(place.peerId);
      const question = confirmDeleteRevokedCard(place, chat?.title ?? null, press.words);
      await turnIntoList(deps, press, { place, listing: null }, question);
    },
    'revoked.delete.yes': (press) => {
      const { actor, locale } = changeOf(press);
      const chat = { peerId: pressedChat(press), card: press.card, buttonId: press.button.id };
      return act(press, () => deleteRevokedLinks(deps, { actor, locale, ...chat }));
    },
  };
}

function confirmDeleteCard(link: InviteLink, words: Wording): Screen {
  const linkId = link.id;
  const yes = { action: 'link.delete.yes', uses: 'once', linkId } as const;
  const keep = { action: 'link.back', uses: 'many', linkId } as const;
  return {
    text: words.html('confirm-delete', { title: linkName(link, words) }),
    rows: [
      [{ text: words.plain('button-delete-yes'), press: yes }],
      [{ text: words.plain('button-keep'), press: keep }],
    ],
  };
}

function confirmDeleteRevokedCard(place: ListPlace, title: string | null, words: Wording): Screen {
  const yes = { action: 'revoked.delete.yes', uses: 'once', payload: { peerId: place.peerId } } as const;
  return {
    text: words.html('confirm-delete-revoked', { chat: title ?? words.plain('chat-unknown') }),
    rows: [
      [{ text: words.plain('button-delete-revoked-yes'), press: yes }],
      [pressButton(words.plain('button-back'), 'list', place)],
    ],
  };
}
