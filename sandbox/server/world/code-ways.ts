/**
 * How a login code goes out (https://core.telegram.org/type/auth.SentCodeType). `email_missing`: not at all, before the account has an
 * address for it.
 */
export type CodeWay =
  | 'app'
  | 'sms'
  | 'call'
  | 'flash_call'
  | 'missed_call'
  | 'fragment'
  | 'email'
  | 'email_missing'
  | 'word'
  | 'phrase';
