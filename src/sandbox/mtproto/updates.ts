/**
 * What connected sessions are told: new and edited messages, join requests waiting (to those who may decide them), and
 * "look at this chat again" when somebody's place in it or the chat itself changes. Deletions and typing are not told.
 */
import { parseDialog } from '../world/dialog.ts';
import type { Message } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { tlChatUpdate } from './methods/chat-changed.ts';
import { mentioned, namedIn } from './methods/mentioned.ts';
import { commonPts } from './methods/pts.ts';
import { tlMessage } from './methods/tl/message.ts';
import { tlChatPeer } from './methods/tl/peer.ts';
import { mayInvite } from './methods/tl/rights.ts';
import type { PushedUpdate, RpcContext, TlObject, UpdateMapper } from './rpc.ts';

/** As many requesters as Telegram names. */
const RECENT_REQUESTERS = 3;

export const mapUpdates: UpdateMapper = (world, event) => {
  switch (event.type) {
    case 'message':
      return readersOf(world, event.message).map((userId) => newMessage(world, event.message, userId));
    case 'message_edited':
      return readersOf(world, event.message).map((userId) => editedMessage(world, event.message, userId));
    case 'join_request':
    case 'join_request_closed':
      return pendingJoinRequests(world, event.request.peerId);
    case 'member':
      return [chatUpdate(event.peerId, event.after.userId)];
    case 'chat':
      return world.chats.members(event.peerId).map((member) => chatUpdate(event.peerId, member.userId));
    case 'message_deleted':
    case 'callback_query':
    case 'callback_answer':
    case 'link':
    case 'link_deleted':
    case 'user':
    case 'bot_settings':
    case 'bot_blocked':
    case 'session_revoked':
    case 'faults':
    case 'clock':
      return [];
  }
};

/** Everybody in the chat, or the two of a private talk. */
function readersOf(world: World, message: Message): number[] {
  const dialog = parseDialog(message.dialog);
  if (dialog.type === 'bot') return [dialog.userId, dialog.botId];
  return world.chats.members(dialog.peerId).map((member) => member.userId);
}

function isChannel(world: World, message: Message): boolean {
  const dialog = parseDialog(message.dialog);
  return dialog.type === 'chat' && world.chats.find(dialog.peerId)?.kind !== 'basic';
}

/** The counters are read now: by the time a session is written to, they may have moved on. */
function newMessage(world: World, message: Message, userId: number): PushedUpdate {
  const channel = isChannel(world, message);
  const pts = channel ? message.id : commonPts(world, userId);
  return messagePush(message, userId, (tl) => ({
    _: channel ? 'updateNewChannelMessage' : 'updateNewMessage',
    message: tl,
    pts,
    pts_count: 1,
  }));
}

function editedMessage(world: World, message: Message, userId: number): PushedUpdate {
  const channel = isChannel(world, message);
  const newest = world.messages.of(message.dialog).at(-1)?.id ?? message.id;
  const pts = channel ? newest : commonPts(world, userId);
  return messagePush(message, userId, (tl) => ({
    _: channel ? 'updateEditChannelMessage' : 'updateEditMessage',
    message: tl,
    pts,
    pts_count: 0,
  }));
}

function messagePush(message: Message, userId: number, update: (tl: TlObject) => TlObject): PushedUpdate {
  return {
    userId,
    build: (context) =>
      tlUpdates(context, userId, [update(tlMessage(context, message, userId))], namedIn([message])),
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

/** An update that the client's layer does not have is left out; what it names is told all the same. */
function tlUpdates(
  context: RpcContext,
  viewerId: number,
  updates: readonly TlObject[],
  named: { userIds: number[]; peerIds: number[] },
): TlObject {
  return {
    _: 'updates',
    updates: updates.filter((update) => context.hasConstructor(update._)),
    ...mentioned(context, viewerId, named),
    date: context.world.clock.now(),
    seq: 0,
  };
}
