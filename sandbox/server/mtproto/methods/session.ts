import { TelegramError } from '../../world/types.ts';
import type { User } from '../../world/types.ts';
import type { RpcContext } from '../rpc.ts';
import { loginsOf } from './logins.ts';

/**
 * Who calls.
 * @throws TelegramError 401 AUTH_KEY_UNREGISTERED before login, SESSION_PASSWORD_NEEDED between code and password,
 * USER_DEACTIVATED.
 */
export function requireUser(context: RpcContext): User {
  if (context.userId === undefined) {
    const owed = loginsOf(context.world).passwordOwed.has(context.keyId);
    throw new TelegramError(401, owed ? 'SESSION_PASSWORD_NEEDED' : 'AUTH_KEY_UNREGISTERED');
  }
  const user = context.world.people.get(context.userId);
  if (!user) throw new TelegramError(401, 'AUTH_KEY_UNREGISTERED');
  if (user.deactivated) throw new TelegramError(401, 'USER_DEACTIVATED');
  return user;
}

export function requireUserId(context: RpcContext): number {
  return requireUser(context).id;
}

/** @throws TelegramError BOT_METHOD_INVALID: bots may not call this. */
export function requirePerson(context: RpcContext): User {
  const user = requireUser(context);
  if (user.isBot) throw new TelegramError(400, 'BOT_METHOD_INVALID');
  return user;
}
