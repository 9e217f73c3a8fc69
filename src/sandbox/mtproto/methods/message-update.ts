import { parseDialog } from '../../world/dialog.ts';
import type { Message } from '../../world/types.ts';
import type { RpcContext, TlObject } from '../rpc.ts';
import { commonPts } from './pts.ts';
import { tlMessage } from './tl/message.ts';

/** `updateNewMessage`, or `updateNewChannelMessage` where messages are counted per chat. */
export function messageUpdate(context: RpcContext, message: Message, viewerId: number): TlObject {
  const tl = tlMessage(context, message, viewerId);
  return isInChannel(context, message)
    ? { _: 'updateNewChannelMessage', message: tl, pts: message.id, pts_count: 1 }
    : { _: 'updateNewMessage', message: tl, pts: commonPts(context.world, viewerId), pts_count: 1 };
}

export function isInChannel(context: RpcContext, message: Message): boolean {
  const dialog = parseDialog(message.dialog);
  return dialog.type === 'chat' && context.world.chats.find(dialog.peerId)?.kind !== 'basic';
}
