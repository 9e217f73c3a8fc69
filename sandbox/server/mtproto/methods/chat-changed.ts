import type { Chat } from '../../world/types.ts';
import type { RpcContext, TlObject } from '../rpc.ts';
import { mentioned } from './mentioned.ts';

/** The update that says "look at this chat again". */
export function tlChatUpdate(chat: Chat): TlObject {
  return chat.kind === 'basic'
    ? { _: 'updateChat', chat_id: chat.id }
    : { _: 'updateChannel', channel_id: chat.id };
}

/**
 * An `Updates` object without pts: what a method answers that changed somebody's place in a chat. The service messages that
 * go with it are pushed.
 */
export function chatChanged(
  context: RpcContext,
  chat: Chat,
  viewerId: number,
  userIds: readonly number[] = [],
): TlObject {
  return {
    _: 'updates',
    updates: [tlChatUpdate(chat)],
    ...mentioned(context, viewerId, { userIds: [viewerId, ...userIds], peerIds: [chat.peerId] }),
    date: context.world.clock.now(),
    seq: 0,
  };
}

/** What joining answers: `Updates`, wrapped by the newest layers. */
export function joinAnswer(context: RpcContext, chat: Chat, viewerId: number): TlObject {
  const updates = chatChanged(context, chat, viewerId);
  return context.hasConstructor('messages.chatInviteJoinResultOk')
    ? { _: 'messages.chatInviteJoinResultOk', updates }
    : updates;
}
