import { CAST, botDialog, startSandbox, type Sandbox } from 'telegram-sandbox';
import { accessTo, startScript, type Child } from './children.ts';
import { compare, type Result } from './result.ts';

/** More than the runner takes at once, as after an hour offline. */
const UPDATES = 4_000;
const WARM_UP = 1;
const ROUNDS = 15;
const PEOPLE = [
  CAST.ada,
  CAST.mei,
  CAST.dmitri,
  CAST.lea,
  CAST.jonas,
  CAST.layla,
  CAST.eleni,
  CAST.priya,
  CAST.sam,
];

export const inboxText = `
Updates per second while a backlog of 4,000 from nine chats is handled, as after an hour offline, with one call to the Bot API
each. Latchkey ends when every update is marked as handled on disk. It stores up to a hundred updates with one write and marks
them as handled with the next. Its calls go out through the product's own client.

The peer is plain grammY, with the client that comes with it, with \`@grammyjs/runner\` and \`sequentialize\`. It stores nothing: a kill loses what it was handling.
`;

/** Updates per second: see the text above. */
export async function inboxBench(): Promise<Result> {
  const ours = await startSide('inbox/durable.ts');
  const peer = await startSide('inbox/runner.ts');
  const values: number[] = [];
  const peers: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const [value, other] = [await measure(ours), await measure(peer)];
    if (round < 0) continue;
    values.push(value);
    peers.push(other);
  }
  for (const { child, sandbox } of [ours, peer]) {
    await child.stop();
    await sandbox.close();
  }
  return compare('inbox: updates handled (1/s)', values, peers, 1, 'higher');
}

interface Side {
  child: Child;
  sandbox: Sandbox;
}

async function startSide(script: string): Promise<Side> {
  const sandbox = await startSandbox();
  return { sandbox, child: await startScript(script, accessTo(sandbox)) };
}

async function measure({ child, sandbox }: Side): Promise<number> {
  for (let count = 0; count < UPDATES; count += 1) {
    const userId = PEOPLE[count % PEOPLE.length] ?? CAST.ada;
    sandbox.world.messages.send(botDialog(CAST.bot, userId), { fromId: userId, text: `message ${count}` });
  }
  return UPDATES / ((await child.ask(UPDATES)) / 1000);
}
