/**
 * auth.exportLoginToken, importLoginToken and acceptLoginToken: logging in by QR code. A session that is logged in accepts
 * the token; the new one is told by `updateLoginToken` and asks again.
 */
import { randomBytes } from 'node:crypto';
import { TelegramError } from '../../world/types.ts';
import type { RpcContext, RpcHandlers, TlObject } from '../rpc.ts';
import { bytes } from './fields.ts';
import type { LoginToken } from './logins.ts';
import { loginsOf } from './logins.ts';
import { requirePerson } from './session.ts';
import { tlAuthorization } from './tl/authorization.ts';
import { sessionAuthorization, sessionHash } from './tl/session-authorization.ts';

/** Seconds on the world's clock, as at Telegram. */
const LIFETIME = 30;

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

/** @throws TelegramError AUTH_TOKEN_INVALID, AUTH_TOKEN_EXPIRED. */
function tokenOf(context: RpcContext, request: TlObject): LoginToken {
  const token = loginsOf(context.world).tokens.get(bytes(request, 'token').toString('hex'));
  if (!token) throw new TelegramError(400, 'AUTH_TOKEN_INVALID');
  if (token.acceptedBy === undefined && token.expires < context.world.clock.now()) {
    throw new TelegramError(400, 'AUTH_TOKEN_EXPIRED');
  }
  return token;
}

export const exportLoginToken: RpcHandlers = {
  'auth.exportLoginToken': (context) => {
    const { tokens } = loginsOf(context.world);
    const now = context.world.clock.now();
    for (const [name, token] of tokens) {
      if (token.acceptedBy !== undefined && token.keyId === context.keyId) {
        tokens.delete(name);
        return logIn(context, token.acceptedBy);
      }
      // The one shown before stays good until it runs out: somebody may be scanning it now.
      if (token.acceptedBy === undefined && token.expires < now) tokens.delete(name);
    }
    const token = randomBytes(32);
    const expires = now + LIFETIME;
    tokens.set(token.toString('hex'), { keyId: context.keyId, expires });
    return { _: 'auth.loginToken', expires, token };
  },

  'auth.importLoginToken': (context, request) => {
    const token = tokenOf(context, request);
    if (token.keyId !== context.keyId || token.acceptedBy === undefined) {
      throw new TelegramError(400, 'AUTH_TOKEN_INVALID');
    }
    loginsOf(context.world).tokens.delete(bytes(request, 'token').toString('hex'));
    return logIn(context, token.acceptedBy);
  },

  'auth.acceptLoginToken': (context, request) => {
    const caller = requirePerson(context);
    const token = tokenOf(context, request);
    if (token.acceptedBy !== undefined) throw new TelegramError(400, 'AUTH_TOKEN_ALREADY_ACCEPTED');
    token.acceptedBy = caller.id;
    const now = context.world.clock.now();
    context.tellKey(token.keyId, { _: 'updateShort', update: { _: 'updateLoginToken' }, date: now });
    return sessionAuthorization(sessionHash(token.keyId), now);
  },
};
