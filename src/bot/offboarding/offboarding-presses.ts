import { z } from 'zod';
import { readOffboarding, revokeOffboarded, takeOverLinks } from '../../actions/offboarding.ts';
import { BATCH_LINES_MAX } from '../../domain/batch.ts';
import type { BotDependencies } from '../dependencies.ts';
import { act, changeOf } from '../links/card-presses.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { confirmOffboardingScreen, offboardingScreen } from './offboarding-screen.ts';

const whoseSchema = z.object({ peerId: z.number(), userId: z.number() });

/** What the buttons about the links of somebody who lost the right do: for the chat's creator. */
export function offboardingPresses(deps: BotDependencies): PressHandlers {
  const asked = (press: PressContext) => ({
    ...whoseSchema.parse(JSON.parse(press.button.payload)),
    actor: changeOf(press).actor,
  });
  const titleOf = async (peerId: number, { words }: PressContext): Promise<string> =>
    (await deps.store.chats.named(peerId))?.title ?? words.plain('chat-unknown');

  return {
    offboarding: async (press) => {
      const view = await readOffboarding(deps, asked(press));
      await press.show(offboardingScreen(view, await titleOf(view.peerId, press), press.words));
    },
    'offboarding.revoke': async (press) => {
      const view = await readOffboarding(deps, asked(press), BATCH_LINES_MAX);
      const screen = view.count === 0 ? offboardingScreen : confirmOffboardingScreen;
      await press.show(screen(view, await titleOf(view.peerId, press), press.words));
    },
    'offboarding.revoke.yes': (press) => {
      const { locale } = changeOf(press);
      const { card, button } = press;
      return act(press, () => revokeOffboarded(deps, { ...asked(press), locale, card, buttonId: button.id }));
    },
    'offboarding.take': async (press) => {
      const [count] = await Promise.all([takeOverLinks(deps, asked(press)), press.answer()]);
      await press.show({ text: press.words.html('offboarding-taken', { count }), rows: [] });
    },
    'offboarding.keep': async (press) => {
      const { name, count } = await readOffboarding(deps, asked(press));
      await press.show({ text: press.words.html('offboarding-kept', { name, count }), rows: [] });
    },
  };
}
