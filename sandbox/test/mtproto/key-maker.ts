import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { IgeKey } from '../../server/mtproto/crypto/aes-ige.ts';
import { igeDecrypt, igeEncrypt, xor } from '../../server/mtproto/crypto/aes-ige.ts';
import { toBigInt } from '../../server/mtproto/crypto/big-integer.ts';
import { createKeyAgreements } from '../../server/mtproto/crypto/diffie-hellman.ts';
import { sha1, sha256 } from '../../server/mtproto/crypto/hash.ts';
import type { TlObject } from '../../server/mtproto/rpc.ts';
import { messageIdAt } from '../../server/mtproto/session/message-ids.ts';
import { coreSchema } from '../../server/mtproto/tl/core-schema.ts';
import { encodeMethod, encodeObject } from '../../server/mtproto/tl/encode.ts';
import { bytesOf } from '../../server/mtproto/tl/fields.ts';
import { TlReader } from '../../server/mtproto/tl/reader.ts';
import { ByteQueue } from '../../server/mtproto/transport/byte-queue.ts';
import { createAbridged } from '../../server/mtproto/transport/abridged.ts';
import type { RunningFront } from './running-front.ts';

export interface KeyWishes {
  scheme?: 'rsa_pad' | 'sha1';
  /** Seconds, for a temporary key. */
  expiresIn?: number;
  /** What to do wrong: replaces fields of `p_q_inner_data`, `req_DH_params`, `client_DH_inner_data`. */
  inner?: Record<string, Buffer>;
  request?: Record<string, Buffer | bigint>;
  clientDh?: Record<string, Buffer>;
}

const startAgreement = createKeyAgreements(randomBytes);

/** The client's half of a key exchange, which can be done wrong. */
export class KeyMaker {
  readonly socket: Socket;
  readonly closed: Promise<unknown>;
  /** Put behind each message, and counted with it. */
  padding = Buffer.alloc(0);
  readonly #rsa: RunningFront['front']['rsa'];
  readonly #framing = createAbridged();
  readonly #received = new ByteQueue();
  readonly #nonce = randomBytes(16);

  private constructor(socket: Socket, rsa: RunningFront['front']['rsa']) {
    this.socket = socket;
    this.#rsa = rsa;
    this.closed = once(socket, 'close');
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      this.#received.push(bytes);
    });
  }

  static async open({ host, port, front }: RunningFront): Promise<KeyMaker> {
    const socket = connect(port, host);
    onTestFinished(() => void socket.destroy());
    await once(socket, 'connect');
    socket.write(Buffer.from('ef', 'hex'));
    return new KeyMaker(socket, front.rsa);
  }

  async make(wishes: KeyWishes = {}): Promise<Buffer> {
    const { answer, key } = await this.exchange(wishes);
    if (answer._ !== 'dh_gen_ok' || !key) throw new Error(`no key: ${answer._}`);
    return key;
  }

  /** Goes as far as the server lets it. */
  async exchange(wishes: KeyWishes): Promise<{ answer: TlObject; key?: Buffer }> {
    const nonce = this.#nonce;
    const resPq = await this.ask({ _: 'req_pq_multi', nonce });
    const serverNonce = bytesOf(resPq, 'server_nonce');
    const nonces = { nonce, server_nonce: serverNonce };
    const [p, q] = [Buffer.from('494c553b', 'hex'), Buffer.from('53911073', 'hex')];
    const newNonce = randomBytes(32);
    const inner = {
      _: wishes.expiresIn === undefined ? 'p_q_inner_data_dc' : 'p_q_inner_data_temp_dc',
      ...nonces,
      pq: bytesOf(resPq, 'pq'),
      p,
      q,
      new_nonce: newNonce,
      dc: 2,
      expires_in: wishes.expiresIn,
      ...wishes.inner,
    };
    const data = encodeObject(coreSchema, inner);
    const serverDh = await this.ask({
      _: 'req_DH_params',
      ...nonces,
      p,
      q,
      public_key_fingerprint: BigInt(this.#rsa.fingerprint),
      encrypted_data: wishes.scheme === 'sha1' ? this.#sha1Envelope(data) : this.#rsaPad(data),
      ...wishes.request,
    });
    if (serverDh._ !== 'server_DH_params_ok') return { answer: serverDh };

    const aes = temporaryAes(newNonce, serverNonce);
    const opened = igeDecrypt(bytesOf(serverDh, 'encrypted_answer'), aes).subarray(20);
    const gA = bytesOf(new TlReader(opened, coreSchema).object(), 'g_a');
    const agreement = startAgreement();
    const clientDh = encodeObject(coreSchema, {
      _: 'client_DH_inner_data',
      ...nonces,
      retry_id: 0n,
      g_b: agreement.publicValue,
      ...wishes.clientDh,
    });
    const hashed = Buffer.concat([sha1(clientDh), clientDh]);
    const padded = Buffer.concat([hashed, randomBytes((16 - (hashed.length % 16)) % 16)]);
    const encrypted_data = igeEncrypt(padded, aes);
    const answer = await this.ask({ _: 'set_client_DH_params', ...nonces, encrypted_data });
    return { answer, key: agreement.sharedKey(gA) };
  }

  async ask(method: TlObject): Promise<TlObject> {
    const body = Buffer.concat([encodeMethod(coreSchema, method), this.padding]);
    const header = Buffer.alloc(20);
    header.writeBigInt64LE(messageIdAt(Date.now()), 8);
    header.writeInt32LE(body.length, 16);
    this.socket.write(this.#framing.frame(Buffer.concat([header, body])));
    for (;;) {
      const payload = this.#framing.next(this.#received);
      if (payload?.length === 4) return { _: 'transport_error', code: -payload.readInt32LE() };
      if (payload) return new TlReader(payload.subarray(20), coreSchema).object();
      await once(this.socket, 'data');
    }
  }

  #rsaPad(data: Buffer): Buffer {
    for (;;) {
      const padded = Buffer.concat([data, randomBytes(192 - data.length)]);
      const key = randomBytes(32);
      const hashed = Buffer.concat([Buffer.from(padded.toReversed()), sha256(key, padded)]);
      const encrypted = igeEncrypt(hashed, { key, iv: Buffer.alloc(32) });
      const block = Buffer.concat([xor(key, sha256(encrypted)), encrypted]);
      if (toBigInt(block) < this.#rsa.n) return this.#encrypt(block);
    }
  }

  #sha1Envelope(data: Buffer): Buffer {
    const hashed = Buffer.concat([sha1(data), data]);
    return this.#encrypt(Buffer.concat([hashed, randomBytes(255 - hashed.length)]));
  }

  #encrypt(block: Buffer): Buffer {
    return Buffer.from(
      power(toBigInt(block), this.#rsa.e, this.#rsa.n).toString(16).padStart(512, '0'),
      'hex',
    );
  }
}

function power(base: bigint, exponent: number, modulus: bigint): bigint {
  if (exponent === 0) return 1n;
  const half = power(base, Math.floor(exponent / 2), modulus);
  const square = (half * half) % modulus;
  return exponent % 2 === 0 ? square : (square * base) % modulus;
}

function temporaryAes(newNonce: Buffer, serverNonce: Buffer): IgeKey {
  const hashes = [sha1(newNonce, serverNonce), sha1(serverNonce, newNonce), sha1(newNonce, newNonce)];
  const bytes = Buffer.concat([...hashes, newNonce.subarray(0, 4)]);
  return { key: bytes.subarray(0, 32), iv: bytes.subarray(32) };
}
