import { createHash, createPublicKey } from 'node:crypto';
import { _serverKeys } from 'telegram/crypto/RSA.js';
import { readBigIntFromBuffer } from 'telegram/Helpers.js';

/**
 * Lets GramJS do key exchanges with a server of ours. Its list of server keys is one for the whole process, and only
 * grows.
 * @param pem the server's RSA public key.
 */
export function trustServerKey(pem: string): void {
  const jwk = createPublicKey(pem).export({ format: 'jwk' });
  if (jwk.n === undefined || jwk.e === undefined) throw new TypeError('not an RSA public key');
  const modulus = Buffer.from(jwk.n, 'base64url');
  const exponent = Buffer.from(jwk.e, 'base64url');
  _serverKeys.set(fingerprint(modulus, exponent), {
    n: readBigIntFromBuffer(modulus, false),
    e: exponent.readUIntBE(0, exponent.length),
  });
}

/** The last 64 bits of the SHA-1 over both numbers as TL `bytes`, signed, decimal (core.telegram.org/mtproto/auth_key). */
function fingerprint(modulus: Buffer, exponent: Buffer): string {
  const hash = createHash('sha1')
    .update(Buffer.concat([tlBytes(modulus), tlBytes(exponent)]))
    .digest();
  return hash.readBigInt64LE(12).toString();
}

function tlBytes(value: Buffer): Buffer {
  const length = value.length;
  const head =
    length < 254 ? Buffer.of(length) : Buffer.of(254, length & 255, (length >> 8) & 255, length >> 16);
  const padding = Buffer.alloc((4 - ((head.length + length) % 4)) % 4);
  return Buffer.concat([head, value, padding]);
}
