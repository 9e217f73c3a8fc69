import type { CodeWay } from './code-ways.ts';
import type { Core } from './core.ts';
import { badRequest } from './errors.ts';
import type { Logins, Sessions } from './login-types.ts';
import type { People } from './world.ts';

/** The code that every login to the simulated Telegram takes; nothing is sent anywhere. */
export const LOGIN_CODE = '12345';
/** Seconds on the world's clock. */
export const CODE_LIFETIME = 300;
/** Seconds on the world's clock, as at Telegram. */
const TOKEN_LIFETIME = 30;

interface LoginToken {
  keyId: string;
  expires: number;
  /** Who accepted it on another session. */
  acceptedBy?: number;
}

/** Tokens are in memory only, as they outlive no restart at Telegram either. */
export function createLogins(core: Core, people: People, sessions: Sessions): Logins {
  /** By token, hex. */
  const tokens = new Map<string, LoginToken>();

  function tokenOf(token: Buffer): LoginToken {
    const found = tokens.get(token.toString('hex'));
    if (!found) throw badRequest('AUTH_TOKEN_INVALID');
    if (found.acceptedBy === undefined && found.expires < core.now()) throw badRequest('AUTH_TOKEN_EXPIRED');
    return found;
  }

  function usualWays(userId: number | undefined): CodeWay[] {
    const isLoggedIn = userId !== undefined && sessions.ofUser(userId).length > 0;
    return isLoggedIn ? ['app', 'sms', 'call'] : ['sms', 'call'];
  }

  return {
    codeWays(phone) {
      const user = people.byPhone(phone);
      return user?.codeWays ?? usualWays(user?.id);
    },
    newToken(keyId) {
      const now = core.now();
      for (const [name, { expires, acceptedBy }] of tokens) {
        if (acceptedBy === undefined && expires < now) tokens.delete(name);
      }
      const token = core.random(32);
      const expires = now + TOKEN_LIFETIME;
      tokens.set(token.toString('hex'), { keyId, expires });
      return { token, expires };
    },
    takeAccepted(keyId, token) {
      const wanted = token?.toString('hex');
      for (const [name, { keyId: of, acceptedBy }] of tokens) {
        if (acceptedBy === undefined || of !== keyId || (wanted ?? name) !== name) continue;
        tokens.delete(name);
        return acceptedBy;
      }
      return undefined;
    },
    assertToken: (token) => void tokenOf(token),
    accept(userId, token) {
      const found = tokenOf(token);
      if (found.acceptedBy !== undefined) throw badRequest('AUTH_TOKEN_ALREADY_ACCEPTED');
      found.acceptedBy = userId;
      core.change(() => core.emit({ type: 'login_token_accepted', keyId: found.keyId }));
      return found.keyId;
    },
  };
}
