import { hasRight, isInside, RIGHTS } from '../world/rights.ts';
import type { AdminRights, Chat, Member, ReplyButton } from '../world/types.ts';
import type { World } from '../world/world.ts';

export type ChatRequest = NonNullable<ReplyButton['request_chat']>;

/** Bot API names, `can_invite_users`, of the rights that this world knows. */
const RIGHT_BY_NAME = new Map<string, keyof AdminRights>(
  RIGHTS.map((right) => [`can_${right.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`, right]),
);

/** A right that this world does not know is had by creators only. */
function holds(member: Member, wanted: Record<string, boolean> | undefined): boolean {
  return Object.entries(wanted ?? {}).every(([name, needed]) => {
    if (!needed || member.status === 'creator') return true;
    if (name === 'is_anonymous') return member.anonymous === true;
    const right = RIGHT_BY_NAME.get(name);
    return right !== undefined && hasRight(member, right);
  });
}

function rightsIn(wanted: Record<string, boolean>): Partial<AdminRights> {
  const named = [...RIGHT_BY_NAME].filter(([name]) => wanted[name]);
  return Object.fromEntries(named.map(([, right]) => [right, true]));
}

/** Telegram's picker offers a chat if the person may put the bot into it as asked. */
function fitsBot(person: Member, bot: Member, request: ChatRequest): boolean {
  const { bot_is_member: inside, bot_administrator_rights: rights } = request;
  if (rights && !holds(bot, rights)) return hasRight(person, 'promoteMembers') && holds(person, rights);
  return !inside || isInside(bot) || hasRight(person, 'inviteUsers');
}

function fitsChat(chat: Chat, request: ChatRequest): boolean {
  const { chat_has_username: hasUsername, chat_is_forum: isForum } = request;
  if ((chat.kind === 'channel') !== request.chat_is_channel) return false;
  if (hasUsername !== undefined && hasUsername !== (chat.username !== undefined)) return false;
  // There are no forums here.
  return isForum !== true;
}

/** The chats that Telegram's picker would offer to this person for this button. */
export function chatChoices(world: World, botId: number, userId: number, request: ChatRequest): Chat[] {
  return world.chats.of(userId).filter((chat) => {
    const person = world.chats.member(chat.peerId, userId);
    if (!fitsChat(chat, request)) return false;
    if (request.chat_is_created && person.status !== 'creator') return false;
    if (!holds(person, request.user_administrator_rights)) return false;
    return fitsBot(person, world.chats.member(chat.peerId, botId), request);
  });
}

/** What the picker does to the chat before it shares it: the bot comes in with the rights it asked for. */
export function admitBot(
  world: World,
  botId: number,
  userId: number,
  peerId: number,
  request: ChatRequest,
): void {
  const bot = world.chats.member(peerId, botId);
  const { bot_is_member: inside, bot_administrator_rights: rights } = request;
  if (rights && !holds(bot, rights))
    world.chats.promote(userId, peerId, botId, { ...bot.rights, ...rightsIn(rights) });
  else if (inside && !isInside(bot)) world.chats.addMember(userId, peerId, botId);
}
