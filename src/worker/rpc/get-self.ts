import { Api } from 'telegram';
import { SessionDead } from '../../domain/errors.ts';
import type { WorkerAccount } from '../../domain/ports/telegram.ts';
import type { Call } from '../connection.ts';
import { userFromTl } from '../tl/people.ts';

/** `users.getUsers` of the account itself. */
export async function getSelf(read: Call): Promise<WorkerAccount> {
  const [self] = await read(new Api.users.GetUsers({ id: [new Api.InputUserSelf()] }));
  if (!(self instanceof Api.User)) throw new SessionDead('SESSION_WITHOUT_USER');
  return userFromTl(self);
}
