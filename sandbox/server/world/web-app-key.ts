import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';

/** Of an Ed25519 public key in SPKI, DER: the key itself is its end. */
const KEY_BYTES = 32;

/** @returns a new Ed25519 key, PKCS#8 PEM. */
export function webAppPrivateKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** @returns its public half as Telegram publishes its own: 32 bytes, hex. */
export function webAppPublicKey(privateKey: string): string {
  const spki = createPublicKey(createPrivateKey(privateKey)).export({ type: 'spki', format: 'der' });
  return spki.subarray(-KEY_BYTES).toString('hex');
}
