import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { CAST, botDialog, startSandbox } from 'telegram-sandbox';
import { copyOfBigStore } from './big-store.ts';
import { accessTo, startProduct, startScript, type Access, type Child } from './children.ts';
import { compare, median, type Measured, type Point, type Result } from './result.ts';

const ROUNDS = 9;
const LINKS = [1_000, 10_000, 100_000, 1_000_000];
const TIMEOUT_MS = 120_000;
const dialog = botDialog(CAST.bot, CAST.ada);

export const startText = `
From the start of the process to the answer to a \`/start\` that was sent before, in milliseconds.

The peer is a plain script: it opens a database file, logs in, reads the account's chats, and then answers. It keeps nothing
and checks nothing. The second figure compares the product with itself: a store with a million links in one chat with an empty
one. The check of the store runs beside it, in a process of its own.

The product is bundled into a few files, packages included; the peer loads its packages as they are installed. Loading takes about as
long for both, most of it for GramJS's tables. What the product does beyond the peer is, by processor time: a tenth of its start for the
database's tables and indexes, which a store that is there already spares it, and as much again for configuration, texts, locks and the
inbox.
`;

export async function startBench(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-bench-start-'));
  try {
    const files = LINKS.map((links) => join(folder, `${links}.sqlite`));
    for (const [place, links] of LINKS.entries()) await copyOfBigStore(files[place] ?? '', links);
    const script = (access: Access) => startScript('peers/first-answer.mjs', access);
    const starts = [
      script,
      (access: Access) => startProduct(access),
      ...files.map((file) => (access: Access) => startProduct(access, { databaseFile: file })),
    ];
    const times = starts.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round += 1) {
      files.forEach(forgetUpdates);
      for (const [place, start] of starts.entries()) times[place]?.push(await untilAnswer(start));
    }
    const [peer = [], empty = [], ...filled] = times;
    const results: Result[] = [
      compare('start: to the first answer (ms)', empty, peer, 1.3, 'lower'),
      compare('start: a million links, against none (ms)', filled.at(-1) ?? [], empty, 1.3, 'lower'),
    ];
    const points = LINKS.map((x, place): Point => ({
      x,
      ours: median(filled[place] ?? []),
      peer: median(empty),
    }));
    const peerName = 'an empty store';
    const series = {
      title: 'Start to first answer',
      x: 'links in the chat',
      y: 'milliseconds',
      peerName,
      points,
    };
    return { results, series: [series] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each round has its own simulated Telegram, which counts its updates from the start. */
function forgetUpdates(file: string): void {
  const connection = new Database(file);
  connection.exec('delete from inbox');
  connection.close();
}

async function untilAnswer(start: (access: Access) => Promise<Pick<Child, 'stop'>>): Promise<number> {
  const sandbox = await startSandbox();
  const { world } = sandbox;
  const { id } = world.messages.send(dialog, { fromId: CAST.ada, text: '/start' });
  const began = performance.now();
  const answered = new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer to /start')), TIMEOUT_MS);
    world.subscribe(() => {
      if (!world.messages.of(dialog).some((message) => message.id > id)) return;
      clearTimeout(timer);
      resolve(performance.now() - began);
    });
  });
  const child = await start(accessTo(sandbox));
  const time = await answered;
  await child.stop();
  await sandbox.close();
  return time;
}
