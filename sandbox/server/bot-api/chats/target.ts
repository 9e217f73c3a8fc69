import { botDialog, chatDialog } from '../../world/dialog.ts';
import type { Chat, DialogKey, Member, User } from '../../world/types.ts';
import type { Call } from '../call.ts';
import { BotApiError, badRequest, forbidden } from '../errors.ts';
import { chatType } from '../map/chat.ts';

interface PrivateTarget {
  type: 'private';
  dialog: DialogKey;
  user: User;
}

export interface ChatTarget {
  type: 'chat';
  dialog: DialogKey;
  chat: Chat;
  /** The bot itself, as a member. */
  me: Member;
}

export type Target = PrivateTarget | ChatTarget;

/**
 * The chat that `chat_id` (or another parameter) names: a marked id, a person's id, or `@username` of a public chat.
 * @throws BotApiError "chat not found", or 400 with `migrate_to_chat_id` for a group that became a supergroup.
 */
function readTarget(call: Call, parameter = 'chat_id'): Target {
  const given = call.params.text(parameter)?.trim() ?? '';
  if (given === '') throw badRequest(`${parameter === 'chat_id' ? '' : `${parameter}: `}chat_id is empty`);
  if (given.startsWith('@')) return chatTarget(call, call.world.chats.byUsername(given.slice(1)));
  const id = Number(given);
  if (!Number.isSafeInteger(id)) throw badRequest('chat not found');
  return id > 0 ? privateTarget(call, id) : chatTarget(call, call.world.chats.find(id));
}

function privateTarget(call: Call, userId: number): PrivateTarget {
  const user = call.world.people.get(userId);
  if (!user || userId === call.bot.id) throw badRequest('chat not found');
  return { type: 'private', dialog: botDialog(call.bot.id, userId), user };
}

function chatTarget(call: Call, chat: Chat | undefined): ChatTarget {
  if (!chat) throw badRequest('chat not found');
  const wasThere = call.world.state.members[chat.peerId]?.some((member) => member.userId === call.bot.id);
  // A private chat that the bot never saw does not exist for it.
  if (!wasThere && chat.username === undefined) throw badRequest('chat not found');
  if (chat.migratedTo !== undefined) {
    throw new BotApiError(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: chat.migratedTo,
    });
  }
  const me = call.world.chats.member(chat.peerId, call.bot.id);
  return { type: 'chat', dialog: chatDialog(chat.peerId), chat, me };
}

/** @throws BotApiError 403 when the bot is not in the chat, or 400 for a private chat. */
export function readChatTarget(call: Call): ChatTarget {
  const target = readTarget(call);
  if (target.type === 'private') throw badRequest('chat not found');
  requireInside(target);
  return target;
}

function requireInside({ chat, me }: ChatTarget): void {
  const where = `the ${chatType(chat)} chat`;
  if (me.status === 'kicked') throw forbidden(`bot was kicked from ${where}`);
  if (me.status === 'left') throw forbidden(`bot is not a member of ${where}`);
}

/** A target that the bot may look at: a public chat from outside too. @throws BotApiError 403. */
export function readReadableTarget(call: Call, parameter?: string): Target {
  const target = readTarget(call, parameter);
  if (target.type === 'chat' && (target.chat.username === undefined || target.me.status === 'kicked')) {
    requireInside(target);
  }
  return target;
}

/** @throws BotApiError 403 for a bot that is outside, even of a public chat. Private chats are always inside. */
export function readAccessibleTarget(call: Call): Target {
  const target = readTarget(call);
  if (target.type === 'chat') requireInside(target);
  return target;
}

/** A target that the bot may write to now. @throws BotApiError 403 or 400 with the reason. */
export function readWritableTarget(call: Call): Target {
  const target = readAccessibleTarget(call);
  if (target.type === 'chat') {
    if (target.chat.kind === 'channel' && !mayPost(target.me)) {
      throw badRequest('need administrator rights in the channel chat');
    }
    return target;
  }
  const { user } = target;
  if (user.isBot) throw forbidden("bot can't send messages to bots");
  if (user.deactivated) throw forbidden('user is deactivated');
  if (call.world.bots.isBlocked(call.bot.id, user.id)) throw forbidden('bot was blocked by the user');
  if (!call.world.bots.mayWriteTo(call.bot.id, user.id)) {
    throw forbidden("bot can't initiate conversation with a user");
  }
  return target;
}

function mayPost(me: Member): boolean {
  return me.status === 'creator' || (me.status === 'administrator' && me.rights?.postMessages === true);
}

/** May make links and is told of join requests. */
export function mayInvite(member: Member): boolean {
  return (
    member.status === 'creator' || (member.status === 'administrator' && member.rights?.inviteUsers === true)
  );
}
