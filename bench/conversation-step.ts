import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { botDialog, CAST, startSandbox, type Sandbox } from 'telegram-sandbox';
import { accessTo, startProduct, startScript, type Access, type Child } from './children.ts';
import { compare, type Result } from './result.ts';

const PEOPLE = 500;
/** Telegram lets a chat have so many administrators. */
const TO_A_CHAT = 50;
/** Of four measured answers each; the first is for warming up. */
const CONVERSATIONS = 3;
const TIMEOUT_MS = 60_000;
/** By then everything that an answer leads to is written. */
const SETTLE_MS = 500;
/** Linux counts a process's time in hundredths of a second. */
const TICK_MS = 10;

export const conversationStepText = `
Processor time for one answer in a conversation, while 500 people are in the middle of one: they all answer at once, and each
reads the next question.

Latchkey runs as in production: it stores the update before it says that it arrived, keeps the answer in a draft, and saves the
conversation and the mark of the update in one transaction.

The peer is plain grammY with \`@grammyjs/runner\` and \`@grammyjs/conversations\`, and keeps the plugin's state in SQLite with
\`synchronous=FULL\`. It asks the same questions and reads the same answers in the simplest way. It keeps neither updates nor
drafts: a kill loses an answer, or takes it twice.
`;

interface Answer {
  text: string;
  /** What the bot asks then. */
  leadsTo: RegExp;
}

const ANSWERS: readonly Answer[] = [
  { text: 'Spring meetup', leadsTo: /when should it expire/i },
  { text: '3d', leadsTo: /how many people/i },
  { text: '50', leadsTo: /approve/i },
  { text: 'no', leadsTo: /review/i },
];

/** Milliseconds of processor time for an answer: see the text above. */
export async function conversationStepBench(): Promise<Result[]> {
  const ours = await startSide(startProduct, [
    [() => '/cancel', /cancel|draft is saved/i],
    // The chat's question is two messages.
    [() => '/newlink', /chat/i],
    [(index, chats) => String(chats[Math.floor(index / TO_A_CHAT)]), /name this link/i],
  ]);
  const peer = await startSide(
    (access) => startScript('peers/conversation-bot.ts', access),
    [[() => '/newlink', /name this link/i]],
  );
  const values: number[] = [];
  const peers: number[] = [];
  for (let round = 0; round < CONVERSATIONS; round += 1) {
    await begin(ours);
    await begin(peer);
    for (const answer of ANSWERS) {
      const [value, other] = [await measure(ours, answer), await measure(peer, answer)];
      if (round === 0) continue;
      values.push(value);
      peers.push(other);
    }
  }
  for (const { child, sandbox } of [ours, peer]) {
    await child.stop();
    await sandbox.close();
  }
  return [compare('conversation-step: processor time of an answer (ms)', values, peers, 3, 'lower')];
}

interface Side {
  sandbox: Sandbox;
  child: Pick<Child, 'pid' | 'stop'>;
  /** What each of them writes until the first measured question stands. */
  lines: readonly [(index: number, chats: readonly number[]) => string, RegExp][];
  /** Of fifty people each. */
  chats: readonly number[];
}

async function startSide(
  start: (access: Access) => Promise<Side['child']>,
  lines: Side['lines'],
): Promise<Side> {
  const sandbox = await startSandbox();
  const { chats, people } = sandbox.world;
  const peerIds: number[] = [];
  for (let index = 0; index < PEOPLE; index += 1) {
    const userId = personOf(index);
    people.add({ id: userId, firstName: `Person ${index}` });
    const known = peerIds[Math.floor(index / TO_A_CHAT)];
    if (known === undefined) {
      const { peerId } = chats.add({ kind: 'supergroup', title: `Chat ${index}`, creatorId: userId });
      peerIds.push(peerId);
      chats.addMember(userId, peerId, CAST.robin);
      chats.promote(userId, peerId, CAST.robin, { inviteUsers: true });
    } else {
      const creator = personOf(index - (index % TO_A_CHAT));
      chats.addMember(creator, known, userId);
      chats.promote(creator, known, userId, { inviteUsers: true });
    }
  }
  return { sandbox, child: await start(accessTo(sandbox)), lines, chats: peerIds };
}

function personOf(index: number): number {
  return 70_000_000 + index;
}

async function begin({ sandbox, lines, chats }: Side): Promise<void> {
  for (const [line, leadsTo] of lines) await everybodyWrites(sandbox, (index) => line(index, chats), leadsTo);
  await setTimeout(SETTLE_MS);
}

async function measure({ sandbox, child }: Side, { text, leadsTo }: Answer): Promise<number> {
  const before = processorMs(child.pid);
  await everybodyWrites(sandbox, () => text, leadsTo);
  await setTimeout(SETTLE_MS);
  return (processorMs(child.pid) - before) / PEOPLE;
}

/** Resolves when the last thing that each of them reads is what is expected. */
async function everybodyWrites(
  { world }: Sandbox,
  textOf: (index: number) => string,
  leadsTo: RegExp,
): Promise<void> {
  const waiting = new Map<number, number>();
  for (let index = 0; index < PEOPLE; index += 1) {
    const fromId = personOf(index);
    const { id } = world.messages.send(botDialog(CAST.bot, fromId), { fromId, text: textOf(index) });
    waiting.set(fromId, id);
  }
  const deadline = performance.now() + TIMEOUT_MS;
  while (waiting.size > 0) {
    await setTimeout(20);
    for (const [userId, asked] of waiting) {
      const last = world.messages.of(botDialog(CAST.bot, userId)).at(-1);
      if (last !== undefined && last.id > asked && leadsTo.test(last.text ?? '')) waiting.delete(userId);
    }
    if (performance.now() > deadline) {
      const [userId = 0] = waiting.keys();
      const last = world.messages.of(botDialog(CAST.bot, userId)).at(-1)?.text;
      throw new Error(`${waiting.size} people got no answer like ${leadsTo}; one reads: ${last}`);
    }
  }
}

/** What the process has used of the processor, the kernel's work for it included. */
function processorMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
