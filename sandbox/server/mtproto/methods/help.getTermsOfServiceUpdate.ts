/** help.getTermsOfServiceUpdate, getAppUpdate and getInviteText: there is never anything new. */
import type { RpcHandlers } from '../rpc.ts';
import { requirePerson } from './session.ts';

const DAY = 86_400;

export const getTermsOfServiceUpdate: RpcHandlers = {
  'help.getTermsOfServiceUpdate': (context) => {
    requirePerson(context);
    return { _: 'help.termsOfServiceUpdateEmpty', expires: context.world.clock.now() + DAY };
  },
  'help.getAppUpdate': () => ({ _: 'help.noAppUpdate' }),
  'help.getInviteText': () => ({ _: 'help.inviteText', message: '' }),
};
