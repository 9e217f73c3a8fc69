import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listed, statement } from '../../src/store/database/statement.ts';
import { connect } from '../../src/store/database/sqlite/connect.ts';
import { sqliteDatabase } from '../../src/store/database/sqlite/database.ts';
import type { Db } from '../../src/store/database/connection.ts';

let directory: string;
let db: Db;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'latchkey-statements-'));
  db = sqliteDatabase(connect(join(directory, 'latchkey.sqlite')));
  await sql`create table some_thing (the_id integer primary key, its_name text) strict`.execute(db);
  await sql`insert into some_thing values (1, 'one'), (2, 'two')`.execute(db);
});
afterEach(async () => {
  await db.destroy();
  await rm(directory, { recursive: true });
});

test('the same statement gives each time what is there then', async () => {
  const find = (id: number) => sql`select * from some_thing where the_id = ${id}`.execute(db);
  expect((await find(2)).rows).toEqual([{ theId: 2, itsName: 'two' }]);
  const renamed = await sql`update some_thing set its_name = 'zwei' where the_id = 2`.execute(db);
  expect(renamed.numAffectedRows).toBe(1n);
  expect((await find(2)).rows).toEqual([{ theId: 2, itsName: 'zwei' }]);
  expect((await find(3)).rows).toEqual([]);
});

test('a statement that ran before returns a column that was added since', async () => {
  const all = () => sql`select * from some_thing where the_id = 1`.execute(db);
  await all();
  await sql`alter table some_thing add column made_at integer default 7`.execute(db);
  expect((await all()).rows).toEqual([{ theId: 1, itsName: 'one', madeAt: 7 }]);
});

test('without plugins, a statement that ran before has the names that SQL has', async () => {
  const all = (on: Db) => sql`select its_name from some_thing where the_id = 1`.execute(on);
  expect((await all(db)).rows).toEqual([{ itsName: 'one' }]);
  expect((await all(db.withoutPlugins())).rows).toEqual([{ its_name: 'one' }]);
  expect((await all(db)).rows).toEqual([{ itsName: 'one' }]);
});

test('more different statements than are kept', async () => {
  for (let count = 0; count < 600; count += 1) {
    const { rows } = await sql.raw<{ value: number }>(`select ${count} as value`).execute(db);
    expect(rows).toEqual([{ value: count }]);
  }
});

test('a statement that was written once is run with what it is given each time', async () => {
  interface Words {
    word: string;
  }
  const sizeOf = statement((db, { word }: Words) =>
    db.selectNoFrom((eb) => eb.fn<number>('length', [eb.val(word)]).as('itsSize')),
  );
  expect(await sizeOf(db, { word: 'one' })).toEqual([{ itsSize: 3 }]);
  expect(await sizeOf(db, { word: 'three' })).toEqual([{ itsSize: 5 }]);
});

test('given other columns, it writes those', async () => {
  const row = statement((on, values: Record<string, string>) => {
    const names = Object.entries(values).map(([name, value]) => sql`${value}`.as(name));
    return on.selectNoFrom(names);
  });
  expect(await row(db, { one: 'a' })).toEqual([{ one: 'a' }]);
  expect(await row(db, { one: 'a', other: 'b' })).toEqual([{ one: 'a', other: 'b' }]);
  expect(await row(db, { other: 'c' })).toEqual([{ other: 'c' }]);
});

test('a list may be of any length', async () => {
  const among = statement((db, { ids }: { ids: string }) =>
    db.selectNoFrom((eb) => eb(sql<number>`2`, 'in', listed(db, ids)).as('found')),
  );
  for (const [ids, found] of [
    [[], 0],
    [[1, 3], 0],
    [[1, 2, 3], 1],
  ] as const) {
    expect(await among(db, { ids: JSON.stringify(ids) })).toEqual([{ found }]);
  }
});
