import { Composer } from 'grammy';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { NEW_LINK } from '../new-link/conversation.ts';
import { readZone, takeZone } from './conversation.ts';
import { show } from '../screens/show.ts';

/** `/timezone` asks; `/timezone Berlin` sets it at once, whatever is being asked. */
export function timeZoneCommand(deps: BotDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('timezone', async (ctx, next) => {
    // A draft's conversation reads it itself: what was typed for the draft moves along, and it goes on where it was.
    if (ctx.conversation.active(NEW_LINK) > 0) return next();
    if (ctx.match.trim() !== '') {
      const { say } = await readZone(deps, ctx, ctx.match);
      return show(ctx.api, ctx.chat.id, say);
    }
    ctx.asksTimeZone = true;
    return undefined;
  });
  composer.callbackQuery(/^tz:/, async (ctx, next) => {
    // Either conversation reads it: a draft moves along.
    if (Object.keys(ctx.conversation.active()).length > 0) return next();
    const taken = await takeZone(deps, ctx);
    if (taken === null || ctx.chat === undefined) return next();
    return show(ctx.api, ctx.chat.id, taken.say);
  });
  return composer;
}
