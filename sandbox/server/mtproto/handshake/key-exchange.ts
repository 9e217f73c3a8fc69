import type { IgeKey } from '../crypto/aes-ige.ts';
import { igeDecrypt, igeEncrypt } from '../crypto/aes-ige.ts';
import { authKeyAuxHash } from '../crypto/auth-key.ts';
import { toBigInt } from '../crypto/big-integer.ts';
import type { KeyAgreement } from '../crypto/diffie-hellman.ts';
import { GROUP_GENERATOR, GROUP_PRIME } from '../../world/group.ts';
import { isSafePublicValue } from '../crypto/diffie-hellman.ts';
import { sha1 } from '../crypto/hash.ts';
import { openInnerData } from '../crypto/inner-data.ts';
import type { RsaKey } from '../crypto/rsa-key.ts';
import type { TlObject } from '../rpc.ts';
import { coreSchema } from '../tl/core-schema.ts';
import { encodeObject } from '../tl/encode.ts';
import { bytesOf } from '../tl/fields.ts';
import { TlReader } from '../tl/reader.ts';

/** The client broke the exchange; Telegram answers transport error 404. */
class KeyExchangeError extends Error {
  override name = 'KeyExchangeError';
}

export interface AgreedKey {
  key: Buffer;
  /** Seconds it lives, for a temporary key. */
  expiresIn?: number;
}

export interface KeyExchangeOptions {
  rsa: RsaKey;
  startAgreement: () => KeyAgreement;
  randomBytes: (count: number) => Buffer;
  /** Milliseconds. */
  now: () => number;
  /** Whether another key has this hash already: the client must try again. */
  isTaken: (key: Buffer) => boolean;
}

/** The example of Telegram's own documentation: factoring it is the client's exercise, not our secret. */
const PQ = 0x17ed48941a08f981n;

type Step =
  | { at: 'start' }
  | { at: 'pq'; nonce: Buffer; serverNonce: Buffer }
  | {
      at: 'dh';
      nonce: Buffer;
      serverNonce: Buffer;
      newNonce: Buffer;
      agreement: KeyAgreement;
      expiresIn: number | undefined;
    };

/** One client's way to an auth key. https://core.telegram.org/mtproto/auth_key */
export class KeyExchange {
  readonly #options: KeyExchangeOptions;
  #step: Step = { at: 'start' };

  constructor(options: KeyExchangeOptions) {
    this.#options = options;
  }

  /** @throws KeyExchangeError, TlReadError and others: whatever is thrown ends the exchange. */
  answer(request: TlObject): { answer: TlObject; agreed?: AgreedKey } {
    switch (request._) {
      case 'req_pq':
      case 'req_pq_multi':
        return { answer: this.#offerPq(bytesOf(request, 'nonce')) };
      case 'req_DH_params':
        return { answer: this.#offerDh(request) };
      case 'set_client_DH_params':
        return this.#agree(request);
      default:
        throw new KeyExchangeError(`${request._} cannot come without a key`);
    }
  }

  #offerPq(nonce: Buffer): TlObject {
    const { rsa, randomBytes } = this.#options;
    const serverNonce = randomBytes(16);
    this.#step = { at: 'pq', nonce, serverNonce };
    return {
      _: 'resPQ',
      nonce,
      server_nonce: serverNonce,
      pq: bigEndian(PQ),
      server_public_key_fingerprints: [rsa.fingerprint],
    };
  }

  #offerDh(request: TlObject): TlObject {
    const { rsa, now, randomBytes } = this.#options;
    const step = this.#step;
    if (step.at !== 'pq') throw new KeyExchangeError('out of turn');
    requireNonces(request, step);
    if (request['public_key_fingerprint'] !== rsa.fingerprint) throw new KeyExchangeError('not our RSA key');
    const inner = readInnerData(rsa, bytesOf(request, 'encrypted_data'));
    requireNonces(inner, step);
    requireFactors(request);
    requireFactors(inner);

    const newNonce = bytesOf(inner, 'new_nonce');
    const agreement = this.#options.startAgreement();
    const expiresIn = typeof inner['expires_in'] === 'number' ? inner['expires_in'] : undefined;
    this.#step = { ...step, at: 'dh', newNonce, agreement, expiresIn };
    const data = encodeObject(coreSchema, {
      _: 'server_DH_inner_data',
      nonce: step.nonce,
      server_nonce: step.serverNonce,
      g: GROUP_GENERATOR,
      dh_prime: GROUP_PRIME,
      g_a: agreement.publicValue,
      server_time: Math.floor(now() / 1000),
    });
    const hashed = Buffer.concat([sha1(data), data]);
    const padded = Buffer.concat([hashed, randomBytes((16 - (hashed.length % 16)) % 16)]);
    return {
      _: 'server_DH_params_ok',
      nonce: step.nonce,
      server_nonce: step.serverNonce,
      encrypted_answer: igeEncrypt(padded, temporaryAes(newNonce, step.serverNonce)),
    };
  }

