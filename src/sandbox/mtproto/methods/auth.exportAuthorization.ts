/**
 * auth.exportAuthorization, importAuthorization and bindTempAuthKey. There is one data centre, so nothing can be exported to
 * another; a temporary key is taken for bound without a look at its proof.
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
  'auth.bindTempAuthKey': () => true,
};
