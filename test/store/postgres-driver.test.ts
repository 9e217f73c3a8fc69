import { sql } from 'kysely';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import type { Db } from '../../src/store/database/connection.ts';
import { PostgresConnections } from '../../src/store/database/postgres/connections.ts';
import { postgresDatabase } from '../../src/store/database/postgres/dialect.ts';
import { storeDatabase } from '../postgres/database.ts';

let db: Db;

beforeEach(async () => {
  const connections = new PostgresConnections({ url: await storeDatabase() });
  onTestFinished(() => connections.close());
  db = postgresDatabase(connections);
});

async function selected(expression: string): Promise<unknown> {
  const { rows } = await sql<{ it: unknown }>`select ${sql.raw(expression)} as it`.execute(db);
  return rows[0]?.it;
}

it('gives what SQLite gives', async () => {
  expect(await selected('9007199254740991::bigint')).toBe(Number.MAX_SAFE_INTEGER);
  expect(await selected('(select sum(n) from (values (2::bigint), (3)) as numbers (n))')).toBe(5);
  expect(await selected('0.5::numeric')).toBe(0.5);
  expect(await selected('1 < 2')).toBe(1);
  expect(await selected('1 > 2')).toBe(0);
  expect(await selected(`'\\x0102'::bytea`)).toEqual(Buffer.from([1, 2]));
  expect(await selected(`'{"a": 1}'::json`)).toBe('{"a": 1}');
});

it('gives no number that isn’t exact', async () => {
  await expect(selected('9007199254740993::bigint')).rejects.toThrow(RangeError);
  expect(await selected('1::bigint')).toBe(1);
});

it('names columns as the code does, or as SQL does without plugins', async () => {
  await db.insertInto('person').values({ userId: 1, name: 'Ada', locale: 'en' }).execute();
  expect(await db.selectFrom('person').select('userId').execute()).toEqual([{ userId: 1 }]);
  expect(await db.withoutPlugins().selectFrom('person').select('userId').execute()).toEqual([{ user_id: 1 }]);
});

it('keeps text that PostgreSQL has no room for, but for what shows nothing', async () => {
  await db.insertInto('person').values({ userId: 1, name: 'A\0da 🌺', locale: 'en' }).execute();
  expect(await db.selectFrom('person').select('name').execute()).toEqual([{ name: 'Ada 🌺' }]);
});

it('refuses what writes past the lock of all writers', async () => {
  const sneaky = sql`with gone as (delete from person returning 1) select * from gone`;
  await expect(sneaky.execute(db)).rejects.toThrow();
});

it('goes on when the tables have changed under a statement that is asked often', async () => {
  await sql`create table growing (id bigint)`.execute(db);
  const all = sql`select * from growing`;
  await sql`insert into growing values (1)`.execute(db);
  for (let time = 0; time < 20; time += 1) expect((await all.execute(db)).rows).toEqual([{ id: 1 }]);
  await sql`alter table growing add column more bigint`.execute(db);
  expect((await all.execute(db)).rows).toEqual([{ id: 1, more: null }]);
  await sql`drop table growing`.execute(db);
});
