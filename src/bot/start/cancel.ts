import { Composer } from 'grammy';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { cancelled } from '../new-link/cancelled.ts';
import { placed } from '../new-link/standing.ts';
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
    const over = { ...draft, status: 'cancelled', messageId: null, updatedAt: deps.clock.now() } as const;
    await deps.store.drafts.save(over);
    return show(ctx.api, ctx.chat.id, placed(cancelled(draft, words), null, draft.messageId));
  });
  return composer;
}
