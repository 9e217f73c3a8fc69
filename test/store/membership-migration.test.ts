import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { MIGRATIONS } from '../../migrations/index.ts';
import { connect } from '../../src/store/database/sqlite/connect.ts';
import { sqliteDatabase } from '../../src/store/database/sqlite/database.ts';
import { migrate } from '../../src/store/database/migrate.ts';
import { openStore } from '../../src/store/open-store.ts';
import { ALICE, later, NOW, PEER } from './fixtures.ts';

const SECONDS = NOW.getTime() / 1000;

interface OldJoiner {
  linkId: 'a' | 'b';
  userId: number;
  joined: number;
  /** null for one who was noted as they joined, and not listed since. */
  seen: number | null;
  left?: number;
  approved?: true;
  name?: string;
}

/** A file as the version before this table left it, closed. */
async function oldFile(path: string, joiners: OldJoiner[]): Promise<void> {
  const db = sqliteDatabase(connect(path));
  await migrate(db, Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name < '0033')));
  for (const [position, id] of ['a', 'b'].entries()) {
    await sql`
      insert into invite_link
        (id, peer_id, hash, link, admin_id, date, usage, requested, request_needed, permanent, revoked, actor_id,
         actor_name, origin, last_seen_at, search_text, position)
      values
        (${id}, ${PEER}, ${id}, ${`https://t.me/+${id}`}, 777, ${SECONDS}, 0, 0, 0, 0, 0, ${ALICE}, 'Alice',
         'latchkey', 0, '', ${position})`.execute(db);
  }
  for (const { linkId, userId, joined, seen, left, approved, name = `Person ${userId}` } of joiners) {
    const joinedAt = SECONDS + joined;
    await sql`
      insert into joiner
        (link_id, user_id, name, username, joined_at, approved_by, approved_by_name, seen_at, left_at, search_text)
      values
        (${linkId}, ${userId}, ${name}, 'known', ${joinedAt}, ${approved ? 9 : null}, ${approved ? 'Mei' : null},
         ${(seen === null ? joinedAt : SECONDS + seen) * 1000},
         ${left === undefined ? null : (SECONDS + left) * 1000}, ${`${name} known`.toLowerCase()})`.execute(
      db,
    );
  }
  await db.destroy();
}

test('who joined before the update is still known after it, with the link and whether they left', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'latchkey-joins-'));
  const path = join(directory, 'latchkey.sqlite');
  await oldFile(path, [
    { linkId: 'a', userId: 1, joined: 10, seen: 600, approved: true, name: 'Sam Rivera' },
    { linkId: 'a', userId: 2, joined: 20, seen: null },
    { linkId: 'a', userId: 3, joined: 30, seen: 600, left: 900 },
    { linkId: 'b', userId: 3, joined: 5_000, seen: 6_000 },
    { linkId: 'b', userId: 1, joined: 7_000, seen: 8_000, name: 'Sam Rivera' },
  ]);
  const store = await openStore({ path });
  onTestFinished(async () => {
    await store.close();
    await rm(directory, { recursive: true });
  });
  const { memberships, joiners } = store;
  expect(await memberships.ofPerson(PEER, 3)).toMatchObject([
    { linkId: 'b', joinedAt: later(5_000), leftAt: null, certainty: 'certain', way: 'link' },
    { linkId: 'a', joinedAt: later(30), leftAt: later(900), leftExactly: false },
  ]);
  // Who joined again had left, though nobody saw it.
  expect(await memberships.ofPerson(PEER, 1)).toMatchObject([
    { linkId: 'b', leftAt: null },
    { linkId: 'a', way: 'request', approvedBy: { userId: 9, name: 'Mei' }, leftAt: later(7_000) },
  ]);
  expect(await memberships.ofPerson(PEER, 2)).toMatchObject([{ certainty: 'likely', username: 'known' }]);
  const all = { text: null, offset: 0, limit: 10 };
  expect(await joiners.page('a', all)).toMatchObject({ total: 3, left: 2 });
  expect((await joiners.page('a', { ...all, text: 'sam riv' })).joiners).toMatchObject([{ userId: 1 }]);
  const found = await memberships.search(PEER, { text: 'river', before: null, limit: 5 });
  expect(found.memberships).toMatchObject([{ userId: 1, linkId: 'b' }]);
  const period = { from: NOW, to: later(86_400) };
  expect(await memberships.totals(PEER, { ...period, askedById: ALICE })).toEqual({ joins: 5, leaves: 2 });
  // One that is read again is the same.
  const sam = { userId: 1, name: 'Sam Rivera', username: null, date: later(7_000), requested: false };
  await joiners.record('b', [{ ...sam, approvedBy: null, bio: null }], later(9_000));
  expect(await memberships.ofPerson(PEER, 1)).toHaveLength(2);
});
