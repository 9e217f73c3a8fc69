/**
 * What the server remembers while somebody logs in: codes sent, keys that still owe a password, SRP exchanges. In memory only, as
 * it outlives no restart at Telegram either. What is scanned is the world's.
 */
import type { CodeWay } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import type { SrpExchange } from './srp.ts';

interface SentCode {
  phone: string;
  date: number;
  /** How it went out, and then how it will each time it is asked for again. */
  ways: readonly CodeWay[];
}

interface Logins {
  /** By `phone_code_hash`. */
  readonly codes: Map<string, SentCode>;
  /** Users whose code was right and whose password is still owed, by key id. */
  readonly passwordOwed: Map<string, number>;
  /** The last one begun, by key id. */
  readonly exchanges: Map<string, SrpExchange>;
}

const byWorld = new WeakMap<World, Logins>();

export function loginsOf(world: World): Logins {
  let logins = byWorld.get(world);
  if (!logins) {
    logins = { codes: new Map(), passwordOwed: new Map(), exchanges: new Map() };
    byWorld.set(world, logins);
  }
  return logins;
}