  #agree(request: TlObject): { answer: TlObject; agreed?: AgreedKey } {
    const step = this.#step;
    if (step.at !== 'dh') throw new KeyExchangeError('out of turn');
    requireNonces(request, step);
    const { nonce, serverNonce, newNonce } = step;
    const inner = readClientDh(
      igeDecrypt(bytesOf(request, 'encrypted_data'), temporaryAes(newNonce, serverNonce)),
    );
    requireNonces(inner, step);
    const publicValue = bytesOf(inner, 'g_b');
    const nonces = { nonce, server_nonce: serverNonce };
    if (!isSafePublicValue(publicValue)) {
      this.#step = { at: 'start' };
      const hash = newNonceHash(newNonce, 3, Buffer.alloc(256));
      return { answer: { _: 'dh_gen_fail', ...nonces, new_nonce_hash3: hash } };
    }
    const key = step.agreement.sharedKey(publicValue);
    if (this.#options.isTaken(key)) {
      return { answer: { _: 'dh_gen_retry', ...nonces, new_nonce_hash2: newNonceHash(newNonce, 2, key) } };
    }
    this.#step = { at: 'start' };
    return {
      answer: { _: 'dh_gen_ok', ...nonces, new_nonce_hash1: newNonceHash(newNonce, 1, key) },
      agreed: { key, ...(step.expiresIn !== undefined && { expiresIn: step.expiresIn }) },
    };
  }
}

function readInnerData(rsa: RsaKey, encrypted: Buffer): TlObject {
  const { data, isWhole } = openInnerData(rsa, encrypted);
  const reader = new TlReader(data, coreSchema);
  const inner = reader.object();
  if (!isWhole(reader.offset)) throw new KeyExchangeError('wrong hash of the inner data');
  return inner;
}

function readClientDh(opened: Buffer): TlObject {
  const data = opened.subarray(20);
  const reader = new TlReader(data, coreSchema);
  const inner = reader.object();
  if (
    inner._ !== 'client_DH_inner_data' ||
    !sha1(data.subarray(0, reader.offset)).equals(opened.subarray(0, 20))
  ) {
    throw new KeyExchangeError('wrong hash of the client data');
  }
  return inner;
}

function requireNonces(object: TlObject, expected: { nonce: Buffer; serverNonce: Buffer }): void {
  const same =
    bytesOf(object, 'nonce').equals(expected.nonce) &&
    bytesOf(object, 'server_nonce').equals(expected.serverNonce);
  if (!same) throw new KeyExchangeError('wrong nonce');
}

function requireFactors(object: TlObject): void {
  const p = toBigInt(bytesOf(object, 'p'));
  const q = toBigInt(bytesOf(object, 'q'));
  if (p <= 1n || p >= q || p * q !== PQ) throw new KeyExchangeError('wrong factors');
}

function temporaryAes(newNonce: Buffer, serverNonce: Buffer): IgeKey {
  const a = sha1(newNonce, serverNonce);
  const b = sha1(serverNonce, newNonce);
  const c = sha1(newNonce, newNonce);
  return {
    key: Buffer.concat([a, b.subarray(0, 12)]),
    iv: Buffer.concat([b.subarray(12), c, newNonce.subarray(0, 4)]),
  };
}

function newNonceHash(newNonce: Buffer, outcome: 1 | 2 | 3, key: Buffer): Buffer {
  return sha1(newNonce, Buffer.from([outcome]), authKeyAuxHash(key)).subarray(4);
}

function bigEndian(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(value);
  return bytes;
}
