import type { AdminRights, InviteLinkView, Member } from '../../server/world/types.ts';
import type { ChatView, UserView, WorldView } from '../answers.ts';
import { mayInvite } from '../shell/names.ts';

function memberOf(chat: ChatView, userId: number): Member | undefined {
  return chat.members.find((member) => member.userId === userId);
}

function creatorOf(chat: ChatView): Member | undefined {
  return chat.members.find((member) => member.status === 'creator');
}

/**
 * Who changes a link: you, if you made it or own the chat; otherwise the person who made it, or the owner if that person no longer may.
 * A bot's link is the bot's to change.
 */
export function whoChangesLink(
  world: WorldView,
  chat: ChatView,
  me: UserView,
  { adminId }: Pick<InviteLinkView, 'adminId'>,
): number {
  const isOfBot = world.users.some((user) => user.id === adminId && user.isBot);
  if (memberOf(chat, me.id)?.status === 'creator' && !isOfBot) return me.id;
  const maker = memberOf(chat, adminId);
  return maker && mayInvite(maker) ? adminId : (creatorOf(chat)?.userId ?? adminId);
}

/** Who changes somebody's place in the chat: you, if you may; otherwise its owner. */
export function whoChangesMember(
  chat: ChatView,
  me: UserView,
  target: Member,
  right: keyof AdminRights,
): number | undefined {
  const mine = memberOf(chat, me.id);
  const reaches = target.status !== 'administrator' || target.promotedBy === me.id;
  const may = mine?.status === 'creator' || (mine?.rights?.[right] === true && reaches);
  return may ? me.id : creatorOf(chat)?.userId;
}
