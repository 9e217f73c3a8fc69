import { Session } from './session.ts';
import type { SessionOptions } from './session.ts';

/** A client that makes a new session for each connection must not fill the memory. */
const MAX_SESSIONS_PER_KEY = 100;

/** Every session of this front. */
export interface SessionRegistry {
  /** Finds or makes it; a new one starts with the layer that its key last declared. */
  open(id: bigint, keyId: string, key: Buffer): Session;
  /** @returns whether there was one. */
  destroy(keyId: string, id: bigint): boolean;
  all(): Session[];
}

export function createSessionRegistry(
  shared: Pick<SessionOptions, 'salts' | 'nextMessageId'>,
): SessionRegistry {
  const byKey = new Map<string, Map<bigint, Session>>();

  function forgetOldest(sessions: Map<bigint, Session>): void {
    if (sessions.size < MAX_SESSIONS_PER_KEY) return;
    const oldest = [...sessions.values()].find((session) => !session.link);
    if (oldest) sessions.delete(oldest.id);
  }

  return {
    open(id, keyId, key) {
      const sessions = byKey.get(keyId) ?? new Map<bigint, Session>();
      byKey.set(keyId, sessions);
      const known = sessions.get(id);
      if (known) return known;
      forgetOldest(sessions);
      const layer = [...sessions.values()].at(-1)?.layer ?? 0;
      const session = new Session({ ...shared, id, keyId, key, layer });
      sessions.set(id, session);
      return session;
    },
    destroy: (keyId, id) => byKey.get(keyId)?.delete(id) ?? false,
    all: () => [...byKey.values()].flatMap((sessions) => [...sessions.values()]),
  };
}
