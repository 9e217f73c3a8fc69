import { parseDialog } from '../../world/dialog.ts';
import { isAdministrator } from '../../world/rights.ts';
import type { User, WorldEvent } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import { mayInvite } from '../chats/target.ts';
import { omitUndefined, type JsonObject } from '../json.ts';
import { toCallbackQuery } from '../map/callback-query.ts';
import { toChatMember } from '../map/chat-member.ts';
import { toChat, toPrivateChat } from '../map/chat.ts';
import { toChosenInlineResult, toInlineQuery } from '../map/inline-query.ts';
import { toInviteLink } from '../map/invite-link.ts';
import { toMessage } from '../map/message.ts';
import { toUser, toUserById } from '../map/user.ts';
import type { UpdateType } from './delivery.ts';
import { seesMessage } from './sees-message.ts';

export interface TranslatedUpdate {
  type: UpdateType;
  body: JsonObject;
}

type EventOf<Type extends WorldEvent['type']> = Extract<WorldEvent, { type: Type }>;

/** @returns the update that `bot` gets for what happened, if it concerns it. */
export function translate(world: World, bot: User, event: WorldEvent): TranslatedUpdate | undefined {
  switch (event.type) {
    case 'message':
    case 'message_edited':
      return messageUpdate(world, bot, event);
    case 'callback_query':
      if (event.query.botId !== bot.id) return undefined;
      return { type: 'callback_query', body: toCallbackQuery(world, event.query) };
    case 'inline_query':
      if (event.query.botId !== bot.id) return undefined;
      return { type: 'inline_query', body: toInlineQuery(world, event.query) };
    case 'chosen_inline_result':
      if (event.choice.botId !== bot.id) return undefined;
      return { type: 'chosen_inline_result', body: toChosenInlineResult(world, event.choice) };
    case 'member':
      return memberUpdate(world, bot, event);
    case 'join_request':
      return joinRequestUpdate(world, bot, event);
    case 'bot_blocked':
      return blockedUpdate(world, bot, event);
    case 'message_deleted':
    case 'callback_answer':
    case 'inline_answer':
    case 'web_app_answer':
    case 'join_request_closed':
    case 'link':
    case 'link_deleted':
    case 'chat':
    case 'user':
    case 'bot_settings':
    case 'session_revoked':
    case 'login_token_accepted':
    case 'faults':
    case 'clock':
      return undefined;
  }
}

function messageUpdate(
  world: World,
  bot: User,
  { type, message }: EventOf<'message' | 'message_edited'>,
): TranslatedUpdate | undefined {
  if (!seesMessage(world, bot, message)) return undefined;
  const dialog = parseDialog(message.dialog);
  const isChannel = dialog.type === 'chat' && world.chats.find(dialog.peerId)?.kind === 'channel';
  const edited = type === 'message_edited';
  const kind = isChannel ? 'channel_post' : 'message';
  return { type: edited ? `edited_${kind}` : kind, body: toMessage(world, message) };
}

function memberUpdate(world: World, bot: User, event: EventOf<'member'>): TranslatedUpdate | undefined {
  const chat = world.chats.find(event.peerId);
  if (!chat) return undefined;
  const aboutMe = event.after.userId === bot.id;
  if (!aboutMe && !isAdministrator(world.chats.member(event.peerId, bot.id))) return undefined;
  const body = omitUndefined({
    chat: toChat(chat),
    from: toUserById((id) => world.people.get(id), event.actorId),
    date: world.clock.now(),
    old_chat_member: toChatMember(world, chat, event.before, bot.id),
    new_chat_member: toChatMember(world, chat, event.after, bot.id),
    invite_link: event.link && toInviteLink(world, event.link, bot.id),
    // Only of a request without a link: https://core.telegram.org/bots/api#chatmemberupdated
    via_join_request: event.viaRequest && !event.link ? true : undefined,
    via_chat_folder_invite_link: event.viaChatlist,
  });
  return { type: aboutMe ? 'my_chat_member' : 'chat_member', body };
}

/** Only administrators with the invite right are told of requests. */
function joinRequestUpdate(
  world: World,
  bot: User,
  { request, link }: EventOf<'join_request'>,
): TranslatedUpdate | undefined {
  const chat = world.chats.find(request.peerId);
  const me = world.chats.member(request.peerId, bot.id);
  if (!chat || !mayInvite(me)) return undefined;
  const body = omitUndefined({
    chat: toChat(chat),
    from: toUserById((id) => world.people.get(id), request.userId),
    user_chat_id: request.userId,
    date: request.date,
    bio: world.people.get(request.userId)?.bio,
    invite_link: link && toInviteLink(world, link, bot.id),
  });
  return { type: 'chat_join_request', body };
}

function blockedUpdate(world: World, bot: User, event: EventOf<'bot_blocked'>): TranslatedUpdate | undefined {
  const person = world.people.get(event.userId);
  if (event.botId !== bot.id || !person) return undefined;
  const membership = (inside: boolean): JsonObject =>
    inside ? { user: toUser(bot), status: 'member' } : { user: toUser(bot), status: 'kicked', until_date: 0 };
  return {
    type: 'my_chat_member',
    body: {
      chat: toPrivateChat(person),
      from: toUser(person),
      date: world.clock.now(),
      old_chat_member: membership(event.blocked),
      new_chat_member: membership(!event.blocked),
    },
  };
}
