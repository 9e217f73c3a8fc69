import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';

const NAME = 'latchkey.sqlite';

/** Makes what `newStoreFile` copies, as the first start leaves it. */
export async function makeNewStore(directory: string): Promise<void> {
  const store = await openStore({ path: join(directory, NAME) });
  await store.close();
}

/**
 * A store with the newest tables and nothing in it. Copied, as running all migrations takes longer than most tests.
 * @param directory in which there is none yet.
 * @returns the path of its file.
 */
export function newStoreFile(directory: string): string {
  const from = inject('newStore');
  for (const name of readdirSync(from)) copyFileSync(join(from, name), join(directory, name));
  return join(directory, NAME);
}
