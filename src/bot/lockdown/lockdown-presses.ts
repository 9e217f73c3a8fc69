import { z } from 'zod';
import {
  goOnWithLockdown,
  liftLockdown,
  previewLockdown,
  reissueLinks,
  seesAllLinks,
  startLockdown,
  type LockdownRequest,
} from '../../actions/lockdown.ts';
import { requireOwner } from '../../actions/access.ts';
import type { PeerId } from '../../domain/peer.ts';
import { pressedChat } from '../chat-menu/presses.ts';
import type { BotDependencies } from '../dependencies.ts';
import { act, changeOf } from '../links/card-presses.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { chooseMode, confirmLift, confirmLockdown } from './lockdown-screens.ts';

/** So long a question stands on the card before that shows the lockdown again. */
const QUESTION_MS = 120_000;

const modeSchema = z.object({ peerId: z.number(), mode: z.enum(['approval', 'revoke']) });

/** What the buttons of lockdowns do: for the chat's creator, who is asked for at each of them. */
export function lockdownPresses(deps: BotDependencies): PressHandlers {
  const titleOf = async (peerId: PeerId, { words }: PressContext): Promise<string> =>
    (await deps.store.chats.named(peerId))?.title ?? words.plain('chat-unknown');
  const requested = (press: PressContext): LockdownRequest => {
    const { actor, locale } = changeOf(press);
    const { card, button } = press;
    return { peerId: pressedChat(press), actor, locale, card, by: { buttonId: button.id } };
  };

  return {
    lockdown: async (press) => {
      const peerId = await requireOwner(deps, pressedChat(press), press.person.userId);
      const lockdown = await deps.store.lockdowns.latest(peerId);
      if (lockdown === null || lockdown.state === 'lifted') {
        return press.show(chooseMode(peerId, await titleOf(peerId, press), press.words));
      }
      const { actor, locale, card } = requested(press);
      return deps.store.lockdowns.show(lockdown.id, { actor, locale, card });
    },
    'lockdown.preview': async (press) => {
      const { peerId: asked, mode } = modeSchema.parse(JSON.parse(press.button.payload));
      const preview = await previewLockdown(deps, { peerId: asked, actorId: press.person.userId, mode });
      const chat = await titleOf(preview.peerId, press);
      const seesAll = await seesAllLinks(deps, preview.peerId);
      await press.show(confirmLockdown({ preview, mode, chat, seesAll }, press.words));
    },
    'lockdown.yes': (press) => {
      const { mode } = modeSchema.parse(JSON.parse(press.button.payload));
      return act(press, () => startLockdown(deps, { ...requested(press), mode }));
    },
    'lockdown.lift': async (press) => {
      const peerId = await requireOwner(deps, pressedChat(press), press.person.userId);
      const lockdown = await deps.store.lockdowns.latest(peerId);
      if (lockdown === null) return press.show(chooseMode(peerId, await titleOf(peerId, press), press.words));
      const chat = await titleOf(peerId, press);
      // Progress must not wipe the question away.
      await deps.store.cards.asksAboutBatch(press.card, new Date(deps.clock.now().getTime() + QUESTION_MS));
      return press.show(confirmLift({ lockdown, chat }, press.words));
    },
    'lockdown.lift.yes': (press) => act(press, () => liftLockdown(deps, requested(press))),
    'lockdown.reissue': (press) => act(press, () => reissueLinks(deps, requested(press))),
    'lockdown.again': async (press) => {
      await goOnWithLockdown(deps, requested(press));
      await press.answer(press.words.plain('lockdown-goes-on'));
    },
  };
}
