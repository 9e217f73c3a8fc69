import { Composer } from 'grammy';
import { knownChats } from '../../actions/choose-chat.ts';
import { countRequests } from '../../actions/see-requests.ts';
import { Refusal } from '../../domain/errors.ts';
import { plainText } from '../../domain/plain-text.ts';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { CHOICES_MAX } from '../lists/choices.ts';
import { errorSentence } from '../screens/error-sentence.ts';
import { markup } from '../screens/markup.ts';
import { readingOf } from '../screens/reading.ts';
import type { Screen } from '../screens/screen.ts';
import { MESSAGE_OPTIONS } from '../screens/show.ts';
import { requestChatsScreen, requestListScreen } from './list-screen.ts';
import { requestsPlace } from './place.ts';
import { readRequestList } from './read-requests.ts';

/** `/requests`: who asks to join the person's chats. */
export function requestsCommand(deps: BotDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('requests', async (ctx) => {
    const screen = await firstScreen(deps, ctx).catch((error: unknown): Screen => {
      const sentence = errorSentence(error, ctx.words);
      if (sentence === null) throw error;
      return { text: sentence, rows: [] };
    });
    const reply_markup = await markup(deps, screen, { actorId: ctx.person.userId, peerId: null });
    await ctx.reply(screen.text, { ...MESSAGE_OPTIONS, reply_markup });
  });
  return composer;
}

async function firstScreen(deps: BotDependencies, ctx: BotContext): Promise<Screen> {
  const { person, words } = ctx;
  const chats = (await knownChats(deps, person.userId)).slice(0, CHOICES_MAX);
  const [only] = chats;
  if (only === undefined) return { text: words.html('chat-menu-none'), rows: [] };
  if (chats.length === 1) {
    const place = requestsPlace({ peerId: only.peerId, linkId: null });
    const view = await readRequestList(deps, place, person.userId);
    return requestListScreen(view, words, readingOf(ctx, deps));
  }
  const counted = [];
  for (const { peerId, title } of chats) {
    counted.push({ peerId, title: plainText(title), count: await countIn(deps, peerId, person.userId) });
  }
  return requestChatsScreen(
    counted.toSorted((a, b) => b.count - a.count),
    words,
  );
}

async function countIn(deps: BotDependencies, peerId: number, actorId: number): Promise<number> {
  try {
    return await countRequests(deps, { actorId, peerId, linkId: null });
  } catch (error) {
    if (error instanceof Refusal) return 0;
    throw error;
  }
}
