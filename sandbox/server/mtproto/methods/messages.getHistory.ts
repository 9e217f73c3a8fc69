/**
 * messages.getHistory, messages.getMessages and channels.getMessages: text, service messages and keyboards.
 * messages.getMessages cannot tell the dialogs of an account apart by id alone (see tl/message.ts): it answers with the
 * newest message of that id.
 */
import { botDialog, chatDialog } from '../../world/dialog.ts';
import { TelegramError } from '../../world/types.ts';
import type { Chat, DialogKey, Message } from '../../world/types.ts';
import type { RpcContext, RpcHandlers, TlObject } from '../rpc.ts';
import { int, object, objects } from './fields.ts';
import { mentioned, namedIn } from './mentioned.ts';
import { inputChannel, inputPeer, requireVisible } from './peers.ts';
import { channelPts, commonMessages } from './pts.ts';
import { requirePerson, requireUser } from './session.ts';
import { tlMessage } from './tl/message.ts';

const MAX_PAGE = 100;

export const getHistory: RpcHandlers = {
  'messages.getHistory': (context, request) => {
    const caller = requirePerson(context);
    const peer = inputPeer(context, object(request, 'peer'));
    if ('chat' in peer) {
      requireVisible(context, peer.chat);
      const all = context.world.messages.of(chatDialog(peer.chat.peerId));
      return tlMessages(context, page(all, request), { chat: peer.chat, count: all.length });
    }
    // People do not write to each other here: between them there is nothing yet.
    const all = peer.user.isBot ? context.world.messages.of(dialogWith(caller, peer.user)) : [];
    return tlMessages(context, page(all, request), { count: all.length });
  },

  'channels.getMessages': (context, request) => {
    requireUser(context);
    const chat = inputChannel(context, object(request, 'channel'));
    requireVisible(context, chat);
    const found = messageIds(request).flatMap(
      (id) => context.world.messages.find(chatDialog(chat.peerId), id) ?? [],
    );
    return tlMessages(context, found, { chat, count: found.length });
  },

  'messages.getMessages': (context, request) => {
    const caller = requireUser(context);
    const all = commonMessages(context.world, caller.id, Infinity);
    const found = messageIds(request).flatMap((id) => all.findLast((message) => message.id === id) ?? []);
    return tlMessages(context, found, { count: found.length });
  },
};

/** The dialog of two accounts, one of which must be a bot. @throws TelegramError PEER_ID_INVALID. */
export function dialogWith(
  caller: { id: number; isBot: boolean },
  other: { id: number; isBot: boolean },
): DialogKey {
  if (other.isBot && !caller.isBot) return botDialog(other.id, caller.id);
  if (caller.isBot && !other.isBot) return botDialog(caller.id, other.id);
  throw new TelegramError(400, 'PEER_ID_INVALID');
}

function messageIds(request: TlObject): number[] {
  return objects(request, 'id').flatMap((input) => (input._ === 'inputMessageID' ? [int(input, 'id')] : []));
}

/** Newest first, before `offset_id` or `offset_date`, moved by `add_offset`, between `min_id` and `max_id`. */
function page(all: readonly Message[], request: TlObject): Message[] {
  const offsetId = int(request, 'offset_id');
  const offsetDate = int(request, 'offset_date');
  const maxId = int(request, 'max_id');
  const minId = int(request, 'min_id');
  const limit = Math.min(int(request, 'limit') || MAX_PAGE, MAX_PAGE);
  const newest = all.toReversed();
  const before = newest.findIndex(
    (message) => (offsetId === 0 || message.id < offsetId) && (offsetDate === 0 || message.date < offsetDate),
  );
  const start = Math.max(0, (before === -1 ? newest.length : before) + int(request, 'add_offset'));
  return newest
    .slice(start, start + limit)
    .filter((message) => (maxId === 0 || message.id < maxId) && message.id > minId);
}

function tlMessages(
  context: RpcContext,
  messages: Message[],
  { chat, count }: { chat?: Chat; count: number },
): TlObject {
  const viewerId = requireUser(context).id;
  const named = namedIn(messages);
  const vectors = {
    messages: messages.map((message) => tlMessage(context, message, viewerId)),
    topics: [],
    ...mentioned(context, viewerId, named),
  };
  if (chat && chat.kind !== 'basic') {
    return { _: 'messages.channelMessages', pts: channelPts(context.world, chat), count, ...vectors };
  }
  return messages.length < count
    ? { _: 'messages.messagesSlice', count, ...vectors }
    : { _: 'messages.messages', ...vectors };
}
