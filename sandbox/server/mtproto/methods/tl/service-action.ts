import { parseDialog } from '../../../world/dialog.ts';
import type { Chat, Message } from '../../../world/types.ts';
import type { RpcContext, TlObject } from '../../rpc.ts';

/** The `MessageAction` of a service message; undefined for an ordinary one. */
export function tlServiceAction(
  context: RpcContext,
  message: Message,
  viewerId: number,
): TlObject | undefined {
  if (message.webAppData) return webAppData(context, message.webAppData, message.fromId === viewerId);
  const dialog = parseDialog(message.dialog);
  const chat = dialog.type === 'chat' ? context.world.chats.find(dialog.peerId) : undefined;
  if (!message.service || !chat) return undefined;
  const who = message.fromId ?? 0;
  const admin = message.service.adminId ?? who;
  switch (message.service.type) {
    case 'joined_by_link':
      return { _: 'messageActionChatJoinedByLink', inviter_id: admin };
    case 'joined_by_request':
      return context.hasConstructor('messageActionChatJoinedByRequest')
        ? { _: 'messageActionChatJoinedByRequest' }
        : { _: 'messageActionChatAddUser', users: [who] };
    case 'added':
      return { _: 'messageActionChatAddUser', users: [who] };
    case 'left':
      return { _: 'messageActionChatDeleteUser', user_id: who };
    case 'created':
      return chat.kind === 'basic'
        ? {
            _: 'messageActionChatCreate',
            title: chat.title,
            users: message.fromId === undefined ? [] : [message.fromId],
          }
        : { _: 'messageActionChannelCreate', title: chat.title };
    case 'renamed':
      return { _: 'messageActionChatEditTitle', title: message.service.title ?? chat.title };
    case 'migrated':
      return migration(context, chat);
  }
}

/** Who sent it sees only the button; a layer before Mini Apps shows nothing. */
function webAppData(
  context: RpcContext,
  { buttonText: text, data }: NonNullable<Message['webAppData']>,
  own: boolean,
): TlObject | undefined {
  const action = own
    ? { _: 'messageActionWebViewDataSent', text }
    : { _: 'messageActionWebViewDataSentMe', text, data };
  return context.hasConstructor(action._) ? action : undefined;
}

function migration(context: RpcContext, chat: Chat): TlObject {
  if (chat.kind === 'basic') {
    const successor = chat.migratedTo === undefined ? undefined : context.world.chats.find(chat.migratedTo);
    return { _: 'messageActionChatMigrateTo', channel_id: successor?.id ?? 0 };
  }
  const former = chat.migratedFrom === undefined ? undefined : context.world.chats.find(chat.migratedFrom);
  return { _: 'messageActionChannelMigrateFrom', title: chat.title, chat_id: former?.id ?? 0 };
}
