import { createDiffieHellman } from 'node:crypto';
import type { DiffieHellman } from 'node:crypto';
import { GROUP_GENERATOR, GROUP_PRIME } from '../../world/group.ts';
import { toBigInt } from './big-integer.ts';

const KEY_SIZE = 256;

export interface KeyAgreement {
  /** 256 bytes. */
  publicValue: Buffer;
  /** 256 bytes; the other side's value must have passed `isSafePublicValue`. */
  sharedKey(otherPublicValue: Buffer): Buffer;
}

/** OpenSSL proves the prime each time it is told about it, which takes a quarter of a second; so it is told once. */
let group: DiffieHellman | undefined;

/** Makes one side of Diffie-Hellman exchanges. */
export function createKeyAgreements(randomBytes: (count: number) => Buffer): () => KeyAgreement {
  return () => {
    const shared = (group ??= createDiffieHellman(GROUP_PRIME, GROUP_GENERATOR));
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
  const prime = toBigInt(GROUP_PRIME);
  const margin = 1n << BigInt(2048 - 64);
  return value >= margin && value <= prime - margin;
}

function leftPad(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.alloc(KEY_SIZE - bytes.length), bytes]);
}
