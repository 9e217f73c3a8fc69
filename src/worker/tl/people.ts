import { Api } from 'telegram';
import type { NamedUser } from '../../domain/chat-event.ts';

/** Those of a TL answer's `users`, by id. */
export function usersFromTl(users: Api.TypeUser[]): Map<number, NamedUser> {
  return new Map(
    users
      .filter((user) => user instanceof Api.User)
      .map((user) => {
        const named = userFromTl(user);
        return [named.userId, named];
      }),
  );
}

export function userFromTl(user: Api.User): NamedUser {
  const userId = user.id.toJSNumber();
  const name = [user.firstName, user.lastName].filter(Boolean).join(' ');
  return {
    userId,
    name: name === '' ? String(userId) : name,
    username: user.username ?? user.usernames?.find((each) => each.active)?.username ?? null,
  };
}

/** Somebody Telegram named by id alone. */
export function nameless(userId: number): NamedUser {
  return { userId, name: String(userId), username: null };
}

/** Ids of the bots in a TL answer's `users`. */
export function botsAmong(users: Api.TypeUser[]): Set<number> {
  const bots = users.filter((user) => user instanceof Api.User && user.bot === true);
  return new Set(bots.map(({ id }) => id.toJSNumber()));
}
