import type { Method } from '../call.ts';
import { readUser } from '../chats/read-user.ts';
import { isAdministrator } from '../../world/rights.ts';
import { readReadableTarget, type ChatTarget } from '../chats/target.ts';
import { badRequest } from '../errors.ts';
import { toChatMember } from '../map/chat-member.ts';
import { toUser } from '../map/user.ts';

/** Subscribers of a channel see no list of each other. */
function requireMemberList({ chat, me }: ChatTarget): void {
  if (chat.kind === 'channel' && !isAdministrator(me)) throw badRequest('member list is inaccessible');
}

export const getChatMember: Method = (call) => {
  const { world, bot } = call;
  const target = readReadableTarget(call);
  const user = readUser(call);
  if (target.type === 'private') {
    if (user.id !== target.user.id && user.id !== bot.id) throw badRequest('member not found');
    return { user: toUser(user), status: 'member' };
  }
  requireMemberList(target);
  return toChatMember(world, target.chat, world.chats.member(target.chat.peerId, user.id), bot.id);
};

/** Creator first; other bots are left out. */
export const getChatAdministrators: Method = (call) => {
  const { world, bot } = call;
  const target = readReadableTarget(call);
  if (target.type === 'private') throw badRequest('there are no administrators in the private chat');
  requireMemberList(target);
  return world.chats
    .administrators(target.chat.peerId)
    .filter(({ userId }) => userId === bot.id || world.people.get(userId)?.isBot !== true)
    .map((member) => toChatMember(world, target.chat, member, bot.id));
};
