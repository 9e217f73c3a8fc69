import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { checkStore } from '../../src/store/check/check-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { newStoreFile } from './new-file.ts';
import { storeContract } from './store-contract.ts';

const directories: string[] = [];

afterAll(async () => {
  await Promise.all(directories.map((directory) => rm(directory, { recursive: true })));
});

storeContract('SQLite, on a real file', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'latchkey-store-'));
  directories.push(directory);
  const path = newStoreFile(directory);
  return {
    open: (options) => openStore({ path, ...options }),
    check: () => checkStore(path, { anchor: null, whole: true }),
  };
});
