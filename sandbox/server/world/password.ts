import { createHash, pbkdf2Sync } from 'node:crypto';
import { GROUP_GENERATOR, GROUP_PRIME } from './group.ts';
import type { User } from './types.ts';

const ROUNDS = 100_000;

function salted(data: Buffer, salt: Buffer): Buffer {
  return createHash('sha256').update(salt).update(data).update(salt).digest();
}

export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/**
 * What a server keeps of a two-step password, by Telegram's
 * `passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow`.
 */
export function passwordVerifier(
  password: string,
  hint: string,
  random: (bytes: number) => Buffer,
): NonNullable<User['password']> {
  const salt1 = random(40);
  const salt2 = random(16);
  const first = salted(salted(Buffer.from(password, 'utf8'), salt1), salt2);
  const secret = salted(pbkdf2Sync(first, salt1, ROUNDS, 64, 'sha512'), salt2);
  const verifier = power(
    BigInt(GROUP_GENERATOR),
    BigInt(`0x${secret.toString('hex')}`),
    BigInt(`0x${GROUP_PRIME.toString('hex')}`),
  );
  return {
    salt1: salt1.toString('hex'),
    salt2: salt2.toString('hex'),
    verifier: verifier.toString(16).padStart(GROUP_PRIME.length * 2, '0'),
    hint,
  };
}
