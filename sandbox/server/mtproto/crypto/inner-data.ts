import { igeDecrypt, xor } from './aes-ige.ts';
import { sha1, sha256 } from './hash.ts';
import type { RsaKey } from './rsa-key.ts';

/** The client's secret is not what any of its two envelopes look like. */
class InnerDataError extends Error {
  override name = 'InnerDataError';
}

export interface InnerData {
  scheme: 'rsa_pad' | 'sha1';
  /** The TL object, and whatever random bytes follow it. */
  data: Buffer;
  /** Tells whether the first `length` bytes are the ones that were hashed. */
  isWhole: (length: number) => boolean;
}

/**
 * Opens `req_DH_params.encrypted_data`: RSA_PAD, or the SHA-1 envelope that older clients still make.
 * https://core.telegram.org/mtproto/auth_key#41-rsa-paddata-server-public-key-mentioned-above-is-implemented-as-follows
 * @throws InnerDataError; Error from OpenSSL for a number out of range.
 */
export function openInnerData(rsa: RsaKey, encrypted: Buffer): InnerData {
  if (encrypted.length !== 256) throw new InnerDataError('RSA makes 256 bytes');
  const opened = rsa.decrypt(encrypted);
  return openRsaPad(opened) ?? openSha1(opened);
}

function openRsaPad(opened: Buffer): InnerData | undefined {
  const encrypted = opened.subarray(32);
  const key = xor(opened.subarray(0, 32), sha256(encrypted));
  const dataWithHash = igeDecrypt(encrypted, { key, iv: Buffer.alloc(32) });
  const data = Buffer.from(dataWithHash.subarray(0, 192).toReversed());
  if (!sha256(key, data).equals(dataWithHash.subarray(192))) return undefined;
  return { scheme: 'rsa_pad', data, isWhole: () => true };
}

function openSha1(opened: Buffer): InnerData {
  if (opened[0] !== 0) throw new InnerDataError('neither RSA_PAD nor SHA-1');
  const hash = opened.subarray(1, 21);
  const data = opened.subarray(21);
  return { scheme: 'sha1', data, isWhole: (length) => sha1(data.subarray(0, length)).equals(hash) };
}
