import { timeOfMessageId } from './message-ids.ts';

/** `bad_msg_notification.error_code`. https://core.telegram.org/mtproto/service_messages_about_messages */
export const BAD_MESSAGE = {
  idTooLow: 16,
  idTooHigh: 17,
  idBits: 18,
  containerRepeated: 19,
  idTooOld: 20,
  seqnoTooLow: 32,
  seqnoTooHigh: 33,
  seqnoNotEven: 34,
  seqnoNotOdd: 35,
  serverSalt: 48,
  container: 64,
} as const;

export type BadMessage = (typeof BAD_MESSAGE)[keyof typeof BAD_MESSAGE];

/** How many messages back a session remembers; older ones can no longer be told from repeated ones. */
const REMEMBERED = 1000;

/** Seconds that a message's time may differ from ours. */
const MAX_AGE = 300;
const MAX_AHEAD = 30;

/** `msgs_state_info`: what is known of a message. */
const FORGOTTEN = 1;
const NOT_RECEIVED = 2;
const NOT_RECEIVED_TOO_HIGH = 3;
const RECEIVED = 4;
const NEEDS_NO_ACK = 16;

/** What a session has received, so that nothing is taken twice. */
export class ReceivedMessages {
  /** Sequence numbers by message id, oldest arrival first. */
  readonly #seqnos = new Map<bigint, number>();
  /** No id at or below this one can be judged any more. */
  #horizon = 0n;
  #highest = 0n;

  has(msgId: bigint): boolean {
    return this.#seqnos.has(msgId);
  }

  /** @param now Unix seconds. @returns what is wrong with the id of a message not seen before. */
  checkId(msgId: bigint, now: number): BadMessage | undefined {
    if ((msgId & 3n) !== 0n) return BAD_MESSAGE.idBits;
    const time = timeOfMessageId(msgId);
    if (time < now - MAX_AGE) return BAD_MESSAGE.idTooLow;
    if (time > now + MAX_AHEAD) return BAD_MESSAGE.idTooHigh;
    return msgId <= this.#horizon ? BAD_MESSAGE.idTooOld : undefined;
  }

  /** @returns what is wrong with a sequence number, seen beside those of earlier and later messages. */
  checkSeqno(msgId: bigint, seqno: number): BadMessage | undefined {
    for (const [otherId, otherSeqno] of this.#seqnos) {
      const sameOdd = otherSeqno === seqno && seqno % 2 !== 0;
      if (otherId < msgId && (otherSeqno > seqno || sameOdd)) return BAD_MESSAGE.seqnoTooLow;
      if (otherId > msgId && (otherSeqno < seqno || sameOdd)) return BAD_MESSAGE.seqnoTooHigh;
    }
    return undefined;
  }

  add(msgId: bigint, seqno: number): void {
    this.#seqnos.set(msgId, seqno);
    if (msgId > this.#highest) this.#highest = msgId;
    if (this.#seqnos.size <= REMEMBERED) return;
    for (const oldest of this.#seqnos.keys()) {
      this.#seqnos.delete(oldest);
      if (oldest > this.#horizon) this.#horizon = oldest;
      break;
    }
  }

  /** As if it had never come: it was lost on the way to what should have handled it. */
  forget(msgId: bigint): void {
    this.#seqnos.delete(msgId);
  }

  /** The byte of `msgs_state_info`, without what only the answering side knows. */
  state(msgId: bigint): number {
    const seqno = this.#seqnos.get(msgId);
    if (seqno !== undefined) return seqno % 2 === 0 ? RECEIVED | NEEDS_NO_ACK : RECEIVED;
    if (msgId <= this.#horizon) return FORGOTTEN;
    return msgId > this.#highest ? NOT_RECEIVED_TOO_HIGH : NOT_RECEIVED;
  }
}
