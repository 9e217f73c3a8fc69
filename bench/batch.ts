import { startSandbox } from 'telegram-sandbox';
import { accessTo, startScript, type Child } from './children.ts';
import { compare, type Result } from './result.ts';
import { farAway } from './slow-network.ts';

const LINKS = 1_000;
const ROUNDS = 3;
const ONE_WAY_MS = 10;
/** Links of somebody else: as many without a batch as during one. */
const SINGLES = 25;
const LINKS_MEANWHILE = 150;

export const batchText = `
A batch of a thousand links, when every call on the network takes 20 ms, and what somebody else who asks for one link meanwhile
waits. Latchkey's store, queue and worker run as in production, with eight calls in flight: for each link its intent, that it is
sent and its outcome are on disk, each with its entry in the audit.

The peer is a loop over GramJS with eight calls in flight that stores nothing. For the single link it is Latchkey without a batch.
`;

export async function batchBench(): Promise<Result[]> {
  const [ours, bare] = [await startSide('batch/durable.ts'), await startSide('batch/bare.ts')];
  const rates: number[] = [];
  const peers: number[] = [];
  const alone: number[] = [];
  const during: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [value, peer] = [rate(await ours.child.ask(LINKS)), rate(await bare.child.ask(LINKS))];
    // The first is for warming up.
    if (round === 0) continue;
    rates.push(value);
    peers.push(peer);
  }
  for (let n = 0; n < SINGLES; n += 1) {
    alone.push(await ours.child.ask(0));
    during.push(await ours.child.ask(-LINKS_MEANWHILE));
  }
  await Promise.all([ours.stop(), bare.stop()]);
  return [
    compare('batch: links made (1/s)', rates, peers, 0.9, 'higher'),
    compare('batch: one link of somebody else during it (ms)', during, alone, 2, 'lower'),
  ];
}

function rate(ms: number): number {
  return LINKS / (ms / 1000);
}

async function startSide(script: string): Promise<{ child: Child; stop(): Promise<void> }> {
  const sandbox = await startSandbox();
  const far = await farAway(accessTo(sandbox), ONE_WAY_MS);
  const child = await startScript(script, far.access);
  return {
    child,
    async stop() {
      await child.stop();
      await Promise.all([far.close(), sandbox.close()]);
    },
  };
}
