import { generateKeyPairSync } from 'node:crypto';

let shared: string | undefined;

/** @returns a key for key exchanges, PKCS#8 PEM. Making one takes long, so the new worlds of one process share it. */
export function rsaPrivateKey(): string {
  shared ??= generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
  return shared;
}
