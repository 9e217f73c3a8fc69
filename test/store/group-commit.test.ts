import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StorageFull } from '../../src/domain/ports/operation-store.ts';
import { connect } from '../../src/store/database/sqlite/connect.ts';
import { sqliteDatabase } from '../../src/store/database/sqlite/database.ts';
import type { Db } from '../../src/store/database/connection.ts';

let directory: string;
let connection: Database.Database;
let db: Db;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'latchkey-group-'));
  connection = connect(join(directory, 'latchkey.sqlite'));
  db = sqliteDatabase(connection);
  await sql`create table note (id integer primary key, body text not null) strict`.execute(db);
});
afterEach(async () => {
  await db.destroy();
  await rm(directory, { recursive: true });
});

const note = (id: number, body = String(id)): Promise<number> =>
  db.transaction().execute(async (trx) => {
    await sql`insert into note values (${id}, ${body})`.execute(trx);
    return id;
  });

const ids = async (): Promise<unknown[]> =>
  (await sql<{ id: number }>`select id from note order by id`.execute(db)).rows.map(({ id }) => id);

/** What somebody else reads in the file, and so would a process that starts after a kill. */
function onDisk(): unknown[] {
  const other = new Database(join(directory, 'latchkey.sqlite'), { readonly: true });
  try {
    return other.prepare('select id from note order by id').pluck().all();
  } finally {
    other.close();
  }
}

test('each is on disk when it resolves, in the order in which they came', async () => {
  const order: number[] = [];
  await Promise.all(
    [1, 2, 3, 4].map(async (id) => {
      order.push(await note(id));
      expect(onDisk()).toContain(id);
    }),
  );
  expect(order).toEqual([1, 2, 3, 4]);
  expect(await ids()).toEqual([1, 2, 3, 4]);
});

test('nothing is said to be done before it is on disk, by whatever is read either', async () => {
  const writing = note(1);
  const reading = ids().then((seen) => ({ seen, disk: onDisk() }));
  expect(await reading).toEqual({ seen: [1], disk: [1] });
  await writing;
});

test('one that fails is undone alone', async () => {
  const outcomes = await Promise.allSettled([note(1), note(2), note(1), note(3)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(await ids()).toEqual([1, 2, 3]);
});

test('the first that fails takes nobody with it', async () => {
  const failing = db.transaction().execute(async (trx) => {
    await sql`insert into note values (1, '1')`.execute(trx);
    throw new Error('no');
  });
  const outcomes = await Promise.allSettled([failing, note(2), note(3)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(await ids()).toEqual([2, 3]);
});

test('each sees what those before it did', async () => {
  const count = (): Promise<unknown> =>
    db.transaction().execute(async (trx) => {
      const { rows } = await sql`select count(*) as count from note`.execute(trx);
      return rows;
    });
  const [, first, , second] = await Promise.all([note(1), count(), note(2), count()]);
  expect([first, second]).toEqual([[{ count: 1 }], [{ count: 2 }]]);
});

test('when the disk is full, nobody is told that it went well, and the next may', async () => {
  await note(1);
  const pages = Number(connection.pragma('page_count', { simple: true }));
  connection.pragma(`max_page_count = ${pages}`);
  const outcomes = await Promise.allSettled([note(2), note(3, 'x'.repeat(100_000)), note(4)]);
  const disk = onDisk();
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.status === 'fulfilled') expect(disk).toContain(index + 2);
    else expect(outcome.reason).toBeInstanceOf(StorageFull);
  }
  expect(outcomes[1]).toMatchObject({ status: 'rejected' });
  connection.pragma(`max_page_count = ${pages + 100}`);
  await note(5);
  expect(onDisk()).toContain(5);
});

test('rows can be read one by one, while others wait', async () => {
  await Promise.all([note(1), note(2), note(3)]);
  const seen: unknown[] = [];
  let writing: Promise<number> | undefined;
  const rows = db
    .withTables<{ note: { id: number } }>()
    .selectFrom('note')
    .select('id')
    .orderBy('id')
    .stream();
  for await (const { id } of rows) {
    writing ??= note(4);
    seen.push(id);
  }
  expect(seen).toEqual([1, 2, 3]);
  expect(await writing).toBe(4);
});

test('a hundred writers, some of which fail, and readers among them', async () => {
  const work = Array.from({ length: 300 }, (_, index) => {
    if (index % 3 === 0) return ids();
    return index % 7 === 0 ? note(1) : note(index);
  });
  const outcomes = await Promise.allSettled(work);
  const told = outcomes.flatMap((outcome) =>
    outcome.status === 'fulfilled' && typeof outcome.value === 'number' ? [outcome.value] : [],
  );
  expect(told.length).toBeGreaterThan(150);
  expect(await ids()).toEqual(told.toSorted((a, b) => a - b));
});

test('a transaction that the end of the store meets in the middle is undone, and no other', async () => {
  const done = note(1);
  const halfway = db.transaction().execute(async (trx) => {
    await sql`insert into note values (2, 'half')`.execute(trx);
    await db.destroy();
    await sql`insert into note values (3, 'whole')`.execute(trx);
  });
  await expect(halfway).rejects.toThrow('not open');
  await done;
  expect(onDisk()).toEqual([1]);
});
