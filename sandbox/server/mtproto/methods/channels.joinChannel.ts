/**
 * channels.joinChannel, channels.leaveChannel, channels.toggleJoinRequest and messages.deleteChatUser (of oneself: leaving; of others: the right to
 * restrict members).
 */
import { markedPeerId } from '../../world/dialog.ts';
import { TelegramError } from '../../world/types.ts';
import type { RpcHandlers } from '../rpc.ts';
import { chatChanged, joinAnswer } from './chat-changed.ts';
import { flag, int, object } from './fields.ts';
import { inputChannel, inputUser, isMember, requireVisible } from './peers.ts';
import { requirePerson, requireUserId } from './session.ts';

export const joinChannel: RpcHandlers = {
  'channels.joinChannel': (context, request) => {
    const caller = requirePerson(context);
    const chat = inputChannel(context, object(request, 'channel'));
    requireVisible(context, chat);
    if (!isMember(context, chat, caller.id)) context.world.chats.join(caller.id, chat.peerId);
    return joinAnswer(context, chat, caller.id);
  },

  'channels.leaveChannel': (context, request) => {
    const userId = requireUserId(context);
    const chat = inputChannel(context, object(request, 'channel'));
    if (!isMember(context, chat, userId)) throw new TelegramError(400, 'USER_NOT_PARTICIPANT');
    context.world.chats.leave(chat.peerId, userId);
    return chatChanged(context, chat, userId);
  },

  'channels.toggleJoinRequest': (context, request) => {
    const userId = requireUserId(context);
    const chat = inputChannel(context, object(request, 'channel'));
    // Layer 198 has no `apply_to_invites`.
    const applyToInvites = flag(request, 'apply_to_invites');
    const enabled = flag(request, 'enabled');
    const changed = context.world.chats.setJoinRequest(userId, chat.peerId, enabled, applyToInvites);
    return chatChanged(context, changed, userId);
  },

  'messages.deleteChatUser': (context, request) => {
    const userId = requireUserId(context);
    const chat = context.world.chats.find(markedPeerId('basic', int(request, 'chat_id')));
    if (!chat || !isMember(context, chat, userId)) throw new TelegramError(400, 'CHAT_ID_INVALID');
    const user = inputUser(context, object(request, 'user_id'));
    if (!isMember(context, chat, user.id)) throw new TelegramError(400, 'USER_NOT_PARTICIPANT');
    if (user.id === userId) context.world.chats.leave(chat.peerId, userId);
    else context.world.chats.kick(userId, chat.peerId, user.id);
    return chatChanged(context, chat, userId);
  },
};
