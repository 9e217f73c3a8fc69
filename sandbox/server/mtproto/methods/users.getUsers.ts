/** users.getUsers and getFullUser. Profiles hold a name only. */
import { TelegramError } from '../../world/types.ts';
import type { RpcHandlers, TlObject } from '../rpc.ts';
import { object, objects } from './fields.ts';
import { inputUser } from './peers.ts';
import { requireUserId } from './session.ts';
import { tlUser } from './tl/user.ts';

export const getUsers: RpcHandlers = {
  /** Who can't be found is answered as `userEmpty`, not as an error. */
  'users.getUsers': (context, request) => {
    const viewerId = requireUserId(context);
    return objects(request, 'id').map((input): TlObject => {
      try {
        return tlUser(context, inputUser(context, input), viewerId);
      } catch (error) {
        if (error instanceof TelegramError && error.message === 'USER_ID_INVALID') {
          return { _: 'userEmpty', id: input['user_id'] ?? 0 };
        }
        throw error;
      }
    });
  },

  'users.getFullUser': (context, request) => {
    const viewerId = requireUserId(context);
    const user = inputUser(context, object(request, 'id'));
    const tl = tlUser(context, user, viewerId);
    const full: TlObject = {
      _: 'userFull',
      id: user.id,
      // Before layer 140 the profile carried its user.
      user: tl,
      settings: { _: 'peerSettings' },
      notify_settings: { _: 'peerNotifySettings' },
      common_chats_count: 0,
    };
    return context.hasConstructor('users.userFull')
      ? { _: 'users.userFull', full_user: full, chats: [], users: [tl] }
      : full;
  },
};
