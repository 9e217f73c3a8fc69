import type { User } from '../../../world/types.ts';
import type { TlObject } from '../../rpc.ts';

/** As the viewer sees them: only oneself has a phone number and a language. */
export function tlUser(user: User, viewerId: number | undefined): TlObject {
  const self = user.id === viewerId;
  return {
    _: 'user',
    id: user.id,
    access_hash: BigInt(user.accessHash),
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
