import { parseDialog } from '../../../world/dialog.ts';
import type { Chat, Message } from '../../../world/types.ts';
import type { RpcContext, TlObject } from '../../rpc.ts';
import { tlEntities } from './entities.ts';
import { tlInlineKeyboard } from './markup.ts';
import { tlChatPeer, tlUserPeer } from './peer.ts';
import { tlServiceAction } from './service-action.ts';

/**
 * A message as the viewer sees it. Ids are those of its dialog: unlike at Telegram, private chats and basic groups do not
 * share one counter. Files are shown as `messageMediaUnsupported`.
 */
export function tlMessage(context: RpcContext, message: Message, viewerId: number): TlObject {
  const chat = chatOf(context, message);
  const action = tlServiceAction(context, message, viewerId);
  const common = {
    id: message.id,
    out: message.fromId === viewerId,
    post: chat?.kind === 'channel',
    from_id: sender(message, chat),
    peer_id: tlMessagePeer(context, message, viewerId),
    date: message.date,
    via_bot_id: message.viaBotId,
    reply_to:
      message.replyToId === undefined
        ? undefined
        : { _: 'messageReplyHeader', reply_to_msg_id: message.replyToId },
  };
  if (action) return { _: 'messageService', ...common, action };
  const has = (name: string): boolean => context.hasConstructor(name);
  const hasFile = message.photoFileId !== undefined || message.documentFileId !== undefined;
  return {
    _: 'message',
    ...common,
    message: message.text ?? message.caption ?? '',
    entities: tlEntities(message.entities ?? message.captionEntities, has),
    media: hasFile ? { _: 'messageMediaUnsupported' } : undefined,
    reply_markup: tlInlineKeyboard(message.inlineKeyboard, has),
    fwd_from: forwardHeader(context, message),
    edit_date: message.editDate,
    ...(chat?.kind === 'channel' ? { views: 1, forwards: 0 } : {}),
  };
}

function chatOf(context: RpcContext, message: Message): Chat | undefined {
  const dialog = parseDialog(message.dialog);
  return dialog.type === 'chat' ? context.world.chats.find(dialog.peerId) : undefined;
}

/** The peer that the dialog is to the viewer: the chat, or the other one of a private chat. */
function tlMessagePeer(context: RpcContext, message: Message, viewerId: number): TlObject {
  const dialog = parseDialog(message.dialog);
  if (dialog.type === 'bot') return tlUserPeer(viewerId === dialog.botId ? dialog.userId : dialog.botId);
  return tlChatPeer(context.world.chats.get(dialog.peerId));
}

/** A channel's posts name no writer. */
function sender(message: Message, chat: Chat | undefined): TlObject | undefined {
  return message.fromId === undefined || chat?.kind === 'channel' ? undefined : tlUserPeer(message.fromId);
}

function forwardHeader(context: RpcContext, { forward }: Message): TlObject | undefined {
  if (!forward) return undefined;
  const chat = forward.peerId === undefined ? undefined : context.world.chats.find(forward.peerId);
  const fromUser = forward.fromUserId === undefined ? undefined : tlUserPeer(forward.fromUserId);
  return {
    _: 'messageFwdHeader',
    date: forward.date,
    from_id: chat ? tlChatPeer(chat) : fromUser,
    channel_post: chat?.kind === 'channel' ? forward.messageId : undefined,
  };
}
