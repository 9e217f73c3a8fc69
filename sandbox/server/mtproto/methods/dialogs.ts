import { chatDialog, parseDialog } from '../../world/dialog.ts';
import type { Chat, Message } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import type { RpcContext, TlObject } from '../rpc.ts';
import { channelPts } from './pts.ts';
import { botDialogsOf } from './bot-dialogs.ts';
import { tlChatPeer, tlUserPeer } from './tl/peer.ts';

/** A row of somebody's list: a chat they are in, or their dialog with a bot. */
export interface DialogRow {
  /** Its peer as a marked id: what orders rows of the same second. */
  peerId: number;
  peer: TlObject;
  chat?: Chat;
  top: Message;
}

/**
 * Every dialog of one account, the most recent first. The order is total (date, message id, peer), so that a page can start
 * after any row without the server remembering anything.
 */
export function dialogRows(world: World, userId: number): DialogRow[] {
  return [...chatRows(world, userId), ...talkRows(world, userId)].sort(newestFirst);
}

function newestFirst(a: DialogRow, b: DialogRow): number {
  return b.top.date - a.top.date || b.top.id - a.top.id || b.peerId - a.peerId;
}

function chatRows(world: World, userId: number): DialogRow[] {
  return world.chats.of(userId).map((chat) => ({
    peerId: chat.peerId,
    peer: tlChatPeer(chat),
    chat,
    top: world.messages.of(chatDialog(chat.peerId)).at(-1) ?? creation(chat),
  }));
}

/** A chat whose messages are all gone still has a row, and clients want a message for each. */
function creation(chat: Chat): Message {
  return { id: 1, dialog: chatDialog(chat.peerId), date: chat.date, service: { type: 'created' } };
}

function talkRows(world: World, userId: number): DialogRow[] {
  return botDialogsOf(world, userId).flatMap((key) => {
    const dialog = parseDialog(key);
    const top = world.messages.of(key).at(-1);
    if (!top || dialog.type !== 'bot') return [];
    const peerId = dialog.botId === userId ? dialog.userId : dialog.botId;
    return [{ peerId, peer: tlUserPeer(peerId), top }];
  });
}

export function tlDialog(context: RpcContext, row: DialogRow): TlObject {
  return {
    _: 'dialog',
    peer: row.peer,
    top_message: row.top.id,
    // Nothing is ever unread: the simulated Telegram keeps no read marks.
    read_inbox_max_id: row.top.id,
    read_outbox_max_id: row.top.id,
    unread_count: 0,
    unread_mentions_count: 0,
    unread_reactions_count: 0,
    unread_poll_votes_count: 0,
    notify_settings: { _: 'peerNotifySettings' },
    pts: row.chat && row.chat.kind !== 'basic' ? channelPts(context.world, row.chat) : undefined,
  };
}
