import type { Connections, SessionUse } from './connection-types.ts';
import type { Sessions } from './login-types.ts';

/** Of each key; older ones are forgotten. */
const KEPT_OVERLAPS = 100;

/** @param now milliseconds since 1970, by the machine's clock. */
export function createConnections(sessions: Sessions, now: () => number): Connections {
  const uses = new Map<string, SessionUse>();

  function use(keyId: string): SessionUse {
    const known = uses.get(keyId);
    if (known) return known;
    const first: SessionUse = { keyId, open: 0, overlaps: [] };
    uses.set(keyId, first);
    return first;
  }

  return {
    open(keyId) {
      const it = use(keyId);
      it.open += 1;
      if (it.open === 2) it.overlaps = [...it.overlaps.slice(1 - KEPT_OVERLAPS), { from: now() }];
      let isOpen = true;
      return () => {
        if (!isOpen) return;
        isOpen = false;
        it.open -= 1;
        const last = it.overlaps.at(-1);
        if (it.open === 1 && last) last.until = now();
      };
    },
    all: () =>
      [...uses.values()].map((it) => {
        const userId = sessions.find(it.keyId)?.userId;
        return structuredClone({ ...it, ...(userId !== undefined && { userId }) });
      }),
  };
}
