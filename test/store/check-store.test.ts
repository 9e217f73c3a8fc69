import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreDamaged } from '../../src/domain/ports/operation-store.ts';
import { checkStore } from '../../src/store/check/check-store.ts';
import { readAnchor } from '../../src/store/anchor/anchor-file.ts';
import { openStore } from '../../src/store/open-store.ts';
import { newStoreFile } from './new-file.ts';
import { add, issue, NOW, send } from './fixtures.ts';
import { rewritten, tamper, tamperUnseen, written } from './tampering.ts';

const DAY_MS = 86_400_000;
const WHOLE = { anchor: null, whole: true };

let directory: string;
let path: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'latchkey-check-'));
  path = newStoreFile(directory);
});
afterEach(() => rm(directory, { recursive: true }));

/** Started once more, and all of it checked. */
async function problems(): Promise<string[]> {
  await written(path, 0);
  const { damage, tampering } = await checkStore(path, {
    anchor: readAnchor(path)?.head ?? null,
    whole: true,
  });
  return [...damage, ...tampering];
}

/** As the program checks it: beside its own work. */
async function problemsAt(now: Date): Promise<string[]> {
  const store = await openStore({ path });
  try {
    const found = await store.check(now, new AbortController().signal);
    return [...(found?.damage ?? []), ...(found?.tampering ?? [])];
  } finally {
    await store.close();
  }
}

describe('the audit', () => {
  it.each([
    ['changed', "update audit_entry set detail = '{}' where seq = 1"],
    ['deleted', 'delete from audit_entry where seq = 1'],
    [
      'replaced',
      `insert or replace into audit_entry
       select seq, at, peer_id, 666, name_digest, event, link_id, operation_id, detail, hash
       from audit_entry where seq = 1`,
    ],
    [
      'written before its time',
      `insert into audit_entry
       select 9, at, peer_id, 666, name_digest, event, link_id, operation_id, detail, hash
       from audit_entry where seq = 1`,
    ],
  ])('cannot be %s, not even by another hand', async (_, statement) => {
    await written(path, 2);
    expect(() => tamper(path, statement)).toThrow(/append-only/);
    expect(await problems()).toEqual([]);
  });

  it.each([
    ['a moment', 'update audit_entry set at = at + 1 where seq = 2', 'audit: broken at entry 2'],
    ['an asker', 'update audit_entry set actor_id = 666 where seq = 3', 'audit: broken at entry 3'],
    ['a hash', "update audit_entry set hash = x'00' where seq = 4", 'audit: broken at entry 4'],
    ['an entry that is gone', 'delete from audit_entry where seq = 2', 'audit: broken at entry 3'],
    ['a name', "update audit_name set name = 'Alicf'", 'audit: the name at entry 1 was changed'],
  ])('tells of %s, changed by force', async (_, statement, problem) => {
    await written(path, 2);
    tamperUnseen(path, statement);
    expect(await problems()).toContain(problem);
  });

  it('is read page after page', async () => {
    const store = await openStore({ path });
    const entry = { at: NOW, peerId: -1, actorId: null, actorName: null, linkId: null, operationId: null };
    for (let n = 0; n < 1001; n += 1) {
      await store.audit.append({ ...entry, event: 'exported-audit', detail: '{}' });
    }
    await store.close();
    expect((await checkStore(path, WHOLE)).head.seq).toBe(1001);
    expect(await problems()).toEqual([]);
  });

  it('stays whole when a person is forgotten', async () => {
    await written(path, 2);
    tamper(path, "delete from audit_name where name = 'Alice'");
    expect(await problems()).toEqual([]);
    const store = await openStore({ path });
    const query = { linkIds: ['link-n0'], before: null, limit: 10 };
    const entries = await store.audit.list({
      ...query,
      peerId: (await store.links.find('link-n0'))!.peerId,
    });
    expect(entries.map(({ actorName }) => actorName)).toEqual([null, null]);
    await store.close();
  });

  it('tells of a chain that was rewritten from its start, however often it is started', async () => {
    await written(path, 2);
    tamperUnseen(path, ...rewritten(path));
    expect((await checkStore(path, WHOLE)).tampering).not.toContainEqual(expect.stringMatching(/^audit/));
    expect(await problems()).toEqual(['audit: entry 4 is not the one that was written']);
    const store = await openStore({ path });
    await issue(store, 'later');
    await store.close();
    expect(await problems()).toEqual(['audit: entry 4 is not the one that was written']);
  });
});

