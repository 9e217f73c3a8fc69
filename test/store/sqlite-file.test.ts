import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../migrations/index.ts';
import { StorageFull } from '../../src/domain/ports/operation-store.ts';
import { connect } from '../../src/store/database/sqlite/connect.ts';
import { sqliteDatabase } from '../../src/store/database/sqlite/database.ts';
import { hasRoom } from '../../src/store/database/sqlite/disk-space.ts';
import { checkStore } from '../../src/store/check/check-store.ts';
import { migrate } from '../../src/store/database/migrate.ts';
import { openStore } from '../../src/store/open-store.ts';
import { issue, send } from './fixtures.ts';

let directory: string;
let path: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'latchkey-file-'));
  path = join(directory, 'data', 'latchkey.sqlite');
});
afterEach(() => rm(directory, { recursive: true }));

/** A store with `links` links in it, closed. */
async function written(links: number): Promise<void> {
  const store = await openStore({ path });
  for (let n = 0; n < links; n += 1) await issue(store, `n${n}`);
  await store.close();
}

/** Somebody else's hand on the file, with none of the store's settings. */
function tamper(...statements: string[]): void {
  const connection = new Database(path);
  try {
    connection.pragma('foreign_keys = off');
    for (const statement of statements) connection.exec(statement);
  } finally {
    connection.close();
  }
}

const mode = async (file: string) => ((await stat(file)).mode & 0o777).toString(8);

describe('the file', () => {
  it('is on disk at each commit, at every open and after the first write', async () => {
    for (let open = 0; open < 3; open += 1) {
      const connection = connect(path);
      connection.exec(`create table t${open} (x integer) strict`);
      const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'busy_timeout'];
      const values = settings.map((name) => connection.pragma(name, { simple: true }));
      expect(values).toEqual(['wal', 2, 1, 0, 5000]);
      connection.close();
    }
  });

  it('is its owner’s alone, with its log and its directory, for it holds invite links', async () => {
    const store = await openStore({ path });
    await issue(store, 'a');
    const beside = ['', '-wal', '-shm', '.anchor', '.anchor-key'];
    const modes = await Promise.all(beside.map((suffix) => mode(path + suffix)));
    expect(modes).toEqual(['600', '600', '600', '600', '600']);
    expect(await mode(join(directory, 'data'))).toBe('700');
    await store.close();
    await chmod(path, 0o644);
    await (await openStore({ path })).close();
    expect(await mode(path)).toBe('600');
  });

  it('leaves the mode of a directory that was there alone', async () => {
    await mkdir(join(directory, 'data'));
    await chmod(join(directory, 'data'), 0o755);
    await (await openStore({ path })).close();
    expect(await mode(join(directory, 'data'))).toBe('755');
  });

  it('refuses a file that is no database, and leaves it as it is', async () => {
    await mkdir(join(directory, 'data'));
    await writeFile(path, 'Dear diary, today nothing happened at all.'.repeat(100));
    const { size } = await stat(path);
    await expect(openStore({ path })).rejects.toThrow(/not a database/);
    expect((await stat(path)).size).toBe(size);
  });

  it('knows how much room there is', async () => {
    expect(await hasRoom(directory, 1)).toBe(true);
    expect(await hasRoom(directory, Number.MAX_SAFE_INTEGER)).toBe(false);
    const store = await openStore({ path });
    expect(await send(store, 'a')).toMatchObject({ state: 'sent' });
    await store.close();
  });
});

describe('a full disk', () => {
  it('is told from every other failure', async () => {
    await written(1);
    const connection = connect(path);
    const pages: unknown = connection.pragma('page_count', { simple: true });
    connection.pragma(`max_page_count = ${String(pages)}`);
    const db = sqliteDatabase(connection);
    const body = 'x'.repeat(100_000);
    const insert = sql`insert into inbox (update_id, lane, body, received_at) values (1, 'a', ${body}, 5)`;
    await expect(insert.execute(db)).rejects.toBeInstanceOf(StorageFull);
    await expect(sql`select nothing`.execute(db)).rejects.toMatchObject({ name: 'SqliteError' });
    // As SQLite says it of a disk that became read-only.
    connection.pragma('query_only = on');
    await expect(insert.execute(db)).rejects.toBeInstanceOf(StorageFull);
    await db.destroy();
  });
});

describe('migrations', () => {
  it('forgive a waiting update what was counted as its tries: kills and outages were among them', async () => {
    const db = sqliteDatabase(connect(path));
    const names = Object.keys(MIGRATIONS).filter((name) => name < '0010');
    await migrate(
      db,
      Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => names.includes(name))),
    );
    await sql`insert into inbox (update_id, lane, body, tries, received_at) values (1, 'a', '{}', 4, 5)`.execute(
      db,
    );
    await db.destroy();
    const store = await openStore({ path });
    expect(await store.inbox.pending()).toEqual([
      { updateId: 1, lane: 'a', body: '{}', failures: 0, crashes: 0, outdated: false },
    ]);
    await store.close();
  });

  it('make every table STRICT, from nothing, once', async () => {
    await written(1);
    await written(0);
    const connection = new Database(path, { readonly: true });
    const named = (strict: 0 | 1): unknown[] =>
      connection
        .prepare(
          `select name from pragma_table_list
           where schema = 'main' and type = 'table' and strict = ? and name not like 'sqlite_%' order by name`,
        )
        .pluck()
        .all(strict);
    expect(named(1)).toEqual([
      'account',
      'audit_entry',
      'audit_name',
      'audit_redaction',
      'auditor',
      'auditor_invitation',
      'batch',
      'batch_delivery',
      'batch_line',
      'button',
      'card',
      'census',
      'chat',
      'chat_administrator',
      'chat_rules',
      'conversation_state',
      'digest',
      'draft',
      'drift',
      'flood_wait',
      'forgotten_person',
      'inbox',
      'invite_link',
      'join_request',
      'join_rule',
      'joiner_reading',
      'lease',
      'link_closing',
      'link_count',
      'link_proposal',
      'lockdown',
      'lockdown_link',
      'look_up',
      'lost_admin',
      'lost_chat',
      'membership',
      'membership_count',
      'membership_day',
      'muted_notice',
      'notice',
      'operation',
      'operation_count',
      'operator_message',
      'person',
      'preset',
      'request_notice',
      'request_question',
      'rotation',
      'store_state',
    ]);
    expect(named(0)).toEqual(['kysely_migration']);
    connection.close();
  });

  it('are all or nothing: one that fails leaves the record as it was', async () => {
    await written(1);
    const db = sqliteDatabase(connect(path));
    const broken = {
      '0098-half-way': {
        up: async (trx: typeof db) => {
          await sql`create table half_made (x integer) strict`.execute(trx);
          await sql`insert into nowhere values (1)`.execute(trx);
        },
      },
    };
    await expect(migrate(db, { ...MIGRATIONS, ...broken })).rejects.toThrow(/nowhere/);
    const made = sql`select 1 from sqlite_master where name = 'half_made'`;
    expect((await made.execute(db)).rows).toEqual([]);
    await db.destroy();
    const store = await openStore({ path });
    expect(await store.links.find('link-n0')).toMatchObject({ title: 'n0' });
    await store.close();
  });

  it('refuse a file that a newer version wrote', async () => {
    await written(1);
    tamper("insert into kysely_migration values ('0099-from-the-future', '2030-01-01T00:00:00Z')");
    await expect(openStore({ path })).rejects.toThrow(/0099-from-the-future/);
    expect((await checkStore(path, { anchor: null, whole: true })).damage).toEqual([]);
  });
});
