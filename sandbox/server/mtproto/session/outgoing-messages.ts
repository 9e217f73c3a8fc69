import type { ProtocolMessage } from '../crypto/packet.ts';

export interface OutgoingMessage extends ProtocolMessage {
  /** The client's message that this one answers. */
  answerTo?: bigint;
}

/** More than any client leaves open; beyond it the oldest are given up. */
const MAX_OWED = 2000;
const MAX_ANSWERS = 500;

/** What a session has said: what is owed until the client acknowledges it, and answers, for repeated questions. */
export class OutgoingMessages {
  readonly #owed = new Map<bigint, OutgoingMessage>();
  readonly #answers = new Map<bigint, OutgoingMessage>();

  add(message: OutgoingMessage): void {
    this.#owed.set(message.msgId, message);
    dropOldest(this.#owed, MAX_OWED);
    if (message.answerTo === undefined) return;
    this.#answers.set(message.answerTo, message);
    dropOldest(this.#answers, MAX_ANSWERS);
  }

  acknowledge(msgIds: readonly bigint[]): void {
    for (const msgId of msgIds) this.#owed.delete(msgId);
  }

  owed(): OutgoingMessage[] {
    return [...this.#owed.values()];
  }

  isOwed(msgId: bigint): boolean {
    return this.#owed.has(msgId);
  }

  find(msgId: bigint): OutgoingMessage | undefined {
    return this.#owed.get(msgId) ?? [...this.#answers.values()].find((answer) => answer.msgId === msgId);
  }

  answerTo(msgId: bigint): OutgoingMessage | undefined {
    return this.#answers.get(msgId);
  }

  /** The client no longer wants this answer. */
  drop(answer: OutgoingMessage): void {
    this.#owed.delete(answer.msgId);
    if (answer.answerTo !== undefined) this.#answers.delete(answer.answerTo);
  }
}

function dropOldest(map: Map<bigint, OutgoingMessage>, limit: number): void {
  if (map.size <= limit) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    break;
  }
}
