/** auth.signIn: a number and its code. Nobody can sign up in the simulated Telegram. */
import { CODE_LIFETIME, LOGIN_CODE } from '../../world/logins.ts';
import { TelegramError } from '../../world/types.ts';
import type { RpcHandlers } from '../rpc.ts';
import { phoneDigits } from './auth.sendCode.ts';
import { optionalObject, optionalText, text } from './fields.ts';
import { loginsOf } from './logins.ts';
import { tlAuthorization } from './tl/authorization.ts';

export const signIn: RpcHandlers = {
  'auth.signIn': (context, request) => {
    const { world, keyId } = context;
    const { codes, passwordOwed } = loginsOf(world);
    const phone = phoneDigits(text(request, 'phone_number'));
    const hash = text(request, 'phone_code_hash');
    const byEmail = optionalObject(request, 'email_verification');
    const code = (byEmail ? optionalText(byEmail, 'code') : optionalText(request, 'phone_code')) ?? '';
    if (code === '') throw new TelegramError(400, 'PHONE_CODE_EMPTY');
    const sent = codes.get(hash);
    if (!sent || sent.phone !== phone || world.clock.now() - sent.date > CODE_LIFETIME) {
      throw new TelegramError(400, 'PHONE_CODE_EXPIRED');
    }
    if ((sent.ways[0] === 'email') !== (byEmail !== undefined) || code !== LOGIN_CODE)
      throw new TelegramError(400, 'PHONE_CODE_INVALID');
    const user = world.people.byPhone(phone);
    if (!user) throw new TelegramError(400, 'PHONE_NUMBER_UNOCCUPIED');
    codes.delete(hash);
    if (user.deactivated) throw new TelegramError(401, 'USER_DEACTIVATED');
    if (user.password) {
      passwordOwed.set(keyId, user.id);
      throw new TelegramError(401, 'SESSION_PASSWORD_NEEDED');
    }
    world.sessions.authorize(keyId, user.id);
    return tlAuthorization(context, user);
  },
};
