import { constants, createPrivateKey, createPublicKey, privateDecrypt } from 'node:crypto';
import { coreSchema } from '../tl/core-schema.ts';
import { TlWriter } from '../tl/writer.ts';
import { toBigInt } from './big-integer.ts';
import { sha1 } from './hash.ts';

/** The server's key, as clients name and use it. */
export interface RsaKey {
  /** PKCS#1. */
  publicKeyPem: string;
  /** Signed 64 bits: the tail of the SHA-1 of modulus and exponent. */
  fingerprint: bigint;
  n: bigint;
  e: number;
  /**
   * Textbook RSA, without any padding of its own.
   * @throws Error when the number is not below the modulus.
   */
  decrypt(encrypted: Buffer): Buffer;
}

/** @param pem PKCS#8, 2048 bits. @throws Error when it is no RSA key. */
export function loadRsaKey(pem: string): RsaKey {
  const privateKey = createPrivateKey(pem);
  const publicKey = createPublicKey(privateKey);
  const { n, e } = publicKey.export({ format: 'jwk' });
  if (n === undefined || e === undefined) throw new TypeError('the key of the sandbox is not an RSA key');
  const modulus = Buffer.from(n, 'base64url');
  const exponent = Buffer.from(e, 'base64url');
  const named = new TlWriter(coreSchema).bytes(modulus).bytes(exponent).done();
  return {
    publicKeyPem: publicKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    fingerprint: sha1(named).readBigInt64LE(12),
    n: toBigInt(modulus),
    e: Number(toBigInt(exponent)),
    decrypt: (encrypted) => privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, encrypted),
  };
}
