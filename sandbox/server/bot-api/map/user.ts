import type { User } from '../../world/types.ts';
import { omitUndefined, type JsonObject } from '../json.ts';

/** Bot API `User`. */
export function toUser(user: User): JsonObject {
  return omitUndefined({
    id: user.id,
    is_bot: user.isBot,
    first_name: user.firstName,
    last_name: user.lastName,
    username: user.username,
    language_code: user.isBot ? undefined : user.languageCode,
  });
}

/** Who signs for administrators that act anonymously. */
export const GROUP_ANONYMOUS_BOT: JsonObject = {
  id: 1087968824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
};

/** Bot API `User` for somebody the world may no longer know. */
export function toUserById(find: (userId: number) => User | undefined, userId: number): JsonObject {
  const user = find(userId);
  return user ? toUser(user) : { id: userId, is_bot: false, first_name: 'Deleted Account' };
}
