import type { ChatView, UserView, WorldView } from '../answers.ts';
import { personsOf, presentMembers } from '../shell/names.ts';

/** In it, waiting for an admin, told no by one, or none of that. */
export type Standing = 'inside' | 'waiting' | 'declined' | 'outside';

export function standingIn(
  chat: ChatView | undefined,
  userId: number,
  declined: ReadonlySet<string>,
): Standing {
  if (!chat) return 'outside';
  if (presentMembers(chat).some((member) => member.userId === userId)) return 'inside';
  if (chat.requests.some((request) => request.userId === userId)) return 'waiting';
  return declined.has(`${chat.peerId} ${userId}`) ? 'declined' : 'outside';
}

/**
 * Who opens a link if nobody says otherwise: oneself, or a guest where one is in already. Accounts that programs use come last:
 * they join nothing by themselves.
 */
export function likelyJoiner(world: WorldView, chat: ChatView | undefined, me: UserView): UserView {
  const standing = (user: UserView) => standingIn(chat, user.id, new Set());
  const isBanned = ({ id }: UserView) =>
    chat?.members.some((member) => member.userId === id && member.status === 'kicked') === true;
  if (standing(me) !== 'inside') return me;
  const guests = personsOf(world).filter((user) => standing(user) === 'outside' && !isBanned(user));
  return guests.find((user) => !user.program) ?? guests[0] ?? me;
}
