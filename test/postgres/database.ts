import { randomBytes } from 'node:crypto';
import { inject, onTestFinished } from 'vitest';
import { MIGRATIONS } from '../../migrations/index.ts';
import { migrate } from '../../src/store/database/migrate.ts';
import { PostgresConnections } from '../../src/store/database/postgres/connections.ts';
import { postgresDatabase } from '../../src/store/database/postgres/dialect.ts';
import { inDatabase } from './server.ts';

/** @returns the URL of a new, empty database on the server that the tests of a run share. */
export async function freshDatabase(): Promise<string> {
  const server = inject('postgresUrl');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await inDatabase(server, (client) => client.query(`create database "${name}"`));
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}

/** Databases of this thread that no test uses. To make one, or to copy it, takes longer than most tests. */
const free: string[] = [];

/** @returns the URL of a database with the newest tables and nothing in them, the test's own until it has finished. */
export async function storeDatabase(): Promise<string> {
  const url = free.pop() ?? (await migrated());
  onTestFinished(async () => {
    await inDatabase(url, async (client) => {
      await client.query(END_OTHERS);
      await client.query(MAKE_NEW);
    });
    free.push(url);
  });
  return url;
}

async function migrated(): Promise<string> {
  const url = await freshDatabase();
  const connections = new PostgresConnections({ url });
  await migrate(postgresDatabase(connections), MIGRATIONS);
  await connections.close();
  await inDatabase(url, (client) =>
    client.query('create schema as_new; create table as_new.store_state as select * from store_state'),
  );
  return url;
}

/** What a test left open, such as a process that it killed, would hold up the next one's. */
const END_OTHERS = `
  select pg_terminate_backend(pid, 5000) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`;

/** As a superuser, past all triggers. */
const MAKE_NEW = `
  set session_replication_role = replica;
  do $$
  declare
    name text;
  begin
    for name in select tablename from pg_tables where schemaname = 'public' and tablename <> 'kysely_migration' loop
      execute format('delete from public.%I', name);
    end loop;
    insert into store_state select * from as_new.store_state;
    perform setval(format('%I.%I', schemaname, sequencename), 1, false) from pg_sequences where schemaname = 'public';
  end $$`;
