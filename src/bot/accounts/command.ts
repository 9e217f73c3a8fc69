import { Composer } from 'grammy';
import { listAccounts } from '../../actions/accounts/list-accounts.ts';
import { isOperator } from '../../actions/accounts/operator.ts';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { markup } from '../screens/markup.ts';
import { readingOf } from '../screens/reading.ts';
import { MESSAGE_OPTIONS } from '../screens/show.ts';
import { accountsScreen } from './screens.ts';

/** `/accounts`: how the accounts that make links are, for the people who run this bot. For everybody else there is no such command. */
export function accountsCommand(deps: BotDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('accounts', async (ctx, next) => {
    const { person, words } = ctx;
    if (!isOperator(deps, person.userId)) return next();
    const accounts = await listAccounts(deps, person.userId);
    const screen = accountsScreen(accounts, words, readingOf(ctx, deps), deps.clock.now());
    const reply_markup = await markup(deps, screen, { actorId: person.userId, peerId: null });
    await ctx.reply(screen.text, { ...MESSAGE_OPTIONS, reply_markup });
    return undefined;
  });
  return composer;
}
