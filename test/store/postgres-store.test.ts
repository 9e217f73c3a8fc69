import type { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LeaseLost } from '../../src/domain/ports/leases.ts';
import { StoreUnreachable } from '../../src/domain/ports/operation-store.ts';
import type { StoreFile } from '../../src/domain/ports/store-file.ts';
import type { Store } from '../../src/domain/ports/store.ts';
import { openPostgresStore } from '../../src/store/open-postgres-store.ts';
import { freshDatabase, storeDatabase } from '../postgres/database.ts';
import { startProxy } from '../postgres/proxy.ts';
import { inDatabase } from '../postgres/server.ts';
import { ALICE, draft, NOW, PEER } from './fixtures.ts';

const ADA = {
  userId: ALICE,
  name: 'Ada',
  username: null,
  locale: 'en',
  timeZone: null,
  dateOrder: null,
  hourCycle: null,
};

let url: string;
let store: Store & StoreFile;

beforeEach(async () => {
  url = await storeDatabase();
  store = await openPostgresStore({ url });
});
afterEach(async () => {
  await store.close();
});

const ask = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  inDatabase(url, async (client) => (await client.query<Row>(text, values)).rows);

const entry = (n: number) => ({
  at: NOW,
  peerId: PEER,
  actorId: ALICE,
  actorName: 'Ada',
  event: 'created' as const,
  linkId: `link-${n}`,
  operationId: null,
  detail: '{}',
});

describe('several processes', () => {
  it('can be started at once on an empty database: one of them makes the tables', async () => {
    const empty = await freshDatabase();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openPostgresStore({ url: empty })));
    await Promise.all(stores.map((one) => one.close()));
  });

  it('append to one chain', async () => {
    const other = await openPostgresStore({ url });
    const written = await Promise.all(
      Array.from({ length: 40 }, (_, n) => (n % 2 === 0 ? store : other).audit.append(entry(n))),
    );
    await other.close();
    expect(written.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(written.map((_, n) => n + 1));
    const found = await store.check(NOW, new AbortController().signal);
    expect(found?.head).toEqual({
      seq: written.length,
      hash: written.find(({ seq }) => seq === written.length)?.hash,
    });
  });
});

it('refuses a database that a newer version wrote', async () => {
  const newer = await freshDatabase();
  await (await openPostgresStore({ url: newer })).close();
  await inDatabase(newer, (client) =>
    client.query(`insert into kysely_migration values ('9999-from-the-future', '')`),
  );
  await expect(openPostgresStore({ url: newer })).rejects.toThrow(
    'a newer version wrote the file: it knows the step 9999-from-the-future',
  );
});

it('is checked beside its work: nobody waits for a connection because of that', async () => {
  await inDatabase(url, async (writer) => {
    await writer.query('begin; lock table invite_link in access exclusive mode');
    const stopping = new AbortController();
    // As many as could take all the connections that read.
    const checks = Array.from({ length: 4 }, () => store.check(NOW, stopping.signal));
    await waitingForALock('relation', checks.length);
    await store.persons.save(ADA);
    expect(await store.persons.find(ALICE)).toMatchObject({ name: 'Ada' });
    stopping.abort();
    expect(await Promise.all(checks)).toEqual(checks.map(() => null));
    await writer.query('rollback');
  });
});

it('keeps audit entries as they are, also from those who write past it', async () => {
  await store.audit.append(entry(1));
  for (const change of ['update audit_entry set at = 0', 'delete from audit_entry', 'truncate audit_entry'])
    await expect(ask(change)).rejects.toThrow('audit_entry is append-only');
  const gap = `insert into audit_entry (seq, at, peer_id, event, detail, hash) values (3, 0, 0, '', '', '')`;
  await expect(ask(gap)).rejects.toThrow('audit_entry is append-only');
});

