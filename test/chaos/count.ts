import Database from 'better-sqlite3';
import { z } from 'zod';
import { checkStore } from '../../src/store/check/check-store.ts';
import type { InviteLink, World } from 'telegram-sandbox';
import type { AskedBatches } from './batches.ts';
import type { PersonAsking } from './person-asking.ts';
import type { PersonAtWork } from './person-at-work.ts';

export interface Count {
  operations: number;
  /** Asked for and never seen, or never finished. */
  lost: number;
  /** Links beyond one for each request. */
  duplicated: number;
  /**
   * Links on Telegram that the record does not know, or knows otherwise than they are; and titles whose open links are not
   * exactly the one on the person's card: a second way in, or a dead one.
   */
  orphaned: number;
  /** Messages of people that nothing was said to. */
  unanswered: number;
  /** "ok", or what is wrong with the file or the audit's chain. */
  integrity: string;
}

const operationRows = z.array(z.object({ state: z.string() }));
const linkRows = z.array(z.object({ hash: z.string(), revoked: z.number() }));

/** Compares what people asked for, what Telegram has, and what the record says. */
export async function count(
  world: World,
  workerId: number,
  databaseFile: string,
  people: readonly PersonAtWork[],
  asking: readonly PersonAsking[],
  batches: AskedBatches,
): Promise<Count> {
  const wishes = people.flatMap((person) => person.wishes);
  const database = new Database(databaseFile, { readonly: true });
  const operations = operationRows.parse(database.prepare('select state from operation').all());
  const recorded = new Map(
    linkRows
      .parse(database.prepare('select hash, revoked from invite_link').all())
      .map((row) => [row.hash, row]),
  );
  database.close();

  const made = world.chats
    .all()
    .flatMap(({ peerId }) => world.links.ofChat(peerId))
    .filter((link) => link.adminId === workerId && !link.permanent);
  const asked = new Map<string, number>();
  for (const { kind, title } of wishes) if (kind !== 'revoke') asked.set(title, (asked.get(title) ?? 0) + 1);
  for (const title of batches.titles) asked.set(title, 1);
  const there = new Map<string, number>();
  for (const { title } of made) if (title !== undefined) there.set(title, (there.get(title) ?? 0) + 1);

  const excess = [...there].reduce(
    (sum, [title, links]) => sum + Math.max(0, links - (asked.get(title) ?? 0)),
    0,
  );
  const missing = [...asked].reduce(
    (sum, [title, links]) => sum + Math.max(0, links - (there.get(title) ?? 0)),
    0,
  );
  const isRecorded = ({ hash, revoked }: InviteLink): boolean =>
    recorded.get(hash)?.revoked === Number(revoked);
  const held = people.flatMap((person) => [...person.holds]);
  const isAstray = ([title, link]: [string, string | null]): boolean => {
    const open = made.filter((each) => each.title === title && !each.revoked).map((each) => each.link);
    return open.join(' ') !== (link ?? '');
  };
  const unfinished = operations.filter(({ state }) => state !== 'done').length;
  return {
    operations: operations.length,
    lost:
      Math.max(wishes.filter(({ granted }) => !granted).length, unfinished) +
      missing +
      Number(!batches.areOver()),
    duplicated: excess,
    orphaned: made.filter((link) => !isRecorded(link)).length + held.filter(isAstray).length,
    unanswered: asking.reduce((sum, person) => sum + person.unanswered(), 0),
    integrity: await integrityOf(databaseFile),
  };
}

async function integrityOf(databaseFile: string): Promise<string> {
  const { damage, tampering } = await checkStore(databaseFile, { anchor: null, whole: true });
  return [...damage, ...tampering].join('; ') || 'ok';
}
