import { Composer } from 'grammy';
import { knownChats } from '../../actions/choose-chat.ts';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { errorSentence } from '../screens/error-sentence.ts';
import { markup } from '../screens/markup.ts';
import { pressButton, type Screen } from '../screens/screen.ts';
import { MESSAGE_OPTIONS } from '../screens/show.ts';
import { chatMenu, whichChat } from './chat-menu.ts';
import { readChat } from './read-chat.ts';

/** `/chats`: what can be managed for a chat. */
export function chatMenuCommand(deps: BotDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('chats', async (ctx) => {
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

async function firstScreen(deps: BotDependencies, { person, words }: BotContext): Promise<Screen> {
  const chats = await knownChats(deps, person.userId);
  const [only] = chats;
  if (only === undefined) {
    const add = pressButton(words.plain('button-new-link'), 'link.new');
    return { text: words.html('chat-menu-none'), rows: [[add]] };
  }
  if (chats.length > 1) return whichChat(chats, words);
  const view = await readChat(deps, only.peerId, person.userId);
  return chatMenu(view, words, { severalChats: false });
}
