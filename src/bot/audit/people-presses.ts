import { z } from 'zod';
import { auditRole } from '../../actions/access.ts';
import { cameBySame, findPeople, personInChat } from '../../actions/audit/find-people.ts';
import { linkState } from '../../domain/invite-link.ts';
import { readSearch } from '../../domain/reading/search.ts';
import { pressedChat } from '../chat-menu/presses.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { awaitText, type TypedContext, type TypedHandlers } from '../screens/typed-answers.ts';
import {
  askForPersonScreen,
  PEOPLE_PER_PAGE,
  peopleScreen,
  personScreen,
  type PeoplePlace,
} from './people-screens.ts';
import { SAME_PER_PAGE, sameScreen } from './same-screen.ts';

const placeSchema = z.object({
  peerId: z.number(),
  text: z.string().nullable(),
  before: z.number().nullable(),
});
const personSchema = z.object({ peerId: z.number(), userId: z.number() });
const sameSchema = z.object({ peerId: z.number(), membershipId: z.number(), before: z.number().nullable() });

type Asked = Pick<PressContext, 'person' | 'words' | 'reading' | 'show'>;

/** People of a chat: how they came, and who else came the same way. */
export function peoplePresses(deps: BotDependencies): PressHandlers {
  return {
    'audit.people': async (press) => {
      const { peerId } = await auditRole(deps, pressedChat(press), press.person.userId);
      const chat = await deps.store.chats.named(peerId);
      const asked = await press.show(askForPersonScreen(peerId, chat?.title ?? null, press.words));
      await awaitText(deps, press, asked);
    },
    'audit.people.page': (press) =>
      showPeople(deps, press, placeSchema.parse(JSON.parse(press.button.payload))),
    'audit.person': (press) => showPerson(deps, press, personSchema.parse(JSON.parse(press.button.payload))),
    'audit.same': async (press) => {
      const { words, reading, person } = press;
      const place = sameSchema.parse(JSON.parse(press.button.payload));
      const same = await cameBySame(deps, { ...place, actorId: person.userId, limit: SAME_PER_PAGE });
      const now = deps.clock.now();
      const open = linkState(same.link, now) !== 'revoked' && !same.link.permanent;
      await press.show(
        sameScreen({ same, place, revocable: open && same.role === 'owner', now }, words, reading),
      );
    },
  };
}

/** The name that was asked for, or a message of theirs. */
export function peopleAnswers(deps: BotDependencies): TypedHandlers {
  return {
    'audit.people': async (typed) => {
      const peerId = z.object({ peerId: z.number() }).parse(JSON.parse(typed.button.payload)).peerId;
      const userId = forwardedFrom(typed);
      if (userId === null) {
        await showPeople(deps, typed, { peerId, text: nameIn(typed), before: null });
      } else {
        await showPerson(deps, typed, { peerId, userId });
      }
      return null;
    },
  };
}

/** null where it wasn't forwarded, or they hide who they are. */
function forwardedFrom({ ctx }: TypedContext): number | null {
  const origin = ctx.message?.forward_origin;
  return origin?.type === 'user' ? origin.sender_user.id : null;
}

function nameIn({ ctx, text }: TypedContext): string | null {
  const origin = ctx.message?.forward_origin;
  return readSearch(origin?.type === 'hidden_user' ? origin.sender_user_name : text);
}

/** One who is found alone is shown at once. */
async function showPeople(deps: BotDependencies, asked: Asked, place: PeoplePlace): Promise<void> {
  const { person, words, reading } = asked;
  const found = await findPeople(deps, { ...place, actorId: person.userId, limit: PEOPLE_PER_PAGE });
  const [only, ...others] = found.people;
  if (only !== undefined && others.length === 0 && place.before === null && place.text !== null) {
    await showPerson(deps, asked, { peerId: found.peerId, userId: only.membership.userId });
    return;
  }
  const shown = { ...place, peerId: found.peerId };
  await asked.show(peopleScreen({ found, place: shown, now: deps.clock.now() }, words, reading));
}

async function showPerson(
  deps: BotDependencies,
  asked: Asked,
  who: { peerId: number; userId: number },
): Promise<void> {
  const { person, words, reading } = asked;
  const { peerId, role, chat, stays } = await personInChat(deps, { ...who, actorId: person.userId });
  const title = chat?.title ?? null;
  const shown = { peerId, stays, title, owner: role === 'owner', now: deps.clock.now() };
  await asked.show(personScreen(shown, words, reading));
}
