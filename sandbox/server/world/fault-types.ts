/** Faults and what they hit: part of `types.ts`, from where they are imported. */

export type FaultKind =
  | 'error'
  | 'drop_before'
  | 'drop_after'
  | 'black_hole'
  | 'silence'
  | 'late'
  | 'flood'
  | 'transport_error'
  | 'session_revoked'
  | 'auth_key_duplicated';

/**
 * A fault waits for calls of its `method` and is used up after `times`.
 *
 * `error`: answered, not executed, with `code` and `message`. `drop_before`/`drop_after`: the connection closes before or
 * after executing. `black_hole`: executed, and nothing more is ever said on that connection. `silence`: executed, this
 * call is never answered, others are. `late`: executed after `executeAfterMs` (default 0) even if the client is gone by
 * then, answered `answerAfterMs` later (default 0). `flood`: `FLOOD_WAIT_<seconds>`, or 429 with `retry_after`.
 * `transport_error`: MTProto's 4-byte error `code` (404, 429), not executed; over HTTP, a 502. `session_revoked` and
 * `auth_key_duplicated`: MTProto only.
 */
export interface Fault {
  id: string;
  /** TL name (`messages.exportChatInvite`) or Bot API name (`sendMessage`); `*` for any. */
  method: string;
  kind: FaultKind;
  /** How many calls it still hits. */
  times: number;
  /** Only calls of this account or bot. */
  userId?: number;
  code?: number;
  message?: string;
  seconds?: number;
  executeAfterMs?: number;
  answerAfterMs?: number;
}

/** One call that arrived at a front; the last 5,000 are kept, in memory only. */
export interface CallRecord {
  seq: number;
  front: 'mtproto' | 'bot_api';
  method: string;
  userId?: number;
  /** World clock. */
  date: number;
  executed: boolean;
  fault?: FaultKind;
  error?: string;
}
