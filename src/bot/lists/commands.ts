import { Composer } from 'grammy';
import { listedChats } from '../../actions/listed-chats.ts';
import { tidyTitle } from '../../domain/link-settings.ts';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { errorSentence } from '../screens/error-sentence.ts';
import { markup } from '../screens/markup.ts';
import { readingOf } from '../screens/reading.ts';
import { pressButton, type Screen } from '../screens/screen.ts';
import { MESSAGE_OPTIONS } from '../screens/show.ts';
import { chatsCard } from './choices.ts';
import { keepAsking, keepList } from './kept-list.ts';
import { listCard, type ListView } from './list-card.ts';
import { wholeList, type ListPlace } from './list-place.ts';
import { readList } from './read-list.ts';

type Wanted = Pick<ListPlace, 'mode' | 'text'>;

/**
 * `/links`: the person's own links, of all chats. `/audit`: everybody's in a chat, for its creator. `/links spring` shows only
 * those with that in their title, or in the name of who asked.
 */
export function listCommands(deps: BotDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('links', (ctx) => openList(deps, ctx, { mode: 'links', text: searched(ctx.match) }));
  composer.command('audit', (ctx) => openList(deps, ctx, { mode: 'audit', text: searched(ctx.match) }));
  // The buttons of /start.
  composer.callbackQuery(['links', 'audit'], async (ctx) => {
    void ctx.answerCallbackQuery();
    await openList(deps, ctx, { mode: ctx.callbackQuery.data === 'audit' ? 'audit' : 'links', text: null });
  });
  return composer;
}

/** Longer than any title: more would find nothing, and has to fit into a button's row. */
const SEARCH_MAX = 64;

function searched(match: string): string | null {
  return tidyTitle(match)?.slice(0, SEARCH_MAX) ?? null;
}

async function openList(deps: BotDependencies, ctx: BotContext, wanted: Wanted): Promise<void> {
  const { person, words } = ctx;
  const { screen, view, place } = await firstScreen(deps, ctx, wanted).catch((error: unknown): First => {
    const sentence = errorSentence(error, words);
    if (sentence === null) throw error;
    return { screen: { text: sentence, rows: [] } };
  });
  const reply_markup = await markup(deps, screen, { actorId: person.userId, peerId: null });
  const sent = await ctx.reply(screen.text, { ...MESSAGE_OPTIONS, reply_markup });
  const message = { chatId: sent.chat.id, messageId: sent.message_id };
  if (view !== undefined) await keepList(deps, person, message, view);
  else if (place !== undefined) await keepAsking(deps, person, message, place);
}

/** What is shown first: a list, or the question which. */
interface First {
  screen: Screen;
  view?: ListView;
  place?: ListPlace;
}

/** The list of the only chat there is to show; of several chats one's own links together, or the question which to audit. */
async function firstScreen(deps: BotDependencies, ctx: BotContext, wanted: Wanted): Promise<First> {
  const { person, words } = ctx;
  const { mode } = wanted;
  const chats = await listedChats(deps, person.userId, { owned: mode === 'audit' });
  const [only] = chats;
  if (only === undefined) {
    const text = words.html(mode === 'links' ? 'links-no-chats' : 'audit-no-chats');
    return { screen: { text, rows: [[pressButton(words.plain('button-new-link'), 'link.new')]] } };
  }
  if (mode === 'audit' && chats.length > 1) {
    return { screen: chatsCard(chats, wanted, words), place: wholeList({ ...wanted, peerId: only.peerId }) };
  }
  const peerId = chats.length === 1 ? only.peerId : null;
  const view = await readList(deps, person, wholeList({ ...wanted, peerId }));
  return { screen: listCard(view, words, readingOf(ctx, deps)), view };
}
