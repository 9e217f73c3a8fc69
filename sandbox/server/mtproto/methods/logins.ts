/**
 * What the server remembers while somebody logs in: codes sent, keys that still owe a password, SRP exchanges and QR
 * tokens. In memory only, as it outlives no restart at Telegram either.
 */
import type { World } from '../../world/world.ts';
import type { SrpExchange } from './srp.ts';

/** The code that every login to the simulated Telegram takes; nothing is sent anywhere. */
export const LOGIN_CODE = '12345';
/** Seconds on the world's clock. */
export const CODE_LIFETIME = 300;

interface SentCode {
  phone: string;
  date: number;
}

export interface LoginToken {
  keyId: string;
  expires: number;
  /** Who accepted it on another session. */
  acceptedBy?: number;
}

export interface Logins {
  /** By `phone_code_hash`. */
  readonly codes: Map<string, SentCode>;
  /** Users whose code was right and whose password is still owed, by key id. */
  readonly passwordOwed: Map<string, number>;
  /** The last one begun, by key id. */
  readonly exchanges: Map<string, SrpExchange>;
  /** By token, hex. */
  readonly tokens: Map<string, LoginToken>;
}

const byWorld = new WeakMap<World, Logins>();

export function loginsOf(world: World): Logins {
  let logins = byWorld.get(world);
  if (!logins) {
    logins = { codes: new Map(), passwordOwed: new Map(), exchanges: new Map(), tokens: new Map() };
    byWorld.set(world, logins);
  }
  return logins;
}
