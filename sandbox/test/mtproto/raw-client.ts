import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { ProtocolMessage } from '../../server/mtproto/crypto/packet.ts';
import { decryptPacket, encryptPacket } from '../../server/mtproto/crypto/packet.ts';
import type { TlObject } from '../../server/mtproto/rpc.ts';
import { isContainer, openContainer, unpack } from '../../server/mtproto/session/containers.ts';
import { messageIdAt } from '../../server/mtproto/session/message-ids.ts';
import { RPC_RESULT_ID, coreSchema } from '../../server/mtproto/tl/core-schema.ts';
import { encodeMethod, encodeObject } from '../../server/mtproto/tl/encode.ts';
import { longOf } from '../../server/mtproto/tl/fields.ts';
import { TlReader } from '../../server/mtproto/tl/reader.ts';
import { ByteQueue } from '../../server/mtproto/transport/byte-queue.ts';
import { createIntermediate } from '../../server/mtproto/transport/intermediate.ts';
import { gramjsSchema } from './running-front.ts';

/** What the server said, read as far as the tests need it. */
export interface Heard {
  msgId: bigint;
  seqno: number;
  /** A core message, or `rpc_result` with its `req_msg_id` and, read by layer 198, its `result`. */
  content: TlObject;
}

export interface RawSessionOptions {
  host: string;
  port: number;
  key: Buffer;
  sessionId?: bigint;
  salt?: bigint;
}

/** A client that does nothing by itself, so that a test can do everything wrong. */
export class RawClient {
  readonly sessionId: bigint;
  readonly key: Buffer;
  salt: bigint;
  readonly socket: Socket;
  /** Everything heard and not yet taken. */
  readonly heard: Heard[] = [];
  /** Payloads of 4 bytes: transport errors. */
  readonly transportErrors: number[] = [];
  readonly closed: Promise<void>;
  readonly endpoint: { host: string; port: number };
  readonly #framing = createIntermediate();
  readonly #received = new ByteQueue();
  #contentRelatedSent = 0;
  #lastMsgId = 0n;
  #changed: () => void = () => undefined;

