/** Tells an answer to a client's message from what the server says of its own accord. */
export type MessageOrigin = 'answer' | 'notification';

const LOW_BITS: Record<MessageOrigin, bigint> = { answer: 1n, notification: 3n };

export type NextMessageId = (origin: MessageOrigin) => bigint;

/**
 * Ids that always grow: Unix time in the upper 32 bits, its fraction below.
 * https://core.telegram.org/mtproto/description#message-identifier-msg-id
 * @param now milliseconds.
 */
export function createMessageIds(now: () => number): NextMessageId {
  let last = 0n;
  return (origin) => {
    const byTime = messageIdAt(now());
    const base = byTime > last ? byTime : last + 4n;
    last = base;
    return base | LOW_BITS[origin];
  };
}

/** @param milliseconds of Unix time. @returns the id a client would give a message then. */
export function messageIdAt(milliseconds: number): bigint {
  const seconds = Math.floor(milliseconds / 1000);
  const fraction = Math.floor(((milliseconds - seconds * 1000) / 1000) * 2 ** 32);
  return ((BigInt(seconds) << 32n) | BigInt(fraction)) & ~3n;
}

/** Unix seconds. */
export function timeOfMessageId(msgId: bigint): number {
  return Number(BigInt.asUintN(64, msgId) >> 32n);
}
