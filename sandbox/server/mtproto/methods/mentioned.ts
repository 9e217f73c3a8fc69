import { parseDialog } from '../../world/dialog.ts';
import type { Message } from '../../world/types.ts';
import type { RpcContext, TlObject } from '../rpc.ts';
import { tlChat } from './tl/chat.ts';
import { tlUser } from './tl/user.ts';

/** The `users` and `chats` vectors that go with an answer: each one named in it, once, as the viewer sees them. */
export function mentioned(
  context: RpcContext,
  viewerId: number,
  named: { userIds?: Iterable<number | undefined>; peerIds?: Iterable<number | undefined> },
): { users: TlObject[]; chats: TlObject[] } {
  const { people, chats } = context.world;
  const users = [...new Set(named.userIds)].flatMap((id) => {
    const user = id === undefined ? undefined : people.get(id);
    return user ? [tlUser(context, user, viewerId)] : [];
  });
  const found = [...new Set(named.peerIds)].flatMap((id) => {
    const chat = id === undefined ? undefined : chats.find(id);
    return chat ? [tlChat(context, chat, viewerId)] : [];
  });
  return { users, chats: found };
}

/** Everybody and every chat that these messages name. */
export function namedIn(messages: readonly Message[]): { userIds: number[]; peerIds: number[] } {
  const userIds: (number | undefined)[] = [];
  const peerIds: (number | undefined)[] = [];
  for (const message of messages) {
    const dialog = parseDialog(message.dialog);
    if (dialog.type === 'bot') userIds.push(dialog.botId, dialog.userId);
    else peerIds.push(dialog.peerId);
    userIds.push(message.fromId, message.viaBotId, message.service?.adminId, message.forward?.fromUserId);
    peerIds.push(message.forward?.peerId);
  }
  const known = (id: number | undefined): id is number => id !== undefined;
  return { userIds: userIds.filter(known), peerIds: peerIds.filter(known) };
}
