import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '../src/main/project-root.ts';
import { startPostgres } from './postgres/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The maintenance database of the server that all tests of a run share. */
    postgresUrl: string;
    /** Where the first test that needs the product as it is shipped builds it, for all others of the run. */
    buildFolder: string;
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
  return async () => {
    rmSync(buildFolder, { recursive: true, force: true });
    await server.stop();
  };
}
