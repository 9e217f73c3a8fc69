import { z } from 'zod';
import { linkJoiners } from '../../actions/link-joiners.ts';
import { readSearch } from '../../domain/reading/search.ts';
import type { BotDependencies } from '../dependencies.ts';
import { askOnCard, LOOK_MS, pressedLink } from '../links/card-presses.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { awaitText, type TypedHandlers } from '../screens/typed-answers.ts';
import { joinedCard, JOINERS_PER_PAGE, searchCard, type JoinedPlace } from './joined-card.ts';

const placeSchema = z
  .object({ page: z.number().int().min(0), text: z.string().nullable() })
  .nullable()
  .transform((place) => place ?? { page: 0, text: null });

/** "Who joined" under a link, its pages, and the question for a name. */
export function joinedPresses(deps: BotDependencies): PressHandlers {
  const placeOf = ({ button }: PressContext): JoinedPlace => placeSchema.parse(JSON.parse(button.payload));
  return {
    joined: async (press) => {
      await Promise.all([showJoined(deps, press, placeOf(press)), press.answer()]);
    },
    'joined.search': async (press) => {
      const link = await pressedLink(deps, press);
      const asked = await askOnCard(
        deps,
        press,
        link,
        searchCard(link, placeOf(press), press.words),
        LOOK_MS,
      );
      if (asked !== null) await awaitText(deps, press, asked);
    },
  };
}

/** The name that was asked for. */
export function joinedAnswers(deps: BotDependencies): TypedHandlers {
  return {
    'joined.search': async (typed) => {
      await showJoined(deps, typed, { page: 0, text: readSearch(typed.text) });
      return null;
    },
  };
}

async function showJoined(
  deps: BotDependencies,
  asked: Pick<PressContext, 'button' | 'person' | 'words' | 'reading' | 'card' | 'show'>,
  { page, text }: JoinedPlace,
): Promise<void> {
  const joined = await linkJoiners(deps, {
    actorId: asked.person.userId,
    linkId: asked.button.linkId ?? '',
    text,
    page,
    limit: JOINERS_PER_PAGE,
  });
  const chat = await deps.store.chats.named(joined.link.peerId);
  const view = { joined, text, chat, now: deps.clock.now() };
  await askOnCard(deps, asked, joined.link, joinedCard(view, asked.words, asked.reading), LOOK_MS);
}
