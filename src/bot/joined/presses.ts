import { z } from 'zod';
import { linkJoiners } from '../../actions/link-joiners.ts';
import type { BotDependencies } from '../dependencies.ts';
import { askOnCard, LOOK_MS } from '../links/card-presses.ts';
import type { PressHandlers } from '../screens/presses.ts';
import { joinedCard, JOINERS_PER_PAGE } from './joined-card.ts';

const pageSchema = z
  .object({ page: z.number().int().min(0), text: z.string().nullable() })
  .nullable()
  .transform((place) => place ?? { page: 0, text: null });

/** "Who joined" under a link, and its pages. */
export function joinedPresses(deps: BotDependencies): PressHandlers {
  return {
    joined: async (press) => {
      const { page, text } = pageSchema.parse(JSON.parse(press.button.payload));
      const [joined] = await Promise.all([
        linkJoiners(deps, {
          actorId: press.person.userId,
          linkId: press.button.linkId ?? '',
          text,
          page,
          limit: JOINERS_PER_PAGE,
        }),
        press.answer(),
      ]);
      const chat = await deps.store.chats.named(joined.link.peerId);
      const view = { joined, text, chat, now: deps.clock.now() };
      const screen = joinedCard(view, press.words, press.reading);
      await askOnCard(deps, press, joined.link, screen, LOOK_MS);
    },
  };
}
