import { createDiffieHellman } from 'node:crypto';
import type { DiffieHellman } from 'node:crypto';
import { toBigInt } from './big-integer.ts';

/** The safe prime that Telegram's own servers hand out; clients know it and skip the slow proof. */
export const DH_PRIME = Buffer.from(
  'c71caeb9c6b1c9048e6c522f70f13f73980d40238e3e21c14934d037563d930f' +
    '48198a0aa7c14058229493d22530f4dbfa336f6e0ac925139543aed44cce7c37' +
    '20fd51f69458705ac68cd4fe6b6b13abdc9746512969328454f18faf8c595f64' +
    '2477fe96bb2a941d5bcd1d4ac8cc49880708fa9b378e3c4f3a9060bee67cf9a4' +
    'a4a695811051907e162753b56b0f6b410dba74d8a84b2a14b3144e0ef1284754' +
    'fd17ed950d5965b4b9dd46582db1178d169c6bc465b0d6ff9ca3928fef5b9ae4' +
    'e418fc15e83ebea0f87fa9ff5eed70050ded2849f47bf959d956850ce929851f' +
    '0d8115f635b105ee2e4e15d04b2454bf6f4fadf034b10403119cd8e3b92fcc5b',
  'hex',
);
export const DH_GENERATOR = 3;

const KEY_SIZE = 256;

export interface KeyAgreement {
  /** 256 bytes. */
  publicValue: Buffer;
  /** 256 bytes; the other side's value must have passed `isSafePublicValue`. */
  sharedKey(otherPublicValue: Buffer): Buffer;
}

/**
 * Makes one side of Diffie-Hellman exchanges.
 *
 * OpenSSL proves the prime each time it is told about it, which takes a quarter of a second; so it is told once.
 */
export function createKeyAgreements(randomBytes: (count: number) => Buffer): () => KeyAgreement {
  let group: DiffieHellman | undefined;
  return () => {
    const shared = (group ??= createDiffieHellman(DH_PRIME, DH_GENERATOR));
    const privateKey = randomBytes(KEY_SIZE);
    shared.setPrivateKey(privateKey);
    return {
      publicValue: leftPad(shared.generateKeys()),
      sharedKey(other) {
        shared.setPrivateKey(privateKey);
        return leftPad(shared.computeSecret(other));
      },
    };
  };
}

/** Neither trivial nor near the edges: between 2^(2048-64) and the prime less that. */
export function isSafePublicValue(bytes: Buffer): boolean {
  const value = toBigInt(bytes);
  const prime = toBigInt(DH_PRIME);
  const margin = 1n << BigInt(2048 - 64);
  return value >= margin && value <= prime - margin;
}

function leftPad(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.alloc(KEY_SIZE - bytes.length), bytes]);
}
