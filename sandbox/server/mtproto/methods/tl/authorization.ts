import type { User } from '../../../world/types.ts';
import type { RpcContext, TlObject } from '../../rpc.ts';
import { tlUser } from './user.ts';

/** What every way of logging in answers. */
export function tlAuthorization(context: RpcContext, user: User): TlObject {
  return { _: 'auth.authorization', user: tlUser(context, user, user.id) };
}
