import { z } from 'zod';
import { knownChats } from '../../actions/choose-chat.ts';
import type { BotDependencies } from '../dependencies.ts';
import { startNewLink } from '../new-link/entry.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { chatMenu, whichChat } from './chat-menu.ts';
import { readChat } from './read-chat.ts';

const chatSchema = z.object({ peerId: z.number() });

/** The chat that a button of its menu is about. */
export function pressedChat({ button }: PressContext): number {
  return chatSchema.parse(JSON.parse(button.payload)).peerId;
}

/** What the buttons of `/chats` do. */
export function chatMenuPresses(deps: BotDependencies): PressHandlers {
  return {
    chats: async (press) => {
      await press.show(whichChat(await knownChats(deps, press.person.userId), press.words));
    },
    chat: async (press) => {
      const { userId } = press.person;
      const view = await readChat(deps, pressedChat(press), userId);
      const severalChats = (await knownChats(deps, userId)).length > 1;
      await press.show(chatMenu(view, press.words, { severalChats }));
    },
    'chat.new': async (press) => {
      await press.answer();
      await startNewLink(deps, press.ctx, { chat: { by: 'peerId', peerId: pressedChat(press) } });
    },
  };
}
