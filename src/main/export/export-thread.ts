/** A program for a thread: writes the files of one export and sends how many links are in each. */
import { open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { auditCsv } from '../../bot/lists/audit-file.ts';
import { loadWords } from '../../bot/words.ts';
import { StorageFull } from '../../domain/ports/operation-store.ts';
import { hasRoom, ROOM_FOR_OUTCOMES } from '../../store/database/disk-space.ts';
import { linkPages } from '../../store/links/link-pages.ts';
import type { ExportJob } from './link-exports.ts';

async function write({ databaseFile, locales, paths, fileBytes, request }: ExportJob): Promise<number[]> {
  const { filter, now, locale, timeZone } = request;
  const csv = auditCsv(loadWords(locales).in(locale), { timeZone, now });
  const links: number[] = [];
  let file: FileHandle | null = null;
  let bytes = 0;
  try {
    for await (const page of linkPages(databaseFile, filter, now)) {
      const text = Buffer.from(csv.rows(page));
      if (file === null || bytes + text.length > fileBytes) {
        await file?.close();
        file = await open(`${paths}${links.length + 1}.csv`, 'wx', 0o600);
        const head = Buffer.from(csv.begin());
        await file.write(head);
        bytes = head.length;
        links.push(0);
      }
      if (!(await hasRoom(dirname(databaseFile), 2 * ROOM_FOR_OUTCOMES)))
        throw new StorageFull('no room for a file');
      await file.write(text);
      bytes += text.length;
      links[links.length - 1] = (links.at(-1) ?? 0) + page.length;
    }
  } finally {
    await file?.close();
  }
  return links;
}

const job: ExportJob = workerData;
const answer = await write(job).then(
  (links) => ({ links }),
  (error: unknown) => {
    if (error instanceof StorageFull) return { full: error.message };
    throw error;
  },
);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- between threads there are no origins
parentPort?.postMessage(answer);
