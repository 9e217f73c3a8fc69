/**
 * From `InputPeer`, `InputUser` and `InputChannel` to the world's people and chats, with the access hashes checked here
 * and nowhere else. Bots may leave them 0.
 */
import { accessHashFor } from '../../world/access-hash.ts';
import { chatDialog, markedPeerId } from '../../world/dialog.ts';
import { isInside } from '../../world/rights.ts';
import { TelegramError } from '../../world/types.ts';
import type { Chat, Message, User } from '../../world/types.ts';
import type { RpcContext, TlObject } from '../rpc.ts';
import { int, long, object } from './fields.ts';
import { requireUser } from './session.ts';

export type Peer = { user: User } | { chat: Chat };

function hashFits({ world }: RpcContext, caller: User, given: bigint, peer: User | Chat): boolean {
  return given === accessHashFor(world.state, caller.id, peer) || (caller.isBot && given === 0n);
}

function basicGroup(context: RpcContext, input: TlObject): Chat {
  const chat = context.world.chats.find(markedPeerId('basic', int(input, 'chat_id')));
  if (!chat) throw new TelegramError(400, 'CHAT_ID_INVALID');
  return chat;
}

function byChannelId(context: RpcContext, id: number): Chat | undefined {
  return context.world.chats.find(markedPeerId('channel', id));
}

function channel(context: RpcContext, input: TlObject): Chat {
  const chat = byChannelId(context, int(input, 'channel_id'));
  if (!chat || !hashFits(context, requireUser(context), long(input, 'access_hash'), chat)) {
    throw new TelegramError(400, 'CHANNEL_INVALID');
  }
  return chat;
}

/**
 * The message by which a peer is named instead of by its hash: the caller must be able to see it.
 * @throws TelegramError MSG_ID_INVALID.
 */
function namingMessage(context: RpcContext, input: TlObject): Message {
  const seenIn = inputChat(context, object(input, 'peer'));
  requireVisible(context, seenIn);
  const message = context.world.messages.find(chatDialog(seenIn.peerId), int(input, 'msg_id'));
  if (!message) throw new TelegramError(400, 'MSG_ID_INVALID');
  return message;
}

function channelFromMessage(context: RpcContext, input: TlObject): Chat {
  const { dialog, forward } = namingMessage(context, input);
  const chat = byChannelId(context, int(input, 'channel_id'));
  const isNamed = chat && (forward?.peerId === chat.peerId || dialog === chatDialog(chat.peerId));
  if (!isNamed) throw new TelegramError(400, 'CHANNEL_INVALID');
  return chat;
}

function userFromMessage(context: RpcContext, input: TlObject): User {
  const { fromId, forward } = namingMessage(context, input);
  const user = context.world.people.get(int(input, 'user_id'));
  const isNamed = user && (fromId === user.id || forward?.fromUserId === user.id);
  if (!isNamed) throw new TelegramError(400, 'USER_ID_INVALID');
  return user;
}

function person(context: RpcContext, input: TlObject): User {
  const caller = requireUser(context);
  const user = context.world.people.get(int(input, 'user_id'));
  if (!user) throw new TelegramError(400, 'USER_ID_INVALID');
  if (user.id !== caller.id && !hashFits(context, caller, long(input, 'access_hash'), user)) {
    throw new TelegramError(400, 'USER_ID_INVALID');
  }
  return user;
}

/**
 * Any `InputPeer`.
 * @throws TelegramError PEER_ID_INVALID (empty, or an unknown person), CHAT_ID_INVALID, CHANNEL_INVALID.
 */
export function inputPeer(context: RpcContext, input: TlObject): Peer {
  switch (input._) {
    case 'inputPeerSelf':
      return { user: requireUser(context) };
    case 'inputPeerUser':
    case 'inputPeerUserFromMessage':
      try {
        return {
          user: input._ === 'inputPeerUser' ? person(context, input) : userFromMessage(context, input),
        };
      } catch (error) {
        if (error instanceof TelegramError && error.message === 'USER_ID_INVALID') {
          throw new TelegramError(400, 'PEER_ID_INVALID');
        }
        throw error;
      }
    case 'inputPeerChat':
      return { chat: basicGroup(context, input) };
    case 'inputPeerChannel':
      return { chat: channel(context, input) };
    case 'inputPeerChannelFromMessage':
      return { chat: channelFromMessage(context, input) };
    default:
      throw new TelegramError(400, 'PEER_ID_INVALID');
  }
}

/**
 * An `InputPeer` that must be a group or channel.
 * @throws TelegramError as {@link inputPeer}; INPUT_USER_DEACTIVATED for an account that is gone.
 */
export function inputChat(context: RpcContext, input: TlObject): Chat {
  const peer = inputPeer(context, input);
  if ('chat' in peer) return peer.chat;
  throw new TelegramError(400, peer.user.deactivated ? 'INPUT_USER_DEACTIVATED' : 'PEER_ID_INVALID');
}

/** An `InputChannel`, or the `InputPeer` of one. @throws TelegramError CHANNEL_INVALID. */
export function inputChannel(context: RpcContext, input: TlObject): Chat {
  switch (input._) {
    case 'inputChannel':
    case 'inputPeerChannel':
      return channel(context, input);
    case 'inputChannelFromMessage':
    case 'inputPeerChannelFromMessage':
      return channelFromMessage(context, input);
    default:
      throw new TelegramError(400, 'CHANNEL_INVALID');
  }
}

/** An `InputUser`, or the `InputPeer` of a person. @throws TelegramError USER_ID_INVALID. */
export function inputUser(context: RpcContext, input: TlObject): User {
  switch (input._) {
    case 'inputUserSelf':
    case 'inputPeerSelf':
      return requireUser(context);
    case 'inputUser':
    case 'inputPeerUser':
      return person(context, input);
    case 'inputUserFromMessage':
    case 'inputPeerUserFromMessage':
      return userFromMessage(context, input);
    default:
      throw new TelegramError(400, 'USER_ID_INVALID');
  }
}

/** As {@link inputUser}, for the admin whose links are asked for. @throws TelegramError ADMIN_ID_INVALID. */
export function inputAdmin(context: RpcContext, input: TlObject): User {
  try {
    return inputUser(context, input);
  } catch (error) {
    const unknown = error instanceof TelegramError && error.message === 'USER_ID_INVALID';
    throw unknown ? new TelegramError(400, 'ADMIN_ID_INVALID') : error;
  }
}

/** As {@link inputUser}, with `inputUserEmpty` for nobody. */
export function optionalInputUser(context: RpcContext, input: TlObject): User | undefined {
  return isNobody(input) ? undefined : inputUser(context, input);
}

function isNobody({ _: name }: TlObject): boolean {
  return name === 'inputUserEmpty' || name === 'inputPeerEmpty';
}

export function isMember(context: RpcContext, chat: Chat, userId: number): boolean {
  return isInside(context.world.chats.member(chat.peerId, userId));
}

/**
 * The caller may look into the chat: as a member, or because it is public.
 * @throws TelegramError CHANNEL_PRIVATE, CHAT_ID_INVALID for a basic group.
 */
export function requireVisible(context: RpcContext, chat: Chat): void {
  const caller = requireUser(context);
  const { status } = context.world.chats.member(chat.peerId, caller.id);
  if (status === 'kicked' || (status === 'left' && chat.username === undefined)) {
    throw chat.kind === 'basic'
      ? new TelegramError(400, 'CHAT_ID_INVALID')
      : new TelegramError(400, 'CHANNEL_PRIVATE');
  }
}
