/**
 * auth.sendCode, resendCode and cancelCode. The code is always {@link LOGIN_CODE}, and nothing is sent anywhere: the answer says
 * in which way it went out (`world.logins.codeWays`). Any number may ask, as at Telegram; only signing in tells whether somebody has it.
 */
import { randomBytes } from 'node:crypto';
import { CODE_LIFETIME } from '../../world/logins.ts';
import { TelegramError, type CodeWay } from '../../world/types.ts';
import type { RpcContext, RpcHandlers, TlObject } from '../rpc.ts';
import { text } from './fields.ts';
import { loginsOf } from './logins.ts';
import { tlCodeType, tlSentCodeType } from './tl/sent-code-type.ts';

/** Seconds before a code that didn't come may be asked for again. One in an app is there at once, or not at all. */
const RESEND_AFTER = 60;

/** Digits of a phone number however it is written. @throws TelegramError PHONE_NUMBER_INVALID. */
export function phoneDigits(written: string): string {
  const digits = written.replaceAll(/[\s()+.-]/g, '');
  if (!/^\d{5,15}$/.test(digits)) throw new TelegramError(400, 'PHONE_NUMBER_INVALID');
  return digits;
}

function send(context: RpcContext, phone: string, ways: readonly CodeWay[]): TlObject {
  const { codes } = loginsOf(context.world);
  const date = context.world.clock.now();
  for (const [hash, sent] of codes) if (date - sent.date > CODE_LIFETIME) codes.delete(hash);
  const hash = randomBytes(9).toString('hex');
  codes.set(hash, { phone, date, ways });
  const [way = 'sms', next] = ways;
  return {
    _: 'auth.sentCode',
    type: tlSentCodeType(context, way),
    phone_code_hash: hash,
    next_type: next === undefined ? undefined : tlCodeType(context, next),
    timeout: next === undefined || way === 'app' ? undefined : RESEND_AFTER,
  };
}

/** @throws TelegramError PHONE_CODE_EXPIRED when no such code was sent to that number. */
function sentBefore(
  context: RpcContext,
  request: TlObject,
): { hash: string; phone: string; ways: readonly CodeWay[] } {
  const hash = text(request, 'phone_code_hash');
  const phone = phoneDigits(text(request, 'phone_number'));
  if (hash === '') throw new TelegramError(400, 'PHONE_CODE_HASH_EMPTY');
  const sent = loginsOf(context.world).codes.get(hash);
  if (sent?.phone !== phone) throw new TelegramError(400, 'PHONE_CODE_EXPIRED');
  return { hash, ...sent };
}

export const sendCode: RpcHandlers = {
  'auth.sendCode': (context, request) => {
    const phone = phoneDigits(text(request, 'phone_number'));
    return send(context, phone, context.world.logins.codeWays(phone));
  },
  'auth.resendCode': (context, request) => {
    const { hash, phone, ways } = sentBefore(context, request);
    const left = ways.slice(1);
    if (left.length === 0) throw new TelegramError(406, 'SEND_CODE_UNAVAILABLE');
    loginsOf(context.world).codes.delete(hash);
    return send(context, phone, left);
  },
  'auth.cancelCode': (context, request) => {
    loginsOf(context.world).codes.delete(sentBefore(context, request).hash);
    return true;
  },
};
