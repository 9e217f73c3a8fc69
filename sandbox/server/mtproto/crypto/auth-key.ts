import { sha1 } from './hash.ts';

/** How a message names its key: the last 8 of the 20 bytes of its SHA-1. */
export function authKeyId(key: Buffer): Buffer {
  return sha1(key).subarray(12);
}

/** What a key exchange names it by before it is agreed on: the first 8 bytes. */
export function authKeyAuxHash(key: Buffer): Buffer {
  return sha1(key).subarray(0, 8);
}
