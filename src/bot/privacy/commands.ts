import { Composer } from 'grammy';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { markup } from '../screens/markup.ts';
import type { Screen } from '../screens/screen.ts';
import { MESSAGE_OPTIONS } from '../screens/show.ts';
import { forgetScreen, privacyScreen } from './screens.ts';
import { sendOwnData } from './send-own-data.ts';

/** `/privacy`, `/mydata` and `/forget`; they leave whatever is being asked standing. */
export function privacyCommands(deps: BotDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const reply = async (ctx: BotContext, screen: Screen): Promise<void> => {
    const reply_markup = await markup(deps, screen, { actorId: ctx.person.userId, peerId: null });
    await ctx.reply(screen.text, { ...MESSAGE_OPTIONS, reply_markup });
  };
  composer.command('privacy', (ctx) => reply(ctx, privacyScreen(deps.retention, ctx.words)));
  composer.command('mydata', (ctx) => sendOwnData(deps, ctx));
  composer.command('forget', async (ctx) =>
    reply(ctx, forgetScreen(await deps.store.privacy.stake(ctx.person.userId), ctx.words)),
  );
  return composer;
}
