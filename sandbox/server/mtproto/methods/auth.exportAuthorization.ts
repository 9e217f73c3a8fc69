/**
 * auth.exportAuthorization and importAuthorization: there is one data centre, so nothing can be taken to another.
 * auth.bindTempAuthKey is the front's own, as it concerns keys and not people.
 */
import { TelegramError } from '../../world/types.ts';
import type { RpcHandlers } from '../rpc.ts';
import { requireUserId } from './session.ts';

export const exportAuthorization: RpcHandlers = {
  'auth.exportAuthorization': (context) => {
    requireUserId(context);
    throw new TelegramError(400, 'DC_ID_INVALID');
  },
  'auth.importAuthorization': () => {
    throw new TelegramError(400, 'AUTH_BYTES_INVALID');
  },
};
