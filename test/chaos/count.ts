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
  /** Each that is counted as lost, duplicated or orphaned, for who looks into it. */
  what: string[];
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

const operationRows = z.array(
  z.object({ kind: z.string(), state: z.string(), failure: z.string().nullable() }),
);
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
  const operations = operationRows.parse(await record.rows('select kind, state, failure from operation'));
  const unended = (await record.rows('select id from batch where finished_at is null')).length;
  const requests = requestRows.parse(
    await record.rows('select user_id, state, decided_by_id from join_request'),
  );
  const links = linkRows.parse(await record.rows('select hash, revoked from invite_link'));
  const recorded = new Map(links.map((row) => [row.hash, row]));

  const isRecorded = ({ hash, revoked }: InviteLink): boolean =>
    recorded.get(hash)?.revoked === Number(revoked);
  const made = world.chats
    .all()
    .flatMap(({ peerId }) => world.links.ofChat(peerId))
    .filter((link) => accounts.includes(link.adminId) && !link.permanent);
  const { excess, missing } = compare(wishes, made);
  const unknown = made.filter((link) => !isRecorded(link));
  const held = crowd.workers.flatMap((worker) => [...worker.holds]);
  const isAstray = ([title, link]: [string, string | null]): boolean => {
    const open = made.filter((each) => each.title === title && !each.revoked).map((each) => each.link);
    return open.join(' ') !== (link ?? '');
  };
  const astray = held.filter(isAstray);
  const isMisjudged = ({ userId, decision, peerId }: Crowd['decided'][number]): boolean => {
    const isIn = world.chats.member(peerId, userId).status === 'member';
    const row = requests.find(({ user_id }) => user_id === userId);
    const isKept =
      row?.state === (decision === 'approve' ? 'approved' : 'declined') && row.decided_by_id !== null;
    return isIn !== (decision === 'approve') || !isKept;
  };
  const misjudged = crowd.decided.filter(isMisjudged);
  const unseen = wishes.filter(({ granted }) => !granted);
  // What a cancelled batch had not sent is never made.
  const unfinished = operations.filter(({ state, failure }) => state !== 'done' && failure !== 'cancelled');
  return {
    operations: operations.length,
    granted: tally(wishes),
    lost:
      Math.max(unseen.length, unfinished.length) + size(missing) + unended + crowd.undelivered + crowd.stuck,
    duplicated: size(excess),
    orphaned: unknown.length + astray.length + misjudged.length,
    unanswered: crowd.asking.reduce((sum, person) => sum + person.unanswered(), 0),
    disordered: crowd.asking.reduce((sum, person) => sum + person.disordered(), 0),
    sessionsTwice: world.connections.all().reduce((sum, { overlaps }) => sum + overlaps.length, 0),
    integrity: (await record.problems()).join('; ') || 'ok',
    what: [
      ...unseen.map(({ kind, title }) => `lost: to ${kind} ${title}`),
      ...unfinished.map(({ kind, state, failure }) => `lost: to ${kind}, ${state}, ${failure ?? ''}`),
      ...[...missing].map(([title, links]) => `lost: ${links} of ${title}`),
      ...[...excess].map(([title, links]) => `duplicated: ${links} of ${title}`),
      ...unknown.map(({ title, link, revoked }) => `orphaned: ${title} ${link}, revoked: ${revoked}`),
      ...astray.map(([title, link]) => `orphaned: ${title}, whose card shows ${link ?? 'no link'}`),
      ...misjudged.map(({ userId, decision }) => {
        const row = requests.find(({ user_id }) => user_id === userId);
        return `orphaned: to ${decision} ${userId}, of whom the record says ${row?.state ?? 'nothing'}`;
      }),
    ],
  };
}

/** Links of each title beyond those asked for, and those that aren't there. */
function compare(
  wishes: readonly Wish[],
  made: readonly InviteLink[],
): Record<'excess' | 'missing', ReadonlyMap<string, number>> {
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

/** How many more there are of each than of the same in others, where there are more. */
function beyond(
  some: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const more = [...some].map(([title, links]) => [title, links - (others.get(title) ?? 0)] as const);
  return new Map(more.filter(([, links]) => links > 0));
}

const size = (each: ReadonlyMap<string, number>): number =>
  [...each.values()].reduce((sum, links) => sum + links, 0);

function tally(wishes: readonly Wish[]): Record<string, number> {
  const seen: Record<string, number> = {};
  for (const { kind, granted } of wishes) if (granted) seen[kind] = (seen[kind] ?? 0) + 1;
  return seen;
}