describe('the rest of the store', () => {
  it.each([
    [
      'a dropped trigger',
      'drop trigger audit_entry_loses_no_lines',
      'trigger audit_entry_loses_no_lines is gone',
    ],
    [
      'a trigger that does nothing',
      `drop trigger audit_entry_loses_no_lines;
       create trigger audit_entry_loses_no_lines before delete on audit_entry begin select 1; end`,
      'trigger audit_entry_loses_no_lines was changed',
    ],
    [
      'a trigger of somebody else',
      `create trigger helpful after insert on operation begin update operation set title = 'x'; end`,
      'trigger helpful was added',
    ],
    ['a dropped index', 'drop index audit_entry_by_link', 'index audit_entry_by_link is gone'],
  ])('tells of %s', async (_, statement, problem) => {
    await written(path, 1);
    tamper(path, statement);
    expect(await problems()).toEqual([`schema: ${problem}`]);
  });

  it.each([
    [
      'another asker',
      'update invite_link set actor_id = 666',
      'links: link-n0 has another asker or request than',
    ],
    [
      'another name',
      "update invite_link set actor_name = 'Eve'",
      'links: link-n0 has another asker or request than',
    ],
    ['no row', 'delete from invite_link', 'links: link-n0, made at audit entry 2, is gone'],
    ['another id', "update invite_link set id = 'x'", 'links: no audit entry says who asked for x'],
  ])('tells of a link that has %s', async (_, statement, problem) => {
    await written(path, 1);
    tamper(path, 'update operation set result_link_id = null', statement);
    expect((await problems()).join('\n')).toContain(problem);
  });

  it('tells of a revoked link that is shown as open', async () => {
    const store = await openStore({ path });
    await issue(store, 'n0');
    const link = (await store.links.find('link-n0'))!;
    await store.links.recordSightings(link.peerId, [{ ...link, revoked: true }], NOW);
    await store.close();
    expect(await problems()).toEqual([]);
    tamper(path, 'update invite_link set revoked = 0');
    expect(await problems()).toEqual(['links: link-n0 is open, though revoked at audit entry 3']);
  });

  it('tells of a row that refers to nothing', async () => {
    await written(path, 1);
    tamper(path, "update invite_link set replaces = 'nobody'");
    expect(await problems()).toEqual(['references: a row of invite_link refers to nothing']);
  });
});

describe('damage', () => {
  const tables = (): string[] => {
    const connection = new Database(path, { readonly: true });
    const names = connection
      .prepare("select name from sqlite_schema where type = 'table' and rootpage > 0")
      .pluck()
      .all();
    connection.close();
    return names.map(String);
  };

  function zeroRootPage(name: string): void {
    const connection = new Database(path, { readonly: true });
    const rootPage = Number(
      connection.prepare('select rootpage from sqlite_schema where name = ?').pluck().get(name),
    );
    const pageSize = Number(connection.pragma('page_size', { simple: true }));
    connection.close();
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(pageSize), 0, pageSize, (rootPage - 1) * pageSize);
    closeSync(file);
  }

  it('of any table is noticed before anything rests on it', { timeout: 60_000 }, async () => {
    await written(path, 1);
    const names = tables();
    expect(names.length).toBeGreaterThan(12);
    for (const name of names) {
      for (const suffix of ['', '.anchor', '.anchor-key']) rmSync(`${path}${suffix}`);
      await written(path, 1);
      zeroRootPage(name);
      await expect(openStore({ path }), name).rejects.toThrow(StoreDamaged);
    }
  });

  it(
    'of an index is found beside the work, and no call goes out from then on',
    { timeout: 60_000 },
    async () => {
      await written(path, 1);
      zeroRootPage('draft_by_age');
      const store = await openStore({ path });
      await send(store, 'before');
      expect((await store.check(NOW, new AbortController().signal))?.damage).not.toEqual([]);
      await add(store, 'after');
      await expect(store.operations.markSent('after', NOW)).rejects.toThrow(StoreDamaged);
      expect(await store.operations.find('after')).toMatchObject({ state: 'intent' });
      await store.close();
    },
  );
});

describe('a check', () => {
  it('reads what is new, and all of it once a day', { timeout: 120_000 }, async () => {
    await written(path, 2);
    expect(await problemsAt(NOW)).toEqual([]);
    tamperUnseen(path, 'update audit_entry set at = at + 1 where seq = 2');
    const later = (ms: number): Date => new Date(NOW.getTime() + ms);
    expect(await problemsAt(later(DAY_MS / 2))).toEqual([]);
    expect(await problemsAt(later(DAY_MS))).toEqual(['audit: broken at entry 2']);
  });

  it('ends at once when it has to, however much there is to read', { timeout: 60_000 }, async () => {
    await written(path, 1);
    fill(path, 300_000);
    const store = await openStore({ path });
    const stopping = new AbortController();
    const checking = store.check(NOW, stopping.signal);
    await send(store, 'meanwhile');
    const stoppedAt = performance.now();
    stopping.abort();
    expect(await checking).toBeNull();
    await store.close();
    expect(performance.now() - stoppedAt).toBeLessThan(1_000);
  });

  it('is asked of no file that is not there', async () => {
    const nowhere = join(directory, 'nowhere.sqlite');
    await expect(checkStore(nowhere, WHOLE)).rejects.toThrow();
    await expect(stat(nowhere)).rejects.toThrow(/ENOENT/);
  });
});

/** Far more rows than can be read within the time a test allows. */
function fill(file: string, rows: number): void {
  tamper(
    file,
    `insert into inbox (update_id, lane, body, received_at)
     with recursive n(i) as (select 1 union all select i + 1 from n where i < ${rows})
     select i, 'x', hex(randomblob(100)), 0 from n`,
  );
}
