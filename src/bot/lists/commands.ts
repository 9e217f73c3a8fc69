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
import { listCard } from './list-card.ts';
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
  return composer;
}

/** Longer than any title: more would find nothing, and has to fit into a button's row. */
const SEARCH_MAX = 64;

function searched(match: string): string | null {
  return tidyTitle(match)?.slice(0, SEARCH_MAX) ?? null;
}

async function openList(deps: BotDependencies, ctx: BotContext, wanted: Wanted): Promise<void> {
  const { person, words } = ctx;
  const card = await firstScreen(deps, ctx, wanted).catch((error: unknown): Screen => {
    const sentence = errorSentence(error, words);
    if (sentence === null) throw error;
    return { text: sentence, rows: [] };
  });
  const reply_markup = await markup(deps, card, { actorId: person.userId, peerId: null });
  await ctx.reply(card.text, { ...MESSAGE_OPTIONS, reply_markup });
}

/** The list of the only chat there is to show; of several chats one's own links together, or the question which to audit. */
async function firstScreen(deps: BotDependencies, ctx: BotContext, wanted: Wanted): Promise<Screen> {
  const { person, words } = ctx;
  const { mode } = wanted;
  const chats = await listedChats(deps, person.userId, { owned: mode === 'audit' });
  const [only] = chats;
  if (only === undefined) {
    const text = words.html(mode === 'links' ? 'links-no-chats' : 'audit-no-chats');
    return { text, rows: [[pressButton(words.plain('button-new-link'), 'link.new')]] };
  }
  if (mode === 'audit' && chats.length > 1) return chatsCard(chats, wanted, words);
  const peerId = chats.length === 1 ? only.peerId : null;
  const view = await readList(deps, person, wholeList({ ...wanted, peerId }));
  return listCard(view, words, readingOf(ctx, deps));
}
