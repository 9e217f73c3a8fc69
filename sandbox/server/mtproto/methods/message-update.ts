import { parseDialog } from '../../world/dialog.ts';
import type { Chat, Message } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import type { RpcContext, TlObject } from '../rpc.ts';
import { channelPts, commonPts } from './pts.ts';
import { tlMessage } from './tl/message.ts';

/** `updateNewMessage`, or `updateNewChannelMessage` where messages are counted per chat. */
export function newMessageUpdate(context: RpcContext, message: Message, viewerId: number): TlObject {
  const tl = tlMessage(context, message, viewerId);
  return channelOf(context.world, message)
    ? { _: 'updateNewChannelMessage', message: tl, pts: message.id, pts_count: 1 }
    : { _: 'updateNewMessage', message: tl, pts: commonPts(context.world, viewerId, message), pts_count: 1 };
}

/** An edit: the counter stands still. */
export function editedMessageUpdate(context: RpcContext, message: Message, viewerId: number): TlObject {
  const tl = tlMessage(context, message, viewerId);
  const chat = channelOf(context.world, message);
  return chat
    ? { _: 'updateEditChannelMessage', message: tl, pts: channelPts(context.world, chat), pts_count: 0 }
    : { _: 'updateEditMessage', message: tl, pts: commonPts(context.world, viewerId), pts_count: 0 };
}

function channelOf(world: World, message: Message): Chat | undefined {
  const dialog = parseDialog(message.dialog);
  const chat = dialog.type === 'chat' ? world.chats.find(dialog.peerId) : undefined;
  return chat?.kind === 'basic' ? undefined : chat;
}
