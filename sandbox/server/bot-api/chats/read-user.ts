import type { User } from '../../world/types.ts';
import type { Call } from '../call.ts';
import { badRequest } from '../errors.ts';

/** @throws BotApiError "invalid user_id specified", "user not found". */
export function readUser(call: Call): User {
  const id = call.params.integer('user_id');
  if (id === undefined || id <= 0) throw badRequest('invalid user_id specified');
  const user = call.world.people.get(id);
  if (!user) throw badRequest('user not found');
  return user;
}