  private constructor(socket: Socket, { key, sessionId, salt = 0n, host, port }: RawSessionOptions) {
    this.endpoint = { host, port };
    this.socket = socket;
    this.key = key;
    this.sessionId = sessionId ?? randomBytes(8).readBigInt64LE();
    this.salt = salt;
    this.closed = new Promise((resolve) => {
      socket.on('close', () => {
        resolve();
      });
    });
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      this.#hear(bytes);
    });
  }

  static async open(options: RawSessionOptions): Promise<RawClient> {
    const socket = connect(options.port, options.host);
    onTestFinished(() => void socket.destroy());
    await once(socket, 'connect');
    socket.write(Buffer.from('eeeeeeee', 'hex'));
    return new RawClient(socket, options);
  }

  /** A session that has its salt and has said hello. */
  static async ready(options: RawSessionOptions): Promise<RawClient> {
    const client = await RawClient.open(options);
    client.ping();
    const { content } = await client.next('bad_server_salt');
    client.salt = longOf(content, 'new_server_salt');
    client.ping();
    await client.next('new_session_created');
    await client.next('pong');
    return client;
  }

  /** The same session on a new connection. */
  async reopen(): Promise<RawClient> {
    const { key, sessionId, salt } = this;
    const next = await RawClient.open({ ...this.endpoint, key, sessionId, salt });
    next.#contentRelatedSent = this.#contentRelatedSent;
    next.#lastMsgId = this.#lastMsgId;
    return next;
  }

  nextMsgId(): bigint {
    const byTime = messageIdAt(Date.now());
    this.#lastMsgId = byTime > this.#lastMsgId ? byTime : this.#lastMsgId + 4n;
    return this.#lastMsgId;
  }

  nextSeqno(contentRelated: boolean): number {
    const seqno = this.#contentRelatedSent * 2 + (contentRelated ? 1 : 0);
    if (contentRelated) this.#contentRelatedSent += 1;
    return seqno;
  }

  message(body: Buffer, contentRelated = true): ProtocolMessage {
    return { msgId: this.nextMsgId(), seqno: this.nextSeqno(contentRelated), body };
  }

  send(message: ProtocolMessage): ProtocolMessage {
    const packet = { salt: this.salt, sessionId: this.sessionId, message };
    this.sendPayload(encryptPacket(this.key, packet, 'client', randomBytes));
    return message;
  }

  sendPayload(payload: Buffer): void {
    this.socket.write(this.#framing.frame(payload));
  }

  /** A core constructor, such as `msgs_ack`. */
  say(object: TlObject): ProtocolMessage {
    return this.send(this.message(encodeObject(coreSchema, object), false));
  }

  /** A core method, such as `get_future_salts`. */
  ask(method: TlObject): ProtocolMessage {
    return this.send(this.message(encodeMethod(coreSchema, method), false));
  }

  ping(pingId = 1n): ProtocolMessage {
    return this.ask({ _: 'ping', ping_id: pingId });
  }

  /** Sends a call in layer 198 and does not wait. */
  call(request: TlObject): ProtocolMessage {
    return this.send(this.message(encodeCall(request)));
  }

  /** Sends a call and takes its answer. */
  async invoke(request: TlObject): Promise<TlObject> {
    return this.answerTo(this.call(request));
  }

  async answerTo({ msgId }: ProtocolMessage): Promise<TlObject> {
    const { content } = await this.next('rpc_result', (result) => result['req_msg_id'] === msgId);
    const [result] = objectsIn(content, 'result');
    if (!result) throw new TypeError('a result that is no object');
    return result;
  }

  /** Takes the first message of this name that fits, waiting for it. */
  async next(name: string, fits: (content: TlObject) => boolean = () => true): Promise<Heard> {
    for (;;) {
      const index = this.heard.findIndex(({ content }) => content._ === name && fits(content));
      const [found] = index < 0 ? [] : this.heard.splice(index, 1);
      if (found) return found;
      await this.changed();
    }
  }

  async nextTransportError(): Promise<number> {
    for (;;) {
      const code = this.transportErrors.shift();
      if (code !== undefined) return code;
      await this.changed();
    }
  }

  /** The next time anything is heard. */
  changed(): Promise<void> {
    return new Promise((resolve) => {
      this.#changed = resolve;
    });
  }

  async close(): Promise<void> {
    this.socket.destroy();
    await this.closed;
  }

  #hear(bytes: Buffer): void {
    this.#received.push(bytes);
    for (
      let payload = this.#framing.next(this.#received);
      payload;
      payload = this.#framing.next(this.#received)
    ) {
      if (payload.length === 4) this.transportErrors.push(-payload.readInt32LE());
      else this.#hearMessage(decryptPacket(this.key, payload, 'server').message);
    }
    this.#changed();
  }

  #hearMessage(message: ProtocolMessage): void {
    if (isContainer(message)) {
      for (const inner of openContainer(message) ?? []) this.#hearMessage(inner);
      return;
    }
    const { msgId, seqno, body } = message;
    this.heard.push({ msgId, seqno, content: readContent(body) });
  }
}

/** The object, or the objects, that a field holds. */
export function objectsIn(content: TlObject, field: string): TlObject[] {
  return [content[field]].flat().filter((value) => typeof value === 'object' && '_' in value);
}

export function encodeCall(query: TlObject): Buffer {
  return encodeMethod(gramjsSchema, { _: 'invokeWithLayer', layer: 198, query });
}

function readContent(body: Buffer): TlObject {
  if (body.readUInt32LE() !== RPC_RESULT_ID) return readObject(body);
  const result = unpack(body.subarray(12));
  return { _: 'rpc_result', req_msg_id: body.readBigInt64LE(4), result: readObject(result) };
}

function readObject(body: Buffer): TlObject {
  const schema = coreSchema.constructors.byId.has(body.readUInt32LE()) ? coreSchema : gramjsSchema;
  return new TlReader(body, schema).object();
}
