import { requireOwner } from '../../actions/access.ts';
import { auditChats } from '../../actions/audit/audit-chats.ts';
import { pressedChat } from '../chat-menu/presses.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { whichAudit } from './command.ts';
import type { CensusProgress } from './census-progress.ts';
import { openPlaceSchema, type OpenPlace } from './place.ts';
import { drawOpen } from './show-open.ts';

/** The pages of what is open, and the way between chats. */
export function openPresses(deps: BotDependencies, progress: CensusProgress): PressHandlers {
  return {
    audit: (press) => showOpen(deps, press, openPlaceSchema.parse(JSON.parse(press.button.payload))),
    // From a list, which goes on being kept true where it is.
    'audit.open': async (press) => {
      const { screen } = await drawOpen(deps, press, openPlaceSchema.parse(JSON.parse(press.button.payload)));
      await press.send(screen);
    },
    'audit.chats': async (press) => {
      await press.show(whichAudit(await auditChats(deps, press.person.userId), press.words));
    },
    'audit.check': async (press) => {
      const peerId = await requireOwner(deps, pressedChat(press), press.person.userId);
      deps.operations.takeCensus(peerId);
      const place: OpenPlace = { peerId, part: 'first', number: 1 };
      await showOpen(deps, press, place, press.words.html('audit-check-begun'));
      progress.follow(press, place);
    },
  };
}

export async function showOpen(
  deps: BotDependencies,
  press: Pick<PressContext, 'person' | 'words' | 'reading' | 'show'>,
  place: OpenPlace,
  headline: string | null = null,
): Promise<void> {
  const { screen } = await drawOpen(deps, press, place, headline);
  await press.show(screen);
}
