/** A program for a thread: writes the files of one export and sends how many rows are in each. */
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Cell } from '../../bot/audit/files/file-table.ts';
import { joinTable } from '../../bot/audit/files/join-table.ts';
import { linkTable } from '../../bot/audit/files/link-table.ts';
import { loadWords } from '../../bot/words.ts';
import { StorageFull } from '../../domain/ports/operation-store.ts';
import { hasRoom, ROOM_FOR_OUTCOMES } from '../../store/database/sqlite/disk-space.ts';
import type { Reader } from '../../store/database/reader.ts';
import { openReader } from '../../store/database/sqlite/reader.ts';
import { linkPages } from '../../store/links/link-pages.ts';
import { membershipPages } from '../../store/memberships/membership-pages.ts';
import { openCsv, type RowFile } from './csv-file.ts';
import type { ExportJob } from './link-exports.ts';
import { openXlsx } from './xlsx-file.ts';

/** KiB: each page of the file is read once. */
const CACHE_KIB = 1_024;

async function write(job: ExportJob): Promise<number[]> {
  const reader = await readerOf(job);
  try {
    return await writeFrom(reader, job);
  } finally {
    await reader.close();
  }
}

/** What only PostgreSQL needs takes memory: it is loaded for it alone. */
async function readerOf({ databaseFile, databaseUrl }: ExportJob): Promise<Reader> {
  if (databaseUrl === null) return openReader(databaseFile, CACHE_KIB);
  const { openPostgresReader } = await import('../../store/database/postgres/reader.ts');
  return openPostgresReader(databaseUrl);
}

async function writeFrom(
  reader: Reader,
  { databaseFile, locales, paths, fileBytes, request }: ExportJob,
): Promise<number[]> {
  const { filter, now, locale, timeZone, what, format, addresses } = request;
  const words = loadWords(locales).in(locale);
  const { head, pages } =
    what === 'links'
      ? tableOf(linkTable(words, now, { addresses }), linkPages(reader, filter, now))
      : tableOf(joinTable(words), membershipPages(reader, filter.peerId));
  const counts: number[] = [];
  let file: RowFile | null = null;
  const next = async (): Promise<RowFile> => {
    counts.push(0);
    const handle = await open(`${paths}${counts.length}.${format}`, 'wx', 0o600);
    const openFile = format === 'csv' ? openCsv : openXlsx;
    return openFile(handle, { head, timeZone, most: fileBytes });
  };
  try {
    for await (const rows of pages) {
      if (!(await hasRoom(dirname(databaseFile), 2 * ROOM_FOR_OUTCOMES)))
        throw new StorageFull('no room for a file');
      file ??= await next();
      if (!(await file.add(rows))) {
        await file.close();
        file = await next();
        await file.add(rows);
      }
      counts[counts.length - 1] = (counts.at(-1) ?? 0) + rows.length;
    }
  } finally {
    await file?.close();
  }
  return counts;
}

function tableOf<Thing>(
  { head, row }: { head: string[]; row: (thing: Thing) => Cell[] },
  things: AsyncGenerator<Thing[]>,
): { head: string[]; pages: AsyncGenerator<Cell[][]> } {
  async function* pages(): AsyncGenerator<Cell[][]> {
    for await (const page of things) yield page.map(row);
  }
  return { head, pages: pages() };
}

const job: ExportJob = workerData;
const answer = await write(job).then(
  (rows) => ({ rows }),
  (error: unknown) => {
    if (error instanceof StorageFull) return { full: error.message };
    throw error;
  },
);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- between threads there are no origins
parentPort?.postMessage(answer);
