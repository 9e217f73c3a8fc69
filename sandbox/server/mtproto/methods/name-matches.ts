import type { User } from '../../world/types.ts';

/** Telegram's people search: a word of the name, or the username, starts with the query. */
export function nameMatches(user: User, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  const words = [user.firstName, user.lastName ?? '', user.username ?? ''].flatMap((part) =>
    part.toLowerCase().split(/\s+/),
  );
  return (
    words.some((word) => word.startsWith(wanted)) ||
    `${user.firstName} ${user.lastName ?? ''}`.toLowerCase().startsWith(wanted)
  );
}
