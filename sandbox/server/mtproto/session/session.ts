import { randomBytes } from 'node:crypto';
import type { ProtocolMessage } from '../crypto/packet.ts';
import { encryptPacket } from '../crypto/packet.ts';
import type { TlObject } from '../rpc.ts';
import { RPC_RESULT_ID, coreSchema } from '../tl/core-schema.ts';
import { encodeObject } from '../tl/encode.ts';
import { TlWriter } from '../tl/writer.ts';
import { packContainer } from './containers.ts';
import type { Link } from './link.ts';
import type { MessageOrigin, NextMessageId } from './message-ids.ts';
import type { OutgoingMessage } from './outgoing-messages.ts';
import { OutgoingMessages } from './outgoing-messages.ts';
import { ReceivedMessages } from './received-messages.ts';
import type { Salts } from './salts.ts';

export interface SessionOptions {
  id: bigint;
  /** Of the key on the wire, 8 bytes as hex. */
  keyId: string;
  key: Buffer;
  layer: number;
  salts: Salts;
  nextMessageId: NextMessageId;
}

/** Telegram's clients refuse larger containers. */
const MAX_CONTAINER_MESSAGES = 100;
const MAX_CONTAINER_BYTES = 1 << 19;

/**
 * One client session: it outlives its connections, and owes what was said until the client acknowledges it.
 * https://core.telegram.org/mtproto/description#session
 */
export class Session {
  readonly id: bigint;
  readonly keyId: string;
  readonly received = new ReceivedMessages();
  readonly outgoing = new OutgoingMessages();
  /** Calls that are being executed, by message id; each resolves once it is answered. */
  readonly running = new Map<bigint, Promise<void>>();
  /** What the client declared; absent flags of later layers are not shown to it. */
  layer: number;
  /** Unknown until the first call; `invokeWithoutUpdates` makes it false for good. */
  wantsUpdates: boolean | undefined;
  isAnnounced = false;

  readonly #options: SessionOptions;
  readonly #unwanted = new Set<bigint>();
  readonly #waiting = new Set<OutgoingMessage>();
  #link: Link | undefined;
  #unacknowledged: bigint[] = [];
  #contentRelatedSent = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.id = options.id;
    this.keyId = options.keyId;
    this.layer = options.layer;
  }

  get link(): Link | undefined {
    return this.#link?.isOpen === true ? this.#link : undefined;
  }

  /** The client speaks on this link now; on a new one everything still owed is said again. */
  attach(link: Link): void {
    if (this.#link === link) return;
    this.#link = link;
    for (const message of this.outgoing.owed()) this.repeat(message);
  }

  /** A message that needs no acknowledgement. */
  notify(object: TlObject, origin: MessageOrigin = 'answer'): void {
    const message = this.#message(encodeObject(coreSchema, object), origin, false);
    this.#enqueue(message);
  }

  /** A message that is owed until acknowledged. */
  tell(body: Buffer, origin: MessageOrigin): void {
    const message = this.#message(body, origin, true);
    this.outgoing.add(message);
    this.#enqueue(message);
  }

  /** Answers a call. @param result a TL object with its id, or a vector. */
  answer(msgId: bigint, result: Buffer): void {
    if (this.#unwanted.delete(msgId)) return;
    const body = new TlWriter(coreSchema).id(RPC_RESULT_ID).long(msgId).raw(result).done();
    const message: OutgoingMessage = { ...this.#message(body, 'answer', true), answerTo: msgId };
    this.outgoing.add(message);
    this.#enqueue(message);
  }

  /** The client will not have the answer of a call that still runs. */
  refuseAnswer(msgId: bigint): void {
    this.#unwanted.add(msgId);
  }

  /** Tells the client that its message arrived, together with whatever else is said next. */
  acknowledge(msgId: bigint): void {
    this.#scheduleFlush();
    this.#unacknowledged.push(msgId);
  }

  /** As if the message had never come: it was lost before anybody could act on it. */
  forgetReceived(msgId: bigint): void {
    this.received.forget(msgId);
    this.#unacknowledged = this.#unacknowledged.filter((other) => other !== msgId);
  }

  /** Says again what was said before. */
  repeat(message: OutgoingMessage): void {
    this.#enqueue(message);
  }

  #message(body: Buffer, origin: MessageOrigin, contentRelated: boolean): ProtocolMessage {
    const seqno = this.#contentRelatedSent * 2 + (contentRelated ? 1 : 0);
    if (contentRelated) this.#contentRelatedSent += 1;
    return { msgId: this.#options.nextMessageId(origin), seqno, body };
  }

  #enqueue(message: OutgoingMessage): void {
    this.#scheduleFlush();
    this.#waiting.add(message);
  }

  /** What is said in one turn goes out together. */
  #scheduleFlush(): void {
    if (this.#waiting.size > 0 || this.#unacknowledged.length > 0) return;
    queueMicrotask(() => {
      this.#flush();
    });
  }

  #flush(): void {
    const link = this.link;
    if (link && this.#unacknowledged.length > 0) {
      this.notify({ _: 'msgs_ack', msg_ids: this.#unacknowledged });
    }
    const messages = [...this.#waiting];
    this.#waiting.clear();
    this.#unacknowledged = [];
    if (!link) return;
    for (const group of groupsOf(messages)) link.write(this.#seal(group));
  }

  #seal(messages: readonly ProtocolMessage[]): Buffer {
    const { key, keyId, salts } = this.#options;
    const [first] = messages;
    const message =
      first && messages.length === 1 ? first : this.#message(packContainer(messages), 'answer', false);
    return encryptPacket(
      key,
      { salt: salts.current(keyId), sessionId: this.id, message },
      'server',
      randomBytes,
    );
  }
}

function groupsOf(messages: readonly ProtocolMessage[]): ProtocolMessage[][] {
  const groups: ProtocolMessage[][] = [];
  let size = 0;
  for (const message of messages) {
    const group = groups.at(-1);
    size += message.body.length;
    if (group && group.length < MAX_CONTAINER_MESSAGES && size <= MAX_CONTAINER_BYTES) group.push(message);
    else {
      groups.push([message]);
      size = message.body.length;
    }
  }
  return groups;
}
