import { CAST, CAST_CHATS, startSandbox } from 'telegram-sandbox';
import { accessTo, startScript } from './children.ts';
import { compare, type Result } from './result.ts';
import { farAway } from './slow-network.ts';

const LINKS = 10_000;
const ROUNDS = 5;
const ONE_WAY_MS = 10;

export const censusText = `
The first census of a chat with ten thousand links that admins made in Telegram, when every call on the network takes 20 ms and
nobody asks Latchkey to go easy on Telegram. Each link is kept, with its entry in the audit, and where the census is after each page.

The peer is a loop over GramJS that reads the same pages one after the other, and stores nothing.
`;

/** Links a second: see the text above. */
export async function censusBench(): Promise<Result> {
  const sandbox = await startSandbox();
  for (let n = 0; n < LINKS; n += 1) {
    const maker = n % 2 === 0 ? CAST.ada : CAST.dmitri;
    sandbox.world.links.export(maker, CAST_CHATS.notes, { title: `Guest ${n}`, usageLimit: 1 });
  }
  const far = await farAway(accessTo(sandbox), ONE_WAY_MS);
  const [ours, bare] = [
    await startScript('census/kept.ts', far.access),
    await startScript('census/bare.ts', far.access),
  ];
  const rates: number[] = [];
  const peers: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [value, peer] = [await ours.ask(LINKS), await bare.ask(LINKS)];
    // The first is for warming up.
    if (round === 0) continue;
    rates.push(LINKS / (value / 1000));
    peers.push(LINKS / (peer / 1000));
  }
  await Promise.all([ours.stop(), bare.stop()]);
  await Promise.all([far.close(), sandbox.close()]);
  return compare('census: links of a chat read (1/s)', rates, peers, 0.9, 'higher');
}
