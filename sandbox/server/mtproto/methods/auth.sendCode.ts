/**
 * auth.sendCode, resendCode and cancelCode. The code is always {@link LOGIN_CODE}: the answer says that it went to another
 * session, and no message is sent. Any number may ask, as at Telegram; only signing in tells whether somebody has it.
 */
import { randomBytes } from 'node:crypto';
import { TelegramError } from '../../world/types.ts';
import type { RpcContext, RpcHandlers, TlObject } from '../rpc.ts';
import { text } from './fields.ts';
import { CODE_LIFETIME, LOGIN_CODE, loginsOf } from './logins.ts';

/** Digits of a phone number however it is written. @throws TelegramError PHONE_NUMBER_INVALID. */
export function phoneDigits(written: string): string {
  const digits = written.replaceAll(/[\s()+.-]/g, '');
  if (!/^\d{5,15}$/.test(digits)) throw new TelegramError(400, 'PHONE_NUMBER_INVALID');
  return digits;
}

function sentCode(phoneCodeHash: string): TlObject {
  return {
    _: 'auth.sentCode',
    type: { _: 'auth.sentCodeTypeApp', length: LOGIN_CODE.length },
    phone_code_hash: phoneCodeHash,
    timeout: CODE_LIFETIME,
  };
}

function send(context: RpcContext, phone: string): TlObject {
  const { codes } = loginsOf(context.world);
  const date = context.world.clock.now();
  for (const [hash, sent] of codes) if (date - sent.date > CODE_LIFETIME) codes.delete(hash);
  const hash = randomBytes(9).toString('hex');
  codes.set(hash, { phone, date });
  return sentCode(hash);
}

/** @throws TelegramError PHONE_CODE_EXPIRED when no such code was sent to that number. */
function forget(context: RpcContext, request: TlObject): string {
  const { codes } = loginsOf(context.world);
  const hash = text(request, 'phone_code_hash');
  const phone = phoneDigits(text(request, 'phone_number'));
  if (codes.get(hash)?.phone !== phone) throw new TelegramError(400, 'PHONE_CODE_EXPIRED');
  codes.delete(hash);
  return phone;
}

export const sendCode: RpcHandlers = {
  'auth.sendCode': (context, request) => send(context, phoneDigits(text(request, 'phone_number'))),
  'auth.resendCode': (context, request) => send(context, forget(context, request)),
  'auth.cancelCode': (context, request) => {
    forget(context, request);
    return true;
  },
};
