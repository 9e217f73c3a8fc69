import { z } from 'zod';
import { whyNot, type Sought } from '../../actions/why-not.ts';
import { readSearch } from '../../domain/reading/search.ts';
import type { CardPlace } from '../../domain/operation.ts';
import type { BotDependencies } from '../dependencies.ts';
import { askOnCard, LOOK_MS } from '../links/card-presses.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { awaitText, type TypedContext, type TypedHandlers } from '../screens/typed-answers.ts';
import { whyScreen } from './why-screen.ts';

const personSchema = z.object({ userId: z.number(), text: z.string() });

/** "Can't get in?" under a link, and the people it finds. */
export function whyPresses(deps: BotDependencies): PressHandlers {
  return {
    why: async (press) => {
      await press.answer();
      const asked = await showWhy(deps, press, null);
      if (asked !== null) await awaitText(deps, press, asked);
    },
    'why.person': async (press) => {
      await press.answer();
      await showWhy(deps, press, personSchema.parse(JSON.parse(press.button.payload)));
    },
  };
}

/** Whom it is about: a name, a username, or a message of theirs. Several may be asked about, one after the other. */
export function whyAnswers(deps: BotDependencies): TypedHandlers {
  return {
    why: async (typed) => {
      const sought = soughtIn(typed);
      await showWhy(deps, typed, sought);
      return { payload: null };
    },
  };
}

function soughtIn({ ctx, text }: TypedContext): Sought | null {
  const origin = ctx.message?.forward_origin;
  if (origin?.type === 'user') {
    const { id, username, first_name: first, last_name: last } = origin.sender_user;
    return { userId: id, text: username ?? [first, last].filter(Boolean).join(' ') };
  }
  const named = readSearch(origin?.type === 'hidden_user' ? origin.sender_user_name : text);
  return named === null ? null : { userId: null, text: named };
}

async function showWhy(
  deps: BotDependencies,
  asked: Pick<PressContext, 'button' | 'person' | 'words' | 'reading' | 'card' | 'show'>,
  sought: Sought | null,
): Promise<CardPlace | null> {
  const { button, person, words, reading } = asked;
  const why = await whyNot(deps, { actorId: person.userId, linkId: button.linkId ?? '', sought });
  return askOnCard(deps, asked, why.link, whyScreen(why, deps.clock.now(), words, reading), LOOK_MS);
}
