import { Composer } from 'grammy';
import { listedChats } from '../../actions/listed-chats.ts';
import { readSearch } from '../../domain/reading/search.ts';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { createDoubleTaps } from '../screens/double-taps.ts';
import { errorSentence } from '../screens/error-sentence.ts';
import { markup } from '../screens/markup.ts';
import { readingOf } from '../screens/reading.ts';
import { pressButton, type Screen } from '../screens/screen.ts';
import { MESSAGE_OPTIONS } from '../screens/show.ts';
import { keepList } from './kept-list.ts';
import { listCard } from './list-card.ts';
import { wholeList } from './list-place.ts';
import { readList } from './read-list.ts';

/** `/links`: the person's own links, of all chats. `/links spring` shows only those with that in their title. */
export function listCommands(deps: BotDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('links', (ctx) => openList(deps, ctx, readSearch(ctx.match)));
  const doubleTaps = createDoubleTaps(deps.clock);
  // The button of /start.
  composer.callbackQuery('links', async (ctx) => {
    void ctx.answerCallbackQuery();
    const { data } = ctx.callbackQuery;
    if (doubleTaps.isSecond(ctx.from.id, data)) return;
    await openList(deps, ctx, null);
    doubleTaps.note(ctx.from.id, data);
  });
  return composer;
}

async function openList(deps: BotDependencies, ctx: BotContext, text: string | null): Promise<void> {
  const { person, words } = ctx;
  const { screen, shown } = await firstScreen(deps, ctx, text).catch((error: unknown): First => {
    const sentence = errorSentence(error, words);
    if (sentence === null) throw error;
    return { screen: { text: sentence, rows: [] }, shown: null };
  });
  const reply_markup = await markup(deps, screen, { actorId: person.userId, peerId: null });
  const sent = await ctx.reply(screen.text, { ...MESSAGE_OPTIONS, reply_markup });
  const message = { chatId: sent.chat.id, messageId: sent.message_id };
  if (shown !== null) await keepList(deps, person, message, shown);
}

interface First {
  screen: Screen;
  /** null where that is no list. */
  shown: Parameters<typeof keepList>[3] | null;
}

/** The list of the only chat there is, or of all of them. */
async function firstScreen(deps: BotDependencies, ctx: BotContext, text: string | null): Promise<First> {
  const { person, words } = ctx;
  const chats = await listedChats(deps, person.userId, { owned: false });
  const [only] = chats;
  if (only === undefined) {
    const rows = [[pressButton(words.plain('button-new-link'), 'link.new')]];
    return { screen: { text: words.html('links-no-chats'), rows }, shown: null };
  }
  const peerId = chats.length === 1 ? only.peerId : null;
  const view = await readList(deps, person, wholeList({ mode: 'links', text, peerId }));
  return { screen: listCard(view, words, readingOf(ctx, deps)), shown: view };
}
