import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { z } from 'zod';
import type { ExportRequest, LinkExports } from '../../domain/ports/link-exports.ts';
import { StorageFull } from '../../domain/ports/operation-store.ts';

/** Where the store is. */
export interface Exported {
  /** On PostgreSQL, too, files lie next to it. */
  databaseFile: string;
  databaseUrl: string | null;
}

/** What the thread is given. */
export interface ExportJob extends Exported {
  locales: string;
  /** What the files' paths begin with. */
  paths: string;
  fileBytes: number;
  request: ExportRequest;
}

const answerSchema = z.union([z.object({ rows: z.array(z.number()) }), z.object({ full: z.string() })]);

/** Half of what the Bot API takes: on a slow line, too, a file arrives within the time that a call may take. */
const FILE_BYTES = 24_000_000;

/** For the thread alone: rows are read a page at a time. */
const HEAP_MB = { maxOldGenerationSizeMb: 32, maxYoungGenerationSizeMb: 8 };

/**
 * Files lie in a folder next to the database while they are needed: `/tmp` may be memory. What a former run left there is
 * removed.
 * @param fileBytes how large a file may become.
 */
export function createLinkExports(
  { databaseFile, databaseUrl }: Exported,
  locales: string,
  fileBytes = FILE_BYTES,
): LinkExports {
  const folder = `${databaseFile}.exports`;
  rmSync(folder, { recursive: true, force: true });
  let last: Promise<unknown> = Promise.resolve();

  /** One after another, however many people ask: each takes a processor. */
  function write(job: ExportJob): Promise<number[]> {
    const next = last.then(() => runThread(job));
    last = next.catch(() => {});
    return next;
  }

  return {
    async make(request, use) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const own = await mkdtemp(join(folder, 'export-'));
      try {
        const paths = join(own, 'audit-');
        const rows = await write({ databaseFile, databaseUrl, locales, paths, fileBytes, request });
        const path = (place: number): string => `${paths}${place + 1}.${request.format}`;
        return await use(rows.map((count, place) => ({ path: path(place), rows: count })));
      } finally {
        await rm(own, { recursive: true, force: true });
      }
    },
  };
}

/** @returns how many rows are in each file. */
async function runThread(workerData: ExportJob): Promise<number[]> {
  const thread = startThread({ workerData, resourceLimits: HEAP_MB });
  let answer: unknown;
  thread.once('message', (message) => {
    answer = message;
  });
  // An error of the thread's rejects it.
  await once(thread, 'exit');
  const given = answerSchema.parse(answer);
  if ('full' in given) throw new StorageFull(given.full);
  return given.rows;
}

/** This file runs from its source and compiled: of threads, tsx has to be told by themselves. */
function startThread(options: WorkerOptions): Worker {
  const extension = extname(import.meta.filename);
  const program = pathToFileURL(join(import.meta.dirname, `export-thread${extension}`));
  if (extension === '.js') return new Worker(program, options);
  const code = `import('tsx/esm/api').then((tsx) => (tsx.register(), import('${program.href}')))`;
  return new Worker(code, { ...options, eval: true });
}
