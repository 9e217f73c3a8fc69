import type { Api } from 'grammy';
import type { ChatMembers } from '../../domain/ports/chat-members.ts';
import { apiFailure } from './errors.ts';

/** Asks the Bot API: `getChatMember` tells a bot of the chats it is in, and of some public ones. */
export function createChatMembers(api: Pick<Api, 'getChatMember'>): ChatMembers {
  return {
    async isAdministrator(chat, userId) {
      try {
        const { status } = await api.getChatMember(typeof chat === 'string' ? `@${chat}` : chat, userId);
        return status === 'creator' || status === 'administrator';
      } catch (error) {
        if (apiFailure(error) === null) throw error;
        return null;
      }
    },
  };
}
