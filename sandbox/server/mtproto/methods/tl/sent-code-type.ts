import { LOGIN_CODE } from '../../../world/logins.ts';
import type { CodeWay } from '../../../world/types.ts';
import type { RpcContext, TlObject } from '../../rpc.ts';

const length = LOGIN_CODE.length;

const SENT: Readonly<Record<CodeWay, TlObject>> = {
  app: { _: 'auth.sentCodeTypeApp', length },
  sms: { _: 'auth.sentCodeTypeSms', length },
  call: { _: 'auth.sentCodeTypeCall', length },
  flash_call: { _: 'auth.sentCodeTypeFlashCall', pattern: `*${LOGIN_CODE}` },
  missed_call: { _: 'auth.sentCodeTypeMissedCall', prefix: '+1555', length },
  fragment: { _: 'auth.sentCodeTypeFragmentSms', url: 'https://fragment.com/', length },
  email: { _: 'auth.sentCodeTypeEmailCode', email_pattern: 's*****@example.org', length },
  email_missing: { _: 'auth.sentCodeTypeSetUpEmailRequired' },
  word: { _: 'auth.sentCodeTypeSmsWord', beginning: LOGIN_CODE.slice(0, 1) },
  phrase: { _: 'auth.sentCodeTypeSmsPhrase', beginning: LOGIN_CODE.slice(0, 1) },
};

/** TL `auth.SentCodeType`; a text message for layers that don't have it. */
export function tlSentCodeType(context: RpcContext, way: CodeWay): TlObject {
  return context.hasConstructor(SENT[way]._) ? SENT[way] : SENT.sms;
}

const NEXT: Readonly<Partial<Record<CodeWay, string>>> = {
  call: 'auth.codeTypeCall',
  flash_call: 'auth.codeTypeFlashCall',
  missed_call: 'auth.codeTypeMissedCall',
  fragment: 'auth.codeTypeFragmentSms',
};

/** TL `auth.CodeType`, which not every way has. */
export function tlCodeType(context: RpcContext, way: CodeWay): TlObject {
  const name = NEXT[way];
  return { _: name !== undefined && context.hasConstructor(name) ? name : 'auth.codeTypeSms' };
}
