import type { ChainHead } from '../audit/audit-chain.ts';
import type { Anchor } from './anchor.ts';

/**
 * Beside a database that lies elsewhere there is no file that would tell an older copy: only its operator can.
 * @param flagged the operator says that the store was restored.
 * @param head the last entry that this process knows to be as it was written.
 */
export function noAnchor(flagged: boolean, head: () => ChainHead | null): Anchor {
  let isRestored = flagged;
  return {
    restored: () => (isRestored ? { sign: 'flag', missingEntries: 0 } : null),
    rewrittenAt: null,
    head,
    async write() {},
    async accept() {
      isRestored = false;
    },
    async close() {},
  };
}
