import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '../src/main/project-root.ts';
import { startPostgres } from './postgres/server.ts';
import { makeNewStore } from './store/new-file.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The maintenance database of the server that all tests of a run share. */
    postgresUrl: string;
    /** Where the first test that needs the product as it is shipped builds it, for all others of the run. */
    buildFolder: string;
    /** Where the files of a new store lie, to be copied. */
    newStore: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres({ durable: false });
  project.provide('postgresUrl', server.url);
  // Below the project, so that its packages are found.
  const cache = join(projectRoot(), 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const buildFolder = mkdtempSync(join(cache, 'latchkey-'));
  project.provide('buildFolder', buildFolder);
  const newStore = mkdtempSync(join(tmpdir(), 'latchkey-new-'));
  await makeNewStore(newStore);
  project.provide('newStore', newStore);
  return async () => {
    rmSync(newStore, { recursive: true });
    rmSync(buildFolder, { recursive: true, force: true });
    await server.stop();
  };
}
