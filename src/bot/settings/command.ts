import { Composer } from 'grammy';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { markup } from '../screens/markup.ts';
import { MESSAGE_OPTIONS } from '../screens/show.ts';
import { settingsScreen } from './settings-screen.ts';

/** `/settings`: shows them, and leaves whatever is being asked standing. */
export function settingsCommand(deps: BotDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('settings', async (ctx) => {
    const screen = await settingsScreen(deps, ctx.person);
    const reply_markup = await markup(deps, screen, { actorId: ctx.person.userId, peerId: null });
    await ctx.reply(screen.text, { ...MESSAGE_OPTIONS, reply_markup });
  });
  return composer;
}
