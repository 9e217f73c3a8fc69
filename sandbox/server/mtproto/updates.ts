/**
 * What connected sessions are told: new and edited messages, join requests waiting (to those who may decide them), and
 * "look at this chat again" when somebody's place in it or the chat itself changes; to bots also what `bot-updates.ts` has.
 * Deletions, typing and inline mode are not told.
 */
import { parseDialog } from '../world/dialog.ts';
import type { Message } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { tlChatUpdate } from './methods/chat-changed.ts';
import { memberUpdates, requesterUpdates } from './bot-updates.ts';
import { namedIn } from './methods/mentioned.ts';
import { editedMessageUpdate, newMessageUpdate } from './methods/message-update.ts';
import { tlChatPeer } from './methods/tl/peer.ts';
import { mayInvite } from './methods/tl/rights.ts';
import type { PushedUpdate, RpcContext, TlObject, UpdateMapper } from './rpc.ts';
import { tlUpdates } from './tl-updates.ts';

/** As many requesters as Telegram names. */
const RECENT_REQUESTERS = 3;

export const mapUpdates: UpdateMapper = (world, event) => {
  switch (event.type) {
    case 'message':
      return readersOf(world, event.message).map((userId) =>
        messagePush(event.message, userId, newMessageUpdate),
      );
    case 'message_edited':
      return readersOf(world, event.message).map((userId) =>
        messagePush(event.message, userId, editedMessageUpdate),
      );
    case 'join_request':
      return [...pendingJoinRequests(world, event.request.peerId), ...requesterUpdates(world, event)];
    case 'join_request_closed':
      return pendingJoinRequests(world, event.request.peerId);
    case 'member':
      return [chatUpdate(event.peerId, event.after.userId), ...memberUpdates(world, event)];
    case 'chat':
      return world.chats.members(event.peerId).map((member) => chatUpdate(event.peerId, member.userId));
    case 'message_deleted':
    case 'callback_query':
    case 'callback_answer':
    case 'inline_query':
    case 'inline_answer':
    case 'web_app_answer':
    case 'chosen_inline_result':
    case 'link':
    case 'link_deleted':
    case 'user':
    case 'bot_settings':
    case 'bot_blocked':
    case 'session_revoked':
    case 'login_token_accepted':
    case 'faults':
    case 'clock':
      return [];
  }
};

/** Everybody in the chat, or the two of a private chat. */
function readersOf(world: World, message: Message): number[] {
  const dialog = parseDialog(message.dialog);
  if (dialog.type === 'bot') return [dialog.userId, dialog.botId];
  return world.chats.members(dialog.peerId).map((member) => member.userId);
}

type MessageUpdate = (context: RpcContext, message: Message, viewerId: number) => TlObject;

function messagePush(message: Message, userId: number, update: MessageUpdate): PushedUpdate {
  return {
    userId,
    build: (context) => tlUpdates(context, userId, [update(context, message, userId)], namedIn([message])),
  };
}

function pendingJoinRequests(world: World, peerId: number): PushedUpdate[] {
  const waiting = world.requests.ofChat(peerId);
  const recent = waiting.slice(-RECENT_REQUESTERS).map((request) => request.userId);
  return world.chats
    .administrators(peerId)
    .filter(mayInvite)
    .map(({ userId }) => ({
      userId,
      build: (context) => {
        const update = {
          _: 'updatePendingJoinRequests',
          peer: tlChatPeer(context.world.chats.get(peerId)),
          requests_pending: waiting.length,
          recent_requesters: recent,
        };
        return tlUpdates(context, userId, [update], { userIds: recent, peerIds: [peerId] });
      },
    }));
}

function chatUpdate(peerId: number, userId: number): PushedUpdate {
  return {
    userId,
    build: (context) =>
      tlUpdates(context, userId, [tlChatUpdate(context.world.chats.get(peerId))], {
        userIds: [],
        peerIds: [peerId],
      }),
  };
}
