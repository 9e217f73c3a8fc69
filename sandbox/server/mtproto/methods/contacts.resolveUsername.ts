/**
 * contacts.resolveUsername and resolvePhone; contacts.getContacts, which nobody has here. Resolving a name is how an account
 * comes by the access hash of somebody it shares no chat with.
 */
import { TelegramError } from '../../world/types.ts';
import type { RpcContext, RpcHandlers, TlObject } from '../rpc.ts';
import { phoneDigits } from './auth.sendCode.ts';
import { text } from './fields.ts';
import { mentioned } from './mentioned.ts';
import { requirePerson, requireUserId } from './session.ts';
import { tlChatPeer, tlUserPeer } from './tl/peer.ts';

/** Telegram's shape of a username; collectible ones have 4 characters. */
const USERNAME = /^[a-z][a-z0-9_]{3,31}$/i;

export const resolveUsername: RpcHandlers = {
  'contacts.resolveUsername': (context, request) => {
    const viewerId = requireUserId(context);
    const username = text(request, 'username').replace(/^@/, '');
    if (!USERNAME.test(username)) throw new TelegramError(400, 'USERNAME_INVALID');
    const chat = context.world.chats.byUsername(username);
    if (chat) {
      return {
        _: 'contacts.resolvedPeer',
        peer: tlChatPeer(chat),
        ...mentioned(context, viewerId, { peerIds: [chat.peerId] }),
      };
    }
    const user = context.world.people.byUsername(username);
    if (!user || user.deactivated) throw new TelegramError(400, 'USERNAME_NOT_OCCUPIED');
    return resolvedUser(context, viewerId, user.id);
  },

  'contacts.resolvePhone': (context, request) => {
    const caller = requirePerson(context);
    const user = context.world.people.byPhone(phoneDigits(text(request, 'phone')));
    if (!user || user.deactivated) throw new TelegramError(400, 'PHONE_NOT_OCCUPIED');
    return resolvedUser(context, caller.id, user.id);
  },

  'contacts.getContacts': (context) => {
    requirePerson(context);
    return { _: 'contacts.contacts', contacts: [], saved_count: 0, users: [] };
  },
};

function resolvedUser(context: RpcContext, viewerId: number, userId: number): TlObject {
  return {
    _: 'contacts.resolvedPeer',
    peer: tlUserPeer(userId),
    ...mentioned(context, viewerId, { userIds: [userId] }),
  };
}
