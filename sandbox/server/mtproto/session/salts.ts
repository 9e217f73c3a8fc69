import { createHmac } from 'node:crypto';

/** Half an hour, as Telegram's; each salt is good for its own period and the next. */
const PERIOD = 1800;

const MAX_FUTURE = 64;

interface FutureSalt {
  /** Unix seconds. */
  validSince: number;
  validUntil: number;
  salt: bigint;
}

/** Server salts. https://core.telegram.org/mtproto/description#server-salt */
export interface Salts {
  current(keyId: string): bigint;
  isValid(keyId: string, salt: bigint): boolean;
  /** The current one first. */
  future(keyId: string, count: number): FutureSalt[];
}

/** @param now milliseconds. @param secret what makes the salts unguessable. */
export function createSalts(now: () => number, secret: Buffer): Salts {
  function saltOf(keyId: string, period: number): bigint {
    return createHmac('sha256', secret).update(`${keyId}:${period}`).digest().readBigInt64LE();
  }

  function currentPeriod(): number {
    return Math.floor(now() / 1000 / PERIOD);
  }

  return {
    current: (keyId) => saltOf(keyId, currentPeriod()),
    isValid: (keyId, salt) => {
      const period = currentPeriod();
      return salt === saltOf(keyId, period) || salt === saltOf(keyId, period - 1);
    },
    future: (keyId, count) =>
      Array.from({ length: Math.min(Math.max(count, 1), MAX_FUTURE) }, (_, index) => {
        const period = currentPeriod() + index;
        return {
          validSince: period * PERIOD,
          validUntil: (period + 2) * PERIOD,
          salt: saltOf(keyId, period),
        };
      }),
  };
}
