import { Composer } from 'grammy';
import { tidyTitle } from '../../domain/link-settings.ts';
import type { KnownChat } from '../../domain/ports/chat-store.ts';
import type { ListPlace } from './list-card.ts';
import { FIRST_PAGE, listCard } from './list-card.ts';
import type { Screen } from '../screens/screen.ts';
import { markup } from '../screens/markup.ts';
import type { BotContext } from '../context.ts';
import { readingOf } from '../screens/reading.ts';
import type { BotDependencies } from '../dependencies.ts';
import { errorSentence } from '../screens/error-sentence.ts';
import { chatsCard, readList } from './list-presses.ts';
import { MESSAGE_OPTIONS } from '../screens/show.ts';

/**
 * `/links`: the person's own links in a chat. `/audit`: everybody's, for the chat's creator. `/links spring` shows only those
 * with that in their title, or in the name of who asked.
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

/** Opens the list of the only chat there is to show, or asks which. */
async function openList(
  deps: BotDependencies,
  ctx: BotContext,
  { mode, text }: Pick<ListPlace, 'mode' | 'text'>,
): Promise<void> {
  const { person, words } = ctx;
  const reading = readingOf(ctx, deps);
  const chats = await chatsToShow(deps, person.userId, mode);
  const [only] = chats;

  let card: Screen;
  let peerId: number | null = null;
  try {
    if (only === undefined) {
      card = {
        text: words.html(mode === 'links' ? 'links-no-chats' : 'audit-no-chats'),
        rows: [[{ text: words.plain('button-new-link'), press: { action: 'link.new', uses: 'many' } }]],
      };
    } else if (chats.length === 1) {
      peerId = only.peerId;
      const place: ListPlace = { mode, peerId, state: null, ofActorId: null, text, ...FIRST_PAGE };
      card = listCard(await readList(deps, person, place), words, reading);
    } else {
      card = chatsCard(chats, { mode, text }, words);
    }
  } catch (error) {
    const sentence = errorSentence(error, words);
    if (sentence === null) throw error;
    card = { text: sentence, rows: [] };
  }
  const reply_markup = await markup(deps, card, { actorId: person.userId, peerId });
  await ctx.reply(card.text, { ...MESSAGE_OPTIONS, reply_markup });
}

/** For `/audit` also chats the person owns; for `/links` only those with a link of theirs. */
async function chatsToShow(
  deps: BotDependencies,
  userId: number,
  mode: ListPlace['mode'],
): Promise<KnownChat[]> {
  const chats = await deps.store.chats.auditableBy(userId);
  if (mode === 'audit') return chats;
  const now = deps.clock.now();
  const counts = await Promise.all(
    chats.map(({ peerId }) => deps.store.links.counts({ peerId, actorId: userId, text: null }, now)),
  );
  return chats.filter((_, index) => (counts[index]?.total ?? 0) > 0);
}
