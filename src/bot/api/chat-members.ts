import type { Api } from 'grammy';
import type { ChatMember } from 'grammy/types';
import type { ChatMembers } from '../../domain/ports/chat-members.ts';
import type { PeerId } from '../../domain/peer.ts';
import { apiFailure } from './errors.ts';

/** Asks the Bot API: `getChatMember` tells a bot of the chats it is in, and of some public ones. */
export function createChatMembers(api: Pick<Api, 'getChatMember'>): ChatMembers {
  async function ask(
    chat: PeerId | string,
    userId: number,
    is: (member: ChatMember) => boolean,
  ): Promise<boolean | null> {
    try {
      return is(await api.getChatMember(typeof chat === 'string' ? `@${chat}` : chat, userId));
    } catch (error) {
      if (apiFailure(error) === null) throw error;
      return null;
    }
  }

  return {
    isAdministrator: (chat, userId) =>
      ask(chat, userId, ({ status }) => status === 'creator' || status === 'administrator'),
    mayPost: (channel, userId) =>
      ask(
        channel,
        userId,
        (member) =>
          member.status === 'creator' ||
          (member.status === 'administrator' && member.can_post_messages === true),
      ),
  };
}
