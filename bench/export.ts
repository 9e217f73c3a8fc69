import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import Database from 'better-sqlite3';
import { stringify } from 'csv-stringify';
import { BIG_CHAT, copyOfBigStore } from './big-store.ts';
import { compare, type Result } from './result.ts';

const ROUNDS = 7;
const MANY = 200_000;
const MOST = 1_000_000;
const LOOK_MS = 5;
/** As it was built: its thread starts as in production. */
const BUILT = new URL('../dist/link-exports.js', import.meta.url).href;
/** What an export may take: nobody else waits longer, and the process has no more memory. */
const ALLOWED = { waitMs: 50, memoryMb: 64 };

export const exportText = `
The CSV file of a chat, in links a second, with ${MANY.toLocaleString('en')} links. Latchkey reads a page at a time in a thread of its own, writes times
in the reader's zone, neutralises formulas, and splits the file where the Bot API would refuse it.

The peer is a bare prepared statement, iterated into csv-stringify and a file: columns as they are stored, in one file, and nobody
else is served meanwhile.

The others are one export of a million links to CSV and one to Excel, compared with what it may take: how long the event loop stood still at most, which
is what others wait because of it, and how much more memory the process had at its peak.
`;

/** See the text above. */
export async function exportBench(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-bench-export-'));
  const [most, many] = [join(folder, 'most.sqlite'), join(folder, 'many.sqlite')];
  try {
    await copyOfBigStore(most, MOST);
    const { waitMs, memoryMb } = await cost(() => latchkey(most, MOST));
    const sheet = await cost(() => latchkey(most, MOST, 'xlsx'));
    await copyOfBigStore(many, MANY);
    const values: number[] = [];
    const peers: number[] = [];
    for (let round = -1; round < ROUNDS; round += 1) {
      const [value, other] = [await rate(() => latchkey(many, MANY)), await rate(() => bare(many))];
      if (round < 0) continue;
      values.push(value);
      peers.push(other);
    }
    return [
      compare('export: links written to CSV (1/s)', values, peers, 0.5, 'higher'),
      compare(
        'export: longest wait of others, of what is allowed (ms)',
        [waitMs],
        [ALLOWED.waitMs],
        1,
        'lower',
      ),
      compare('export: more memory, of what is allowed (MB)', [memoryMb], [ALLOWED.memoryMb], 1, 'lower'),
      compare(
        'export to Excel: longest wait of others, of what is allowed (ms)',
        [sheet.waitMs],
        [ALLOWED.waitMs],
        1,
        'lower',
      ),
      compare(
        'export to Excel: more memory, of what is allowed (MB)',
        [sheet.memoryMb],
        [ALLOWED.memoryMb],
        1,
        'lower',
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function rate(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return MANY / ((performance.now() - began) / 1000);
}

async function latchkey(
  databaseFile: string,
  expected: number,
  format: 'csv' | 'xlsx' = 'csv',
): Promise<void> {
  const { createLinkExports }: typeof import('../src/main/export/link-exports.ts') = await import(BUILT);
  const exports = createLinkExports({ databaseFile, databaseUrl: null }, 'locales');
  const filter = { peerId: BIG_CHAT, actorId: null, state: null, text: null };
  const request = {
    what: 'links',
    format,
    filter,
    now: new Date(),
    locale: 'en',
    timeZone: 'Europe/Berlin',
    addresses: true,
  } as const;
  await exports.make(request, async (files) => {
    const links = files.reduce((sum, file) => sum + file.rows, 0);
    if (links !== expected) throw new Error(`${links} links in the files`);
  });
}

async function bare(databaseFile: string): Promise<void> {
  const connection = new Database(databaseFile, { readonly: true });
  const rows = connection
    .prepare(
      `select title, link, actor_name, actor_id, date, expire_date, usage_limit, usage, request_needed, requested, revoked_at, replaces, id
       from invite_link where peer_id = ? order by date desc`,
    )
    .iterate(BIG_CHAT);
  const csv = stringify({ bom: true, escape_formulas: true });
  await pipeline(Readable.from(rows), csv, createWriteStream(`${databaseFile}.csv`));
  connection.close();
}

async function cost(work: () => Promise<void>): Promise<{ waitMs: number; memoryMb: number }> {
  const before = process.memoryUsage.rss();
  let [waitMs, peak, last] = [0, before, performance.now()];
  const timer = setInterval(() => {
    const now = performance.now();
    waitMs = Math.max(waitMs, now - last - LOOK_MS);
    last = now;
    peak = Math.max(peak, process.memoryUsage.rss());
  }, LOOK_MS);
  await work();
  clearInterval(timer);
  return { waitMs, memoryMb: (peak - before) / 1_000_000 };
}
