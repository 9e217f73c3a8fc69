/** Faults and what they hit: part of `types.ts`, from where they are imported. */

export type Front = 'mtproto' | 'bot_api';

/**
 * What goes wrong. The first group is about one call:
 *
 * - `error`: answered, not executed, with `code` and `message`.
 * - `drop_before`, `drop_after`: the connection is cut before or after executing.
 * - `black_hole`: executed, and nothing more is ever sent on that connection.
 * - `silence`: executed, this call is never answered, others are.
 * - `late`: executed after `executeAfterMs` (default 0) even if the client is gone by then, answered `answerAfterMs` later
 *   (default 0).
 * - `flood`: not executed, `FLOOD_WAIT_<seconds>`, or 429 with `retry_after`.
 * - `transport_error`: not executed, MTProto's 4-byte error `code` (404, 429), over HTTP a 502.
 * - `session_revoked`, `auth_key_duplicated`: MTProto answers so now and from then on; the Bot API answers 401 once.
 *
 * The second group changes what a server that works does. MTProto only, apart from the last two:
 *
 * - `titles_normalised`: executed; titles of links are kept and returned trimmed, runs of spaces as one.
 * - `titles_cut`: executed; titles of links are kept and returned without what is beyond `characters` (default 32).
 * - `short_pages`: executed; a list has at most `size` (default 1) entries, however many were asked for.
 * - `public_join_requests`: `messages.exportChatInvite` makes nothing and answers `chatInvitePublicJoinRequests`.
 * - `former_admins_unlisted`: executed; `messages.getAdminsWithInvites` leaves out who isn't an admin any more.
 * - `frozen`: the account may read and nothing else: 420 `FROZEN_METHOD_INVALID`.
 *   https://core.telegram.org/api/auth#frozen-accounts
 * - `flood_limit`: `calls` of each account in `seconds` are executed, those beyond get `FLOOD_WAIT_X` until there is room.
 * - `refuse_connections`: the front does not listen: connections are refused, and those that were open are reset.
 */
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
  | 'auth_key_duplicated'
  | 'titles_normalised'
  | 'titles_cut'
  | 'short_pages'
  | 'public_join_requests'
  | 'former_admins_unlisted'
  | 'frozen'
  | 'flood_limit'
  | 'refuse_connections';

/** A fault waits for calls of its `method`, until it has hit `times` of them, its time is over, or it is removed. */
export interface Fault {
  id: string;
  /** TL name (`messages.exportChatInvite`) or Bot API name (`sendMessage`); `*` for any. */
  method: string;
  kind: FaultKind;
  /** How many calls it still hits; absent: any number. */
  times?: number;
  /** World clock: from then on it hits nothing. */
  until?: number;
  /** Only calls that arrive there. */
  front?: Front;
  /** Only calls of this account or bot. */
  userId?: number;
  code?: number;
  message?: string;
  seconds?: number;
  executeAfterMs?: number;
  answerAfterMs?: number;
  characters?: number;
  size?: number;
  calls?: number;
}

/**
 * A fault to be added. `times` is 1 unless it is given, or the fault has another end: `lastsSeconds`, or a kind that is a
 * state of the server (`frozen`, `flood_limit`, `refuse_connections`) and stays until it is removed.
 */
export type NewFault = Omit<Fault, 'id' | 'until'> & {
  /** By the world's clock. */
  lastsSeconds?: number;
};

/** One call that arrived at a front; the last 5,000 are kept, in memory only. */
export interface CallRecord {
  seq: number;
  front: Front;
  method: string;
  userId?: number;
  /** World clock. */
  date: number;
  executed: boolean;
  fault?: FaultKind;
  error?: string;
}
