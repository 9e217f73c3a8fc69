/** auth.logOut, and auth.resetAuthorizations, which ends all other sessions of the account. */
import type { RpcHandlers } from '../rpc.ts';
import { loginsOf } from './logins.ts';
import { requireUserId } from './session.ts';

export const logOut: RpcHandlers = {
  'auth.logOut': (context) => {
    const owed = loginsOf(context.world).passwordOwed.delete(context.keyId);
    if (!owed) requireUserId(context);
    context.world.sessions.authorize(context.keyId, undefined);
    return context.hasConstructor('auth.loggedOut') ? { _: 'auth.loggedOut' } : true;
  },
  'auth.resetAuthorizations': (context) => {
    const { sessions } = context.world;
    const others = sessions.ofUser(requireUserId(context)).filter((keyId) => keyId !== context.keyId);
    for (const keyId of others) sessions.revoke(keyId, 'SESSION_REVOKED');
    return true;
  },
};
