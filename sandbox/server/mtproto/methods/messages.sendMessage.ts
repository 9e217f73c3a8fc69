/**
 * messages.sendMessage: text to a bot, or to a chat in which the caller may write. Not simulated: replies to other chats,
 * scheduling, keyboards, drafts.
 */
import { chatDialog } from '../../world/dialog.ts';
import { TelegramError } from '../../world/types.ts';
import type { DialogKey, User } from '../../world/types.ts';
import type { RpcContext, RpcHandlers, TlObject } from '../rpc.ts';
import { newMessageUpdate } from './message-update.ts';
import { int, long, object, objects, optionalInt, optionalObject, text } from './fields.ts';
import { mentioned, namedIn } from './mentioned.ts';
import { dialogWith } from './messages.getHistory.ts';
import { inputPeer } from './peers.ts';
import { requireUser } from './session.ts';
import { worldEntities } from './tl/entities.ts';

/** UTF-16 units. */
const MAX_LENGTH = 4096;

export const sendMessage: RpcHandlers = {
  'messages.sendMessage': (context, request) => {
    const caller = requireUser(context);
    const written = text(request, 'message');
    if (written === '') throw new TelegramError(400, 'MESSAGE_EMPTY');
    if (written.length > MAX_LENGTH) throw new TelegramError(400, 'MESSAGE_TOO_LONG');
    const entities = request['entities'] === undefined ? [] : worldEntities(objects(request, 'entities'));
    const replyToId = repliedTo(request);
    const message = context.world.messages.send(dialogFor(context, caller, object(request, 'peer')), {
      fromId: caller.id,
      text: written,
      ...(entities.length > 0 ? { entities } : {}),
      ...(replyToId === undefined ? {} : { replyToId }),
    });
    return {
      _: 'updates',
      updates: [
        { _: 'updateMessageID', id: message.id, random_id: long(request, 'random_id') },
        newMessageUpdate(context, message, caller.id),
      ],
      ...mentioned(context, caller.id, namedIn([message])),
      date: message.date,
      seq: 0,
    };
  },
};

function dialogFor(context: RpcContext, caller: User, input: TlObject): DialogKey {
  const peer = inputPeer(context, input);
  return 'user' in peer ? dialogWith(caller, peer.user) : chatDialog(peer.chat.peerId);
}

function repliedTo(request: TlObject): number | undefined {
  const reply = optionalObject(request, 'reply_to');
  if (reply?._ === 'inputReplyToMessage') return int(reply, 'reply_to_msg_id');
  return optionalInt(request, 'reply_to_msg_id');
}
