import type { Lanes, Leases } from '../../domain/ports/leases.ts';

/** Beside SQLite, whose file only one process opens: it holds what it asks for, and nothing is ever lost. */
export function createLoneLeases(): Leases {
  const taken = new Set<string>();
  let taking = 0;
  return {
    async take(name) {
      if (taken.has(name)) return null;
      taken.add(name);
      return {
        name,
        epoch: (taking += 1),
        // A former process had the store's file locked, and what it had open went with it.
        wasGivenBack: true,
        lost: never,
        isHeld: () => true,
        async giveBack() {
          taken.delete(name);
        },
      };
    },
    held: async (prefix) => Array.from(taken).filter((name) => name.startsWith(prefix)),
    lanes: createLoneLanes(),
    async close() {},
  };
}

function createLoneLanes(): Lanes {
  const held = new Set<string>();
  return {
    async hold(lane) {
      if (held.has(lane)) return null;
      held.add(lane);
      return {
        lost: never,
        async release() {
          held.delete(lane);
        },
      };
    },
  };
}

const never = new AbortController().signal;
