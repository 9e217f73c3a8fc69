import { Api } from 'telegram';

/** How a login code went out, https://core.telegram.org/type/auth.SentCodeType. */
export interface SentCode {
  by: CodeWay | 'app' | 'email' | 'email-missing' | 'word' | 'phrase';
  /** Digits or letters; null where Telegram doesn't say. */
  length: number | null;
  /** What the calling number begins with, the address's visible part, the page, or what the words begin with; null for none. */
  detail: string | null;
  /** How it would go out next, and how many seconds after this; null if Telegram won't send it again. */
  next: { by: CodeWay; afterS: number } | null;
}

/** How a code can be sent again. */
export type CodeWay = 'sms' | 'call' | 'flash-call' | 'missed-call' | 'fragment';

export function sentCodeFromTl({ type, nextType, timeout }: Api.auth.SentCode): SentCode {
  // GramJS has null for what isn’t there.
  const next = nextType ? { by: wayOf(nextType), afterS: timeout ?? 0 } : null;
  const length = 'length' in type ? type.length : null;
  return { ...wayFromTl(type), length, next };
}

function wayFromTl(type: Api.auth.TypeSentCodeType): Pick<SentCode, 'by' | 'detail'> {
  if (type instanceof Api.auth.SentCodeTypeApp) return { by: 'app', detail: null };
  if (type instanceof Api.auth.SentCodeTypeCall) return { by: 'call', detail: null };
  if (type instanceof Api.auth.SentCodeTypeFlashCall) return { by: 'flash-call', detail: type.pattern };
  if (type instanceof Api.auth.SentCodeTypeMissedCall) return { by: 'missed-call', detail: type.prefix };
  if (type instanceof Api.auth.SentCodeTypeEmailCode) return { by: 'email', detail: type.emailPattern };
  if (type instanceof Api.auth.SentCodeTypeSetUpEmailRequired) return { by: 'email-missing', detail: null };
  if (type instanceof Api.auth.SentCodeTypeFragmentSms) return { by: 'fragment', detail: type.url };
  if (type instanceof Api.auth.SentCodeTypeSmsWord) return { by: 'word', detail: type.beginning ?? null };
  if (type instanceof Api.auth.SentCodeTypeSmsPhrase) return { by: 'phrase', detail: type.beginning ?? null };
  // One by Firebase goes to Telegram's own apps; for a person it is a text message, too.
  return { by: 'sms', detail: null };
}

function wayOf(type: Api.auth.TypeCodeType): CodeWay {
  if (type instanceof Api.auth.CodeTypeCall) return 'call';
  if (type instanceof Api.auth.CodeTypeFlashCall) return 'flash-call';
  if (type instanceof Api.auth.CodeTypeMissedCall) return 'missed-call';
  return type instanceof Api.auth.CodeTypeFragmentSms ? 'fragment' : 'sms';
}
