/**
 * messages.getDialogs, getPinnedDialogs and getPeerDialogs. Nothing is pinned or archived in the simulated Telegram, and
 * nobody but bots has private chats.
 */
import { markedPeerId } from '../../world/dialog.ts';
import { TelegramError } from '../../world/types.ts';
import type { RpcContext, RpcHandlers, TlObject } from '../rpc.ts';
import type { DialogRow } from './dialogs.ts';
import { dialogRows, tlDialog } from './dialogs.ts';
import { int, object, objects, optionalInt } from './fields.ts';
import { mentioned, namedIn } from './mentioned.ts';
import type { Peer } from './peers.ts';
import { inputPeer } from './peers.ts';
import { tlState } from './pts.ts';
import { requirePerson } from './session.ts';
import { tlMessage } from './tl/message.ts';

/** Telegram gives no more than this at once. */
const MAX_PAGE = 100;
const ARCHIVE = 1;

export const getDialogs: RpcHandlers = {
  'messages.getDialogs': (context, request) => {
    const caller = requirePerson(context);
    const rows = optionalInt(request, 'folder_id') === ARCHIVE ? [] : dialogRows(context.world, caller.id);
    const limit = int(request, 'limit');
    if (limit < 0) throw new TelegramError(400, 'LIMIT_INVALID');
    const start = startOfPage(context, request, rows);
    const page = rows.slice(start, start + (limit === 0 ? MAX_PAGE : Math.min(limit, MAX_PAGE)));
    const vectors = tlRows(context, page, caller.id);
    return page.length === rows.length
      ? { _: 'messages.dialogs', ...vectors }
      : { _: 'messages.dialogsSlice', count: rows.length, ...vectors };
  },

  'messages.getPinnedDialogs': (context) => {
    const caller = requirePerson(context);
    return {
      _: 'messages.peerDialogs',
      ...tlRows(context, [], caller.id),
      state: tlState(context.world, caller.id),
    };
  },

  'messages.getPeerDialogs': (context, request) => {
    const caller = requirePerson(context);
    const wanted = objects(request, 'peers')
      .filter((peer) => peer._ === 'inputDialogPeer')
      .map((peer) => markedId(inputPeer(context, object(peer, 'peer'))));
    const rows = dialogRows(context.world, caller.id).filter((row) => wanted.includes(row.peerId));
    return {
      _: 'messages.peerDialogs',
      ...tlRows(context, rows, caller.id),
      state: tlState(context.world, caller.id),
    };
  },
};

function markedId(peer: Peer): number {
  return 'user' in peer ? peer.user.id : peer.chat.peerId;
}

/**
 * The first row after `offset_date`, `offset_id` and `offset_peer`, in that order of weight. A client that names only the
 * peer goes on behind that peer's row.
 */
function startOfPage(context: RpcContext, request: TlObject, rows: readonly DialogRow[]): number {
  const date = int(request, 'offset_date');
  const id = int(request, 'offset_id');
  const peerId = offsetPeerId(context, object(request, 'offset_peer'));
  if (date === 0) return peerId === undefined ? 0 : rows.findIndex((row) => row.peerId === peerId) + 1;
  const start = rows.findIndex((row) => isAfter(row, date, id, peerId));
  return start === -1 ? rows.length : start;
}

/** It only says where a page starts, so no access hash is asked for: TDLib leaves it 0 here. */
function offsetPeerId(context: RpcContext, input: TlObject): number | undefined {
  switch (input._) {
    case 'inputPeerEmpty':
      return undefined;
    case 'inputPeerSelf':
      return requirePerson(context).id;
    case 'inputPeerChat':
      return markedPeerId('basic', int(input, 'chat_id'));
    case 'inputPeerChannel':
    case 'inputPeerChannelFromMessage':
      return markedPeerId('channel', int(input, 'channel_id'));
    default:
      return int(input, 'user_id');
  }
}

function isAfter(row: DialogRow, date: number, id: number, peerId: number | undefined): boolean {
  if (row.top.date !== date) return row.top.date < date;
  // Some clients page by date alone: then the whole second is behind them.
  if (id === 0 && peerId === undefined) return false;
  if (row.top.id !== id && id !== 0) return row.top.id < id;
  return peerId !== undefined && row.peerId < peerId;
}

function tlRows(
  context: RpcContext,
  rows: readonly DialogRow[],
  viewerId: number,
): Record<string, TlObject[]> {
  const messages = rows.map((row) => row.top);
  const named = namedIn(messages);
  return {
    dialogs: rows.map((row) => tlDialog(context, row)),
    messages: messages.map((message) => tlMessage(context, message, viewerId)),
    ...mentioned(context, viewerId, { userIds: [viewerId, ...named.userIds], peerIds: named.peerIds }),
  };
}
