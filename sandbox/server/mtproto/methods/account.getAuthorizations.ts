/** account.getAuthorizations, resetAuthorization and updateStatus. The simulated Telegram does not note devices. */
import { TelegramError } from '../../world/types.ts';
import type { RpcHandlers } from '../rpc.ts';
import { long } from './fields.ts';
import { requirePerson } from './session.ts';
import { sessionAuthorization, sessionHash } from './tl/session-authorization.ts';

export const getAuthorizations: RpcHandlers = {
  'account.getAuthorizations': (context) => {
    const keyIds = context.world.sessions.ofUser(requirePerson(context).id);
    const now = context.world.clock.now();
    return {
      _: 'account.authorizations',
      authorization_ttl_days: 180,
      authorizations: keyIds.map((keyId) =>
        sessionAuthorization(keyId === context.keyId ? 0n : sessionHash(keyId), now),
      ),
    };
  },

  'account.resetAuthorization': (context, request) => {
    const { sessions } = context.world;
    const hash = long(request, 'hash');
    const keyId = sessions
      .ofUser(requirePerson(context).id)
      .find((id) => id !== context.keyId && sessionHash(id) === hash);
    if (keyId === undefined) throw new TelegramError(400, 'HASH_INVALID');
    sessions.revoke(keyId, 'SESSION_REVOKED');
    return true;
  },

  'account.updateStatus': (context) => {
    requirePerson(context);
    return true;
  },
};
