import { Composer } from 'grammy';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { cancelled } from '../new-link/wizard.ts';
import { REMOVE_KEYBOARD } from '../screens/message.ts';
import { show } from '../screens/show.ts';

/** Cancels the open question and its draft; what was typed can be brought back. */
export function cancelCommand(deps: BotDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('cancel', async (ctx) => {
    const { words, person } = ctx;
    const asking = Object.keys(ctx.conversation.active()).length > 0;
    await ctx.conversation.exitAll();
    const draft = await deps.store.drafts.open(person.userId);
    if (draft === null) {
      const html = words.html(asking ? 'cancelled-question' : 'cancelled-nothing');
      return show(ctx.api, ctx.chat.id, { html, reply: REMOVE_KEYBOARD });
    }
    await deps.store.drafts.save({ ...draft, status: 'cancelled', updatedAt: deps.clock.now() });
    for (const screen of cancelled(draft, words)) await show(ctx.api, ctx.chat.id, screen);
    return undefined;
  });
  return composer;
}
