import { z } from 'zod';
import { closableLinks, type ChosenLinks } from '../../actions/closable-links.ts';
import { closeLinks } from '../../actions/close-links.ts';
import { Refusal } from '../../domain/errors.ts';
import type { BotDependencies } from '../dependencies.ts';
import { act, changeOf } from '../links/card-presses.ts';
import { turnIntoList } from '../lists/kept-list.ts';
import { listCard } from '../lists/list-card.ts';
import { placeSchema, type ListPlace } from '../lists/list-place.ts';
import { readList } from '../lists/read-list.ts';
import type { PressHandlers } from '../screens/presses.ts';
import { PICKED_MAX } from './pick-buttons.ts';
import { previewCard } from './preview-card.ts';

const previewSchema = z.object({ place: placeSchema, all: z.boolean() });
const yesSchema = z.object({
  kind: z.enum(['revoke', 'delete']),
  peerId: z.number(),
  linkIds: z.array(z.string()),
});

/** What the buttons do with which links of a list are picked, and closed. */
export function closePresses(deps: BotDependencies): PressHandlers {
  return {
    'list.pick': async (press) => {
      const place = placeSchema.parse(JSON.parse(press.button.payload));
      const picked = toggled(place.picked ?? [], press.button.linkId ?? '');
      if (picked.length > PICKED_MAX) {
        return press.answer(press.words.plain('pick-full', { max: PICKED_MAX }), true);
      }
      const view = await readList(deps, press.person, { ...place, picked });
      return turnIntoList(deps, press, view, listCard(view, press.words, press.reading));
    },
    'close.preview': async (press) => {
      const { place, all } = previewSchema.parse(JSON.parse(press.button.payload));
      const { peerId } = place;
      if (peerId === null) throw new Refusal('chat-not-found');
      const chosen = all ? wholeListOf(place) : { ids: place.picked ?? [] };
      const links = await closableLinks(deps, { peerId, actorId: press.person.userId, chosen });
      const chat = await deps.store.chats.named(links.peerId);
      const card = previewCard(
        { links, place, chatTitle: chat?.title ?? null, isBot: deps.isBot },
        press.words,
      );
      await turnIntoList(deps, press, { place, listing: null }, card);
    },
    'close.yes': (press) => {
      const wanted = yesSchema.parse(JSON.parse(press.button.payload));
      const { actor, locale } = changeOf(press);
      const { card, button } = press;
      return act(press, () =>
        closeLinks(deps, { ...wanted, actor, locale, card, by: { buttonId: button.id } }),
      );
    },
  };
}

function toggled(picked: readonly string[], linkId: string): string[] {
  return picked.includes(linkId) ? picked.filter((id) => id !== linkId) : [...picked, linkId];
}

function wholeListOf({ mode, ofActorId, state, text }: ListPlace): ChosenLinks {
  return { mine: mode === 'links', ofActorId, state, text };
}
