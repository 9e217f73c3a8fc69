import { Composer } from 'grammy';
import type { BotContext } from '../context.ts';
import { show } from '../screens/show.ts';

/** Says what there is, and leaves whatever is being asked standing. */
export function helpCommand(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('help', (ctx) => show(ctx.api, ctx.chat.id, { html: ctx.words.html('help') }));
  return composer;
}
