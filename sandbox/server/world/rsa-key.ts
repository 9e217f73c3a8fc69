import { generateKeyPairSync } from 'node:crypto';
import { loadRsaKey } from '../mtproto/crypto/rsa-key.ts';

let shared: string | undefined;

/** @returns a key for key exchanges, PKCS#8 PEM. Making one takes long, so the new worlds of one process share it. */
export function rsaPrivateKey(): string {
  shared ??= makeKey();
  return shared;
}

/** mtcute writes a fingerprint without leading zeros and then does not find it: one key in sixteen is no good to it. */
function makeKey(): string {
  for (;;) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    if (BigInt.asUintN(64, loadRsaKey(pem).fingerprint) >> 60n !== 0n) return pem;
  }
}
