import { createHash, pbkdf2Sync } from 'node:crypto';
import type { User } from './types.ts';

/** The group that Telegram's servers name for key exchanges and passwords alike. */
export const SRP_GENERATOR = 3;
export const SRP_PRIME = Buffer.from(
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
    BigInt(SRP_GENERATOR),
    BigInt(`0x${secret.toString('hex')}`),
    BigInt(`0x${SRP_PRIME.toString('hex')}`),
  );
  return {
    salt1: salt1.toString('hex'),
    salt2: salt2.toString('hex'),
    verifier: verifier.toString(16).padStart(SRP_PRIME.length * 2, '0'),
    hint,
  };
}
