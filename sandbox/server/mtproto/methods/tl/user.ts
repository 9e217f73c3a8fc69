import { accessHashFor } from '../../../world/access-hash.ts';
import type { User } from '../../../world/types.ts';
import type { RpcContext, TlObject } from '../../rpc.ts';

/** As the viewer sees them: only oneself has a phone number and a language. */
export function tlUser({ world }: Pick<RpcContext, 'world'>, user: User, viewerId: number): TlObject {
  const self = user.id === viewerId;
  return {
    _: 'user',
    id: user.id,
    access_hash: accessHashFor(world.state, viewerId, user),
    self,
    deleted: user.deactivated === true,
    ...(user.deactivated
      ? {}
      : {
          first_name: user.firstName,
          last_name: user.lastName,
          username: user.username,
          phone: self ? user.phone : undefined,
          // "bot" and this field share a flag: one without the other cannot be written.
          bot: user.isBot,
          bot_info_version: user.isBot ? 1 : undefined,
          status: { _: 'userStatusEmpty' },
        }),
  };
}
