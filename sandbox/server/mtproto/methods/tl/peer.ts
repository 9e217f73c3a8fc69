import type { Chat } from '../../../world/types.ts';
import type { TlObject } from '../../rpc.ts';

export function tlUserPeer(userId: number): TlObject {
  return { _: 'peerUser', user_id: userId };
}

export function tlChatPeer(chat: Chat): TlObject {
  return chat.kind === 'basic'
    ? { _: 'peerChat', chat_id: chat.id }
    : { _: 'peerChannel', channel_id: chat.id };
}
