/** channels.getChannels and messages.getChats: chats by their ids. */
import { markedPeerId } from '../../world/dialog.ts';
import { TelegramError } from '../../world/types.ts';
import type { RpcHandlers } from '../rpc.ts';
import { ints, objects } from './fields.ts';
import { inputChannel, requireVisible } from './peers.ts';
import { requireUserId } from './session.ts';
import { tlChat } from './tl/chat.ts';

export const getChannels: RpcHandlers = {
  'channels.getChannels': (context, request) => {
    const viewerId = requireUserId(context);
    const chats = objects(request, 'id').map((input) => {
      const chat = inputChannel(context, input);
      requireVisible(context, chat);
      return tlChat(context, chat, viewerId);
    });
    return { _: 'messages.chats', chats };
  },

  /** A basic group has no access hash, so only those who are or were in it may name it. */
  'messages.getChats': (context, request) => {
    const viewerId = requireUserId(context);
    const chats = ints(request, 'id').map((id) => {
      const chat = context.world.chats.find(markedPeerId('basic', id));
      const known = chat && context.world.state.members[String(chat.peerId)];
      if (!chat || !known?.some((member) => member.userId === viewerId))
        throw new TelegramError(400, 'CHAT_ID_INVALID');
      return tlChat(context, chat, viewerId);
    });
    return { _: 'messages.chats', chats };
  },
};
