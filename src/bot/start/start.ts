import { Composer } from 'grammy';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { draftData } from '../new-link/data.ts';
import { isBlank } from '../new-link/entry.ts';
import { startInChat } from '../new-link/one-line.ts';
import { show } from '../screens/show.ts';

const NEW_LINK_IN = /^newlink_(-\d{1,16})$/;

/** What the bot does and what to do first; `/start newlink_<peerId>` goes straight to a link for that chat. */
export function startCommand(deps: BotDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('start', async (ctx) => {
    const peerId = NEW_LINK_IN.exec(ctx.match)?.[1];
    if (peerId !== undefined) return startInChat(deps, ctx, Number(peerId));
    const draft = await deps.store.drafts.open(ctx.person.userId);
    const goOn =
      draft === null || isBlank(draft)
        ? []
        : [{ text: ctx.words.plain('draft-continue'), callback_data: draftData(draft.id, 'continue') }];
    await show(ctx.api, ctx.chat.id, {
      html: ctx.words.html('start'),
      rows: [[...goOn, { text: ctx.words.plain('start-new-link'), callback_data: 'new' }]],
    });
  });
  return composer;
}
