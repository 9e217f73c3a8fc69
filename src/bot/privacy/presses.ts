import type { BotDependencies } from '../dependencies.ts';
import type { PressHandlers } from '../screens/presses.ts';
import { forgetScreen } from './screens.ts';
import { showMenu } from '../start/personal-menu.ts';
import { DEFAULT_LOCALE } from '../words.ts';
import { sendOwnData } from './send-own-data.ts';

/** Each is about the person who presses, and nobody else. */
export function privacyPresses(deps: BotDependencies): PressHandlers {
  const { store, clock } = deps;
  return {
    'privacy.data': async (press) => {
      await press.answer(press.words.plain('mydata-making'));
      await sendOwnData(deps, press.ctx);
    },
    'privacy.forget': async (press) =>
      press.show(forgetScreen(await store.privacy.stake(press.person.userId), press.words)),
    'privacy.forget.no': (press) => press.show({ text: press.words.html('forget-kept'), rows: [] }),
    'privacy.forget.yes': async (press) => {
      const { ctx, words, person } = press;
      await store.privacy.forget(person.userId, clock.now());
      // A question that waits for an answer would keep who is asked.
      await ctx.conversation.exitAll();
      await press.show({ text: words.html('forget-done'), rows: [] });
      const locale = ctx.from?.language_code ?? DEFAULT_LOCALE;
      await showMenu(ctx.api, press.card.chatId, deps, { language: null, locale });
    },
  };
}
