import { execFileSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { startSandbox } from 'telegram-sandbox';
import { accessTo, startProduct, startScript } from './children.ts';
import { compare, type Result } from './result.ts';

const ROUNDS = 3;
/** By then the work of starting is done. */
const IDLE_MS = 5_000;

export const memoryText = `
Resident memory while nobody does anything, five seconds after the start.

The peer imports the same packages, opens a database in memory, logs in and polls. Both run at the same time.
`;

/** MiB: see the text above. */
export async function memoryBench(): Promise<Result> {
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
  return compare('memory: resident when idle (MiB)', values, peers, 1.3, 'lower');
}

function resident(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1024;
}
