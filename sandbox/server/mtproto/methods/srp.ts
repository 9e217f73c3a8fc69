/** The server's half of Telegram's SRP-2048 login with a two-step password (core.telegram.org/api/srp). */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { GROUP_GENERATOR, GROUP_PRIME } from '../../world/group.ts';
import { power } from '../../world/password.ts';
import type { User } from '../../world/types.ts';
import { xor } from '../crypto/aes-ige.ts';
import { toBigInt } from '../crypto/big-integer.ts';
import { sha256 } from '../crypto/hash.ts';

type Password = NonNullable<User['password']>;

export interface SrpExchange {
  /** `srp_id`: which challenge an answer is to. */
  id: bigint;
  userId: number;
  /** The verifier that the exchange was begun with: a password changed since ends it. */
  verifier: string;
  secret: bigint;
  /** `srp_B`, 256 bytes. */
  challenge: Buffer;
}

const PRIME = toBigInt(GROUP_PRIME);
const PADDED_GENERATOR = padded(BigInt(GROUP_GENERATOR));

function padded(value: bigint): Buffer {
  return Buffer.from(value.toString(16).padStart(512, '0'), 'hex');
}

/** `account.password`'s half: B = k·v + g^b. */
export function beginSrp(userId: number, password: Password): SrpExchange {
  const k = toBigInt(sha256(GROUP_PRIME, PADDED_GENERATOR));
  const verifier = BigInt(`0x${password.verifier}`);
  const secret = toBigInt(randomBytes(256)) % PRIME;
  const challenge = padded((k * verifier + power(BigInt(GROUP_GENERATOR), secret, PRIME)) % PRIME);
  return { id: randomBytes(8).readBigInt64LE(), userId, verifier: password.verifier, secret, challenge };
}

/** Whether `M1` proves that the client knows the password. */
export function provesPassword(exchange: SrpExchange, password: Password, a: Buffer, proof: Buffer): boolean {
  const publicValue = toBigInt(a);
  if (publicValue % PRIME === 0n || a.length > GROUP_PRIME.length) return false;
  const paddedA = padded(publicValue);
  const u = toBigInt(sha256(paddedA, exchange.challenge));
  const verifier = BigInt(`0x${password.verifier}`);
  const shared = power((publicValue * power(verifier, u, PRIME)) % PRIME, exchange.secret, PRIME);
  const groupHash = xor(sha256(GROUP_PRIME), sha256(PADDED_GENERATOR));
  const expected = sha256(
    groupHash,
    sha256(Buffer.from(password.salt1, 'hex')),
    sha256(Buffer.from(password.salt2, 'hex')),
    paddedA,
    exchange.challenge,
    sha256(padded(shared)),
  );
  return proof.length === expected.length && timingSafeEqual(proof, expected);
}
