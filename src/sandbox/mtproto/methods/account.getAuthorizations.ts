/** account.getAuthorizations, resetAuthorization and updateStatus. The simulated Telegram does not note devices. */
import { TelegramError } from '../../world/types.ts';
import type { RpcHandlers } from '../rpc.ts';
import { long } from './fields.ts';
import { requireUserId } from './session.ts';

/** The `hash` by which an account names one of its sessions; 0 is the one that asks. */
function sessionHash(keyId: string): bigint {
  return Buffer.from(keyId, 'hex').readBigInt64LE();
}

export const getAuthorizations: RpcHandlers = {
  'account.getAuthorizations': (context) => {
    const keyIds = context.world.sessions.ofUser(requireUserId(context));
    const now = context.world.clock.now();
    return {
      _: 'account.authorizations',
      authorization_ttl_days: 180,
      authorizations: keyIds.map((keyId) => ({
        _: 'authorization',
        current: keyId === context.keyId,
        hash: keyId === context.keyId ? 0 : sessionHash(keyId),
        device_model: 'Unknown',
        platform: 'Unknown',
        system_version: '',
        api_id: 0,
        app_name: 'Sandbox',
        app_version: '',
        date_created: now,
        date_active: now,
        ip: '127.0.0.1',
        country: '',
        region: '',
      })),
    };
  },

  'account.resetAuthorization': (context, request) => {
    const { sessions } = context.world;
    const hash = long(request, 'hash');
    const keyId = sessions
      .ofUser(requireUserId(context))
      .find((id) => id !== context.keyId && sessionHash(id) === hash);
    if (keyId === undefined) throw new TelegramError(400, 'HASH_INVALID');
    sessions.revoke(keyId, 'SESSION_REVOKED');
    return true;
  },

  'account.updateStatus': (context) => {
    requireUserId(context);
    return true;
  },
};
