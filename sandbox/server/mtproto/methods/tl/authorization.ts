import type { User } from '../../../world/types.ts';
import type { TlObject } from '../../rpc.ts';
import { tlUser } from './user.ts';

/** What every way of logging in answers. */
export function tlAuthorization(user: User): TlObject {
  return { _: 'auth.authorization', user: tlUser(user, user.id) };
}
