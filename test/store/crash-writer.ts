import { writeSync } from 'node:fs';
import { openStore } from '../../src/store/open-store.ts';
import { ACCOUNT, exported, NOW, request } from './fixtures.ts';

/**
 * Writes to the store named in the arguments until it is killed, several at once, and prints each thing the store
 * acknowledged: `<operation> <state>`. Printing is synchronous, so what is read was acknowledged before the kill.
 */
const [path, prefix] = process.argv.slice(2);
if (path === undefined || prefix === undefined) throw new Error('usage: crash-writer <path> <prefix>');
const store = await openStore({ path });

async function write(name: string): Promise<void> {
  for (let n = 0; ; n += 1) {
    const id = `${prefix}-${name}-${n}`;
    await store.operations.add(request(id), {
      id,
      now: NOW,
      accountId: ACCOUNT,
      draftId: null,
      buttonId: null,
    });
    acknowledge(id, 'intent');
    await store.operations.markSent(id, NOW);
    acknowledge(id, 'sent');
    const outcome = { step: 'export', exported: exported(id), adopted: false } as const;
    await store.operations.complete(id, outcome, `link-${id}`, NOW);
    acknowledge(id, 'done');
  }
}

function acknowledge(id: string, state: string): void {
  writeSync(1, `${id} ${state}\n`);
}

await Promise.all(['a', 'b', 'c'].map(write));
