import { execFileSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { startSandbox } from 'telegram-sandbox';
import { accessTo, startProduct, startScript } from './children.ts';
import { addPeople, everybodyWrites } from './crowd.ts';
import { compare, type Result } from './result.ts';

const ROUNDS = 7;
/** By then the work of starting is done. */
const IDLE_MS = 5_000;
const PEOPLE = 500;
const UPDATES = { early: 10_000, late: 100_000 };
/** At work, memory goes up and down with the garbage collector, which takes so long to notice that nothing is to do. */
const QUIET_MS = 20_000;

/** What everybody writes, again and again, and what they read then. */
const LINES: readonly [string, RegExp][] = [
  ['/help', /newlink/i],
  ['/newlink', /only see chats|one of your chats/i],
  ['what is this?', /which chat that is/i],
  ['/cancel', /cancelled/i],
];

export const memoryText = `
Resident memory while nobody does anything, five seconds after the start. The peer imports the same packages, opens a database in
memory, logs in and polls. Both run at the same time.

Then, of a product that is at work, after ${UPDATES.late.toLocaleString('en')} updates: 500 people ask for help, begin a link, write something that
can't be used, and cancel, again and again. Here the peer is the same process after its first ${UPDATES.early.toLocaleString('en')}. Both are
looked at when nothing has been to do for twenty seconds.
`;

/** MiB: see the text above. */
export async function memoryBench(): Promise<Result[]> {
  return [await idle(), await atWork()];
}

async function idle(): Promise<Result> {
  const values: number[] = [];
  const peers: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [ours, peer] = [await startSandbox(), await startSandbox()];
    const product = await startProduct(accessTo(ours));
    const script = await startScript('peers/idle.mjs', accessTo(peer));
    await setTimeout(IDLE_MS);
    values.push(resident(product.pid));
    peers.push(resident(script.pid));
    await Promise.all([product.stop(), script.stop()]);
    await Promise.all([ours.close(), peer.close()]);
  }
  return compare('memory: resident when idle (MiB)', values, peers, 1.1, 'lower');
}

async function atWork(): Promise<Result> {
  const sandbox = await startSandbox();
  const people = addPeople(sandbox, PEOPLE);
  const product = await startProduct(accessTo(sandbox));
  const quietAfter = async (updates: { from: number; to: number }): Promise<number> => {
    for (let sent = updates.from; sent < updates.to; sent += PEOPLE) {
      const [line, leadsTo] = LINES[(sent / PEOPLE) % LINES.length] ?? ['/help', /newlink/i];
      await everybodyWrites(sandbox, people, () => line, leadsTo);
    }
    await setTimeout(QUIET_MS);
    return resident(product.pid);
  };
  const early = await quietAfter({ from: 0, to: UPDATES.early });
  const late = await quietAfter({ from: UPDATES.early, to: UPDATES.late });
  await product.stop();
  await sandbox.close();
  return compare('memory: resident after 100,000 updates (MiB)', [late], [early], 1.1, 'lower');
}

function resident(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1024;
}
