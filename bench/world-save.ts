import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CAST, botDialog, startSandbox, type Sandbox } from 'telegram-sandbox';
import { compare, type Result } from './result.ts';

const ROUNDS = 15;
const CALLS_A_ROUND = 300;
const FEW = 200;
const MANY = 20_000;

/** The people who write to the bot. */
const WRITERS = [CAST.ada, CAST.dmitri, CAST.eleni, CAST.jonas, CAST.layla, CAST.lea, CAST.mei, CAST.robin];

export const worldSaveText = `
Milliseconds of a call that changes a simulated Telegram kept in a file, with 20,000 messages in it. What changed is in the file
before the call returns.

The peer is the same simulated Telegram with 200 messages: it keeps as much. Both run in the process that measures.
`;

/** Milliseconds a call: see the text above. */
export async function worldSaveBench(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'world-save-'));
  const [few, many] = await Promise.all(
    [FEW, MANY].map((messages) => worldWith(messages, join(folder, `${messages}.json`))),
  );
  if (few === undefined || many === undefined) throw new Error('no worlds');
  const values: number[] = [];
  const peers: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    values.push(perCall(many));
    peers.push(perCall(few));
  }
  await Promise.all([few.close(), many.close()]);
  rmSync(folder, { recursive: true });
  return [compare('world-save: a call at 20,000 messages (ms)', values, peers, 1.5, 'lower')];
}

async function worldWith(messages: number, stateFile: string): Promise<Sandbox> {
  const sandbox = await startSandbox({ stateFile });
  for (let count = 0; count < messages; count += 1) say(sandbox, count);
  return sandbox;
}

/** The bot takes it at once, so that nothing waits for it. */
function say({ world }: Sandbox, count: number): number {
  const userId = WRITERS[count % WRITERS.length] ?? CAST.ada;
  const { id } = world.messages.send(botDialog(CAST.bot, userId), {
    fromId: userId,
    text: `Message ${count}`,
  });
  world.bots.confirm(CAST.bot, Infinity);
  return id;
}

/** As many messages afterwards as before. */
function perCall(sandbox: Sandbox): number {
  const began = performance.now();
  for (let count = 0; count < CALLS_A_ROUND / 3; count += 1) {
    const userId = WRITERS[count % WRITERS.length] ?? CAST.ada;
    sandbox.world.messages.delete(botDialog(CAST.bot, userId), say(sandbox, count));
  }
  return (performance.now() - began) / CALLS_A_ROUND;
}
