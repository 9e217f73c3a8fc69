import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { CAST, startSandbox, type Sandbox } from 'telegram-sandbox';
import { accessTo, startProduct, startScript, type Access, type Child } from './children.ts';
import { addPeople, everybodyWrites } from './crowd.ts';
import { compare, type Result } from './result.ts';

const PEOPLE = 500;
/** Telegram lets a chat have so many administrators. */
const TO_A_CHAT = 50;
/** Of four measured answers each; the first is for warming up. */
const CONVERSATIONS = 3;
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
  { text: 'no limit', leadsTo: /should admins approve/i },
  { text: 'no', leadsTo: /review|new link/i },
];

/** Milliseconds of processor time for an answer: see the text above. */
export async function conversationStepBench(): Promise<Result[]> {
  const ours = await startSide(startProduct, [
    [() => '/cancel', /cancel|draft is saved/i],
    [() => '/newlink', /which chat|new link/i],
    [(index, chats) => String(chats[Math.floor(index / TO_A_CHAT)]), /new link/i],
    [() => 'Ask me step by step', /name this link/i],
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
  people: readonly number[];
  /** Of fifty of them each. */
  chats: readonly number[];
}

async function startSide(
  start: (access: Access) => Promise<Side['child']>,
  lines: Side['lines'],
): Promise<Side> {
  const sandbox = await startSandbox();
  const { chats } = sandbox.world;
  const people = addPeople(sandbox, PEOPLE);
  const peerIds: number[] = [];
  for (let first = 0; first < PEOPLE; first += TO_A_CHAT) {
    const [creator = 0, ...others] = people.slice(first, first + TO_A_CHAT);
    const { peerId } = chats.add({ kind: 'supergroup', title: `Chat ${first}`, creatorId: creator });
    peerIds.push(peerId);
    for (const userId of [CAST.robin, ...others]) {
      chats.addMember(creator, peerId, userId);
      chats.promote(creator, peerId, userId, { inviteUsers: true });
    }
  }
  return { sandbox, child: await start(accessTo(sandbox)), lines, people, chats: peerIds };
}

async function begin({ sandbox, lines, people, chats }: Side): Promise<void> {
  for (const [line, leadsTo] of lines)
    await everybodyWrites(sandbox, people, (index) => line(index, chats), leadsTo);
  await setTimeout(SETTLE_MS);
}

async function measure({ sandbox, child, people }: Side, { text, leadsTo }: Answer): Promise<number> {
  const before = processorMs(child.pid);
  await everybodyWrites(sandbox, people, () => text, leadsTo);
  await setTimeout(SETTLE_MS);
  return (processorMs(child.pid) - before) / PEOPLE;
}

/** What the process has used of the processor, the kernel's work for it included. */
function processorMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
