import { z } from 'zod';
import type { InviteLink, World } from 'telegram-sandbox';
import type { Decided } from './gatekeeper.ts';
import type { PersonAsking } from './person-asking.ts';
import type { Kept } from './record.ts';
import type { Wish, Worker } from './wish.ts';

export interface Count {
  operations: number;
  /** How many of each kind people asked for and saw. */
  granted: Record<string, number>;
  /** Asked for and never seen, or never finished. */
  lost: number;
  /** Links beyond one for each request. */
  duplicated: number;
  /**
   * Links on Telegram that the record does not know, or knows otherwise than they are; titles whose open links are not
   * exactly the one on the person's card: a second way in, or a dead one; and people who were let in or kept out otherwise
   * than was decided, or without a record of it.
   */
  orphaned: number;
  /** Messages of people that nothing was said to. */
  unanswered: number;
  /** Messages of people that were answered before one that they wrote earlier. */
  disordered: number;
  /** How often two connections of one session were open at once. */
  sessionsTwice: number;
  /** "ok", or what is wrong with the file or the audit's chain. */
  integrity: string;
}

/** What the people of a run did. */
export interface Crowd {
  workers: readonly Worker[];
  asking: readonly PersonAsking[];
  /** Each decision, and in which chat. */
  decided: readonly (Decided & { peerId: number })[];
  /** Files of batches that never came. */
  undelivered: number;
  /** How many waited in vain. */
  stuck: number;
}

const operationRows = z.array(z.object({ state: z.string(), failure: z.string().nullable() }));
const linkRows = z.array(z.object({ hash: z.string(), revoked: z.number() }));
const requestRows = z.array(
  z.object({ user_id: z.number(), state: z.string(), decided_by_id: z.number().nullable() }),
);

/** Compares what people asked for, what Telegram has, and what the record says. */
export async function count(
  world: World,
  accounts: readonly number[],
  record: Kept,
  crowd: Crowd,
): Promise<Count> {
  const wishes = crowd.workers.flatMap((worker) => worker.wishes);
  const operations = operationRows.parse(await record.rows('select state, failure from operation'));
  const unended = (await record.rows('select id from batch where finished_at is null')).length;
  const requests = requestRows.parse(
    await record.rows('select user_id, state, decided_by_id from join_request'),
  );
  const links = linkRows.parse(await record.rows('select hash, revoked from invite_link'));
  const recorded = new Map(links.map((row) => [row.hash, row]));

  const made = world.chats
    .all()
    .flatMap(({ peerId }) => world.links.ofChat(peerId))
    .filter((link) => accounts.includes(link.adminId) && !link.permanent);
  const { excess, missing } = compare(wishes, made);
  const isRecorded = ({ hash, revoked }: InviteLink): boolean =>
    recorded.get(hash)?.revoked === Number(revoked);
  const held = crowd.workers.flatMap((worker) => [...worker.holds]);
  const isAstray = ([title, link]: [string, string | null]): boolean => {
    const open = made.filter((each) => each.title === title && !each.revoked).map((each) => each.link);
    return open.join(' ') !== (link ?? '');
  };
  const isMisjudged = ({ userId, decision, peerId }: Crowd['decided'][number]): boolean => {
    const isIn = world.chats.member(peerId, userId).status === 'member';
    const row = requests.find(({ user_id }) => user_id === userId);
    const isKept =
      row?.state === (decision === 'approve' ? 'approved' : 'declined') && row.decided_by_id !== null;
    return isIn !== (decision === 'approve') || !isKept;
  };
  // What a cancelled batch had not sent is never made.
  const unfinished = operations.filter(
    ({ state, failure }) => state !== 'done' && failure !== 'cancelled',
  ).length;
  return {
    operations: operations.length,
    granted: tally(wishes),
    lost:
      Math.max(wishes.filter(({ granted }) => !granted).length, unfinished) +
      missing +
      unended +
      crowd.undelivered +
      crowd.stuck,
    duplicated: excess,
    orphaned:
      made.filter((link) => !isRecorded(link)).length +
      held.filter(isAstray).length +
      crowd.decided.filter(isMisjudged).length,
    unanswered: crowd.asking.reduce((sum, person) => sum + person.unanswered(), 0),
    disordered: crowd.asking.reduce((sum, person) => sum + person.disordered(), 0),
    sessionsTwice: world.connections.all().reduce((sum, { overlaps }) => sum + overlaps.length, 0),
    integrity: (await record.problems()).join('; ') || 'ok',
  };
}

/** Links of each title beyond those asked for, and those that aren't there. */
function compare(wishes: readonly Wish[], made: readonly InviteLink[]): { excess: number; missing: number } {
  const there = new Map<string, number>();
  for (const { title } of made) if (title !== undefined) there.set(title, (there.get(title) ?? 0) + 1);
  const least = new Map<string, number>();
  const most = new Map<string, number>();
  for (const { title, makes } of wishes) {
    least.set(title, (least.get(title) ?? 0) + makes.least);
    most.set(title, (most.get(title) ?? 0) + makes.most);
  }
  return {
    excess: beyond(there, most),
    missing: beyond(least, there),
  };
}

function beyond(some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  return [...some].reduce((sum, [title, links]) => sum + Math.max(0, links - (others.get(title) ?? 0)), 0);
}

function tally(wishes: readonly Wish[]): Record<string, number> {
  const seen: Record<string, number> = {};
  for (const { kind, granted } of wishes) if (granted) seen[kind] = (seen[kind] ?? 0) + 1;
  return seen;
}