describe('under a lease', () => {
  const lease = (epoch: number) => ({ name: 'duties', epoch });
  const take = 'update lease set epoch = epoch + 1';

  beforeEach(async () => {
    await ask(`insert into lease values ('duties', 1, 'somebody', 0, 0)`);
  });

  it('writes while nobody else has taken it', async () => {
    const held = store.under(lease(1));
    await held.audit.append(entry(1));
    await held.persons.save(ADA);
    await held.close();
    expect(await ask('select user_id from person')).toHaveLength(1);
    expect(await ask('select seq from audit_entry')).toHaveLength(1);
  });

  it('writes nothing once somebody else has', async () => {
    const held = store.under(lease(1));
    await ask(take);
    await expect(held.audit.append(entry(1))).rejects.toThrow(LeaseLost);
    await expect(held.persons.save(ADA)).rejects.toThrow(LeaseLost);
    await expect(held.drafts.save(draft('draft-1'))).rejects.toThrow(LeaseLost);
    for (const table of ['audit_entry', 'person', 'draft'])
      expect(await ask(`select 1 from ${table}`)).toEqual([]);
    // What needs no lease goes on.
    await store.persons.save(ADA);
    expect(await held.persons.find(ALICE)).toMatchObject({ name: 'Ada' });
  });

  it('can’t be taken before what is being written under it is written', async () => {
    await inDatabase(url, async (writer) => {
      await writer.query(`begin; select pg_advisory_xact_lock(27755, 1); select assert_lease('duties', 1)`);
      const taken = ask(take);
      await waitingForALock();
      await writer.query('commit');
      await taken;
    });
    expect(await ask<{ epoch: string }>('select epoch from lease')).toEqual([{ epoch: '2' }]);
  });
});

async function waitingForALock(kind: 'advisory' | 'relation' = 'advisory', count = 1): Promise<void> {
  for (;;) {
    const waiting = await ask(
      `select 1 from pg_locks where locktype = $1 and not granted
      and database = (select oid from pg_database where datname = current_database())`,
      [kind],
    );
    if (waiting.length >= count) return;
  }
}

describe('what is written at once', () => {
  it('is undone alone if it fails', async () => {
    const results = await Promise.allSettled([
      store.audit.append(entry(1)),
      store.drafts.save({ ...draft('draft-1'), userId: Number.MAX_VALUE }),
      store.audit.append(entry(2)),
      store.persons.save({ ...ADA, userId: Number.MAX_VALUE }),
      store.persons.save(ADA),
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(await ask('select seq from audit_entry')).toHaveLength(2);
    expect(await ask('select id from draft')).toEqual([]);
  });
});

describe('a connection that is lost', () => {
  const endConnections = (client: Client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'latchkey'`,
    );

  it('is replaced, if it was not being used', async () => {
    await store.persons.save(ADA);
    await Promise.all([store.persons.find(ALICE), store.persons.find(ALICE)]);
    await inDatabase(url, endConnections);
    expect(await store.persons.find(ALICE)).toMatchObject({ name: 'Ada' });
    await store.persons.save({ ...ADA, name: 'Ada L.' });
    expect(await store.persons.find(ALICE)).toMatchObject({ name: 'Ada L.' });
  });

  it('undoes the transaction that it was in the middle of', async () => {
    await inDatabase(url, async (writer) => {
      await writer.query(`begin; select pg_advisory_xact_lock(27755, 1)`);
      const saved = store.persons.save(ADA).then(
        () => 'saved',
        () => 'failed',
      );
      await waitingForALock();
      await endConnections(writer);
      await writer.query('commit');
      // Nothing had been written, so that it could begin again.
      expect(await saved).toBe('saved');
    });
  });

  it('tells what became of a commit that was not answered', async () => {
    const proxy = await startProxy(url);
    const far = await openPostgresStore({ url: proxy.url });
    // The answer to the commit waits for this lock: deferred, the check is made by the commit itself.
    await ask('create table gate (id int)');
    await ask(`
      create function wait_at_the_gate() returns trigger language plpgsql as $$
      begin lock table gate in access share mode; return null; end $$;
      create constraint trigger waits after insert on person deferrable initially deferred
      for each row execute function wait_at_the_gate()`);
    try {
      await inDatabase(url, async (gate) => {
        await gate.query('begin; lock table gate');
        const saved = far.persons.save(ADA);
        await expect
          .poll(() => ask(`select 1 from pg_locks where relation = 'gate'::regclass and not granted`))
          .toHaveLength(1);
        proxy.cut();
        proxy.restore();
        await gate.query('commit');
        await saved;
      });
      expect(await store.persons.find(ALICE)).toMatchObject({ name: 'Ada' });
    } finally {
      await ask('drop trigger waits on person; drop function wait_at_the_gate; drop table gate');
      await far.close();
      await proxy.close();
    }
  });

  it('is told as such when there is no database', async () => {
    const gone = await freshDatabase();
    const lost = await openPostgresStore({ url: gone });
    await inDatabase(url, (client) =>
      client.query(`drop database "${new URL(gone).pathname.slice(1)}" with (force)`),
    );
    await expect(lost.persons.find(ALICE)).rejects.toThrow(StoreUnreachable);
    await expect(lost.persons.save(ADA)).rejects.toThrow(StoreUnreachable);
    await lost.close();
  });
});
