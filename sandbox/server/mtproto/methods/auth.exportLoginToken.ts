/**
 * auth.exportLoginToken, importLoginToken and acceptLoginToken: logging in by QR code. A session that is logged in accepts
 * the token; the new one is told by `updateLoginToken` and asks again.
 */
import { TelegramError } from '../../world/types.ts';
import type { RpcContext, RpcHandlers, TlObject } from '../rpc.ts';
import { bytes } from './fields.ts';
import { loginsOf } from './logins.ts';
import { requirePerson } from './session.ts';
import { tlAuthorization } from './tl/authorization.ts';
import { sessionAuthorization, sessionHash } from './tl/session-authorization.ts';

/** @throws TelegramError 401 SESSION_PASSWORD_NEEDED for an account with a password. */
function logIn(context: RpcContext, userId: number): TlObject {
  const { world, keyId } = context;
  const user = world.people.get(userId);
  if (!user) throw new TelegramError(400, 'AUTH_TOKEN_INVALID');
  if (user.password) {
    loginsOf(world).passwordOwed.set(keyId, userId);
    throw new TelegramError(401, 'SESSION_PASSWORD_NEEDED');
  }
  world.sessions.authorize(keyId, userId);
  return { _: 'auth.loginTokenSuccess', authorization: tlAuthorization(context, user) };
}

export const exportLoginToken: RpcHandlers = {
  'auth.exportLoginToken': (context) => {
    const { logins } = context.world;
    const accepted = logins.takeAccepted(context.keyId);
    if (accepted !== undefined) return logIn(context, accepted);
    return { _: 'auth.loginToken', ...logins.newToken(context.keyId) };
  },

  'auth.importLoginToken': (context, request) => {
    const { logins } = context.world;
    const token = bytes(request, 'token');
    logins.assertToken(token);
    const accepted = logins.takeAccepted(context.keyId, token);
    if (accepted === undefined) throw new TelegramError(400, 'AUTH_TOKEN_INVALID');
    return logIn(context, accepted);
  },

  'auth.acceptLoginToken': (context, request) => {
    const { logins, clock } = context.world;
    const keyId = logins.accept(requirePerson(context).id, bytes(request, 'token'));
    return sessionAuthorization(sessionHash(keyId), clock.now());
  },
};
