import type { IgeKey } from './aes-ige.ts';
import { sha1 } from './hash.ts';

/**
 * How a client's message was encrypted in MTProto 1.0; only the binding of a temporary key still is.
 * https://core.telegram.org/mtproto/description_v1#defining-aes-key-and-initialization-vector
 */
export function oldMessageKeys(key: Buffer, msgKey: Buffer): IgeKey {
  const a = sha1(msgKey, key.subarray(0, 32));
  const b = sha1(key.subarray(32, 48), msgKey, key.subarray(48, 64));
  const c = sha1(key.subarray(64, 96), msgKey);
  const d = sha1(msgKey, key.subarray(96, 128));
  return {
    key: Buffer.concat([a.subarray(0, 8), b.subarray(8, 20), c.subarray(4, 16)]),
    iv: Buffer.concat([a.subarray(8, 20), b.subarray(0, 8), c.subarray(16, 20), d.subarray(0, 8)]),
  };
}
