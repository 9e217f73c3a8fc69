import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CAST_CHATS, startSandbox } from 'telegram-sandbox';
import { createDemo } from '../../src/main/demo/demo.ts';
import type { Store } from '../../src/domain/ports/store.ts';
import { checkStore } from '../../src/store/check/check-store.ts';
import { moveStore } from '../../src/store/move/move-store.ts';
import { openPostgresStore } from '../../src/store/open-postgres-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { freshDatabase } from '../postgres/database.ts';
import { inDatabase } from '../postgres/server.ts';
import { exported, later, PEER } from './fixtures.ts';

const PROGRAM = fileURLToPath(new URL('move-process.ts', import.meta.url));
const { makers } = CAST_CHATS;

let folder: string;
/** Two months of the demo. */
let filled: string;
let path: string;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-move-'));
  filled = join(folder, 'filled');
  const demo = createDemo({ username: 'latchkey_bot' });
  const sandbox = await startSandbox({ cast: demo.cast });
  await demo.record(join(filled, 'latchkey.sqlite'));
  await sandbox.close();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(async () => {
  const own = mkdtempSync(join(folder, 'own-'));
  cpSync(filled, own, { recursive: true });
  path = join(own, 'latchkey.sqlite');
  url = await freshDatabase();
});

const move = () => moveStore({ path, url });

/** Moves it in a process of its own, which is killed once it says `until`. */
async function killedAt(until: string): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, path, url, until], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString();
    if (said.includes(`${until}\n`)) child.kill('SIGKILL');
  });
  await once(child, 'close');
  expect(child.signalCode).toBe('SIGKILL');
}

async function onPostgres(work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openPostgresStore({ url });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

/** What people see of it. */
async function shown(store: Store) {
  const now = later(0);
  const filter = { peerId: makers, actorId: null, state: null, text: null };
  const links = await store.links.listAfter({ ...filter, limit: 1_000 }, null, now);
  return {
    links,
    found: await store.links.listAfter({ ...filter, text: 'a', limit: 1_000 }, null, now),
    counts: await store.links.counts(filter, now),
    open: await store.openLinks.counts(makers, now),
    sorted: await store.links.sorted(filter, { by: 'risk', after: null, limit: 50 }, now),
    audit: await store.audit.list({ peerId: makers, linkIds: null, before: null, limit: 1_000 }),
    members: await store.memberships.search(makers, { text: 'a', before: null, limit: 1_000 }),
    joins: await store.memberships.totals(makers, { from: new Date(0), to: now }),
    retention: await store.memberships.retention(makers, {}, now),
    operations: await store.operations.countByState(),
  };
}

describe('a store that is moved', () => {
  it('is on PostgreSQL what it was, and goes on there', { timeout: 60_000 }, async () => {
    const before = await openStore({ path });
    const was = await shown(before);
    await before.close();
    expect(was.links.length).toBeGreaterThan(10);
    expect(was.members.memberships.length).toBeGreaterThan(10);
    const { head } = await checkStore(path, { anchor: null, whole: true });

    expect(await move()).toEqual({ before: false, head });
    await onPostgres(async (store) => {
      expect(await shown(store)).toEqual(was);
      const found = { id: 'link-new', exported: exported('new') };
      expect(await store.links.recordFound(PEER, [found], later(1))).toBe(1);
      const [entry] = await store.audit.list({ peerId: PEER, linkIds: null, before: null, limit: 1 });
      expect(entry?.seq).toBe(head.seq + 1);
      const draws = { readerId: 1, locale: 'en', place: { chatId: 1, messageId: 1 } };
      await store.cards.showsList(draws, '{}', { now: later(1), dueAt: later(2), asks: false });
    });
  });

  it('can’t be used where it was, nor moved to another place', { timeout: 60_000 }, async () => {
    const { head } = await move();
    await expect(openStore({ path })).rejects.toMatchObject({ name: 'StoreMoved' });
    expect(await move()).toEqual({ before: true, head });
    url = await freshDatabase();
    await expect(move()).rejects.toMatchObject({ name: 'MoveRefused', why: 'moved-elsewhere' });
  });

  it.each(['audit_entry 1', 'operation', 'checking'])(
    'is where it was, whole, when it is killed at: %s',
    { timeout: 60_000 },
    async (line) => {
      const rows = new Database(path, { readonly: true });
      const count = rows.prepare<[], number>('select count(*) from operation').pluck().get();
      const entries = rows.prepare<[], number>('select count(*) from audit_entry').pluck().get();
      rows.close();
      await killedAt(
        line.replace('operation', `operation ${count}`).replace('audit_entry 1', `audit_entry ${entries}`),
      );
      await expect(openPostgresStore({ url })).rejects.toMatchObject({ name: 'StoreHalfMoved' });
      const store = await openStore({ path });
      const appended = await store.audit.append({
        at: later(0),
        peerId: PEER,
        actorId: null,
        actorName: null,
        event: 'restored',
        linkId: null,
        operationId: null,
        detail: '{}',
      });
      await store.close();
      // What happened on it meanwhile comes along.
      expect(await move()).toMatchObject({ before: false, head: { seq: appended.seq } });
      await onPostgres(async (moved) => {
        const [last] = await moved.audit.list({ peerId: PEER, linkIds: null, before: null, limit: 1 });
        expect(last?.seq).toBe(appended.seq);
      });
    },
  );

  it('arrives at the next time if it is killed while that is committed', { timeout: 60_000 }, async () => {
    await killedAt('checking');
    // Marked, as it is just before.
    const file = new Database(path);
    file.pragma('user_version = 1');
    file.close();
    await expect(openStore({ path })).rejects.toMatchObject({ name: 'StoreMoved' });
    expect(await move()).toMatchObject({ before: false });
  });
});

describe('a move is refused, and changes nothing,', () => {
  it('into a database that something is in', async () => {
    await inDatabase(url, (client) => client.query('create table theirs as select 1 as one'));
    await expect(move()).rejects.toMatchObject({ name: 'MoveRefused', why: 'not-empty' });
    await (await openStore({ path })).close();
    await (await openPostgresStore({ url })).close();
  });

  it('of a store that was restored from a backup', async () => {
    rmSync(`${path}.anchor`);
    await expect(move()).rejects.toMatchObject({ name: 'MoveRefused', why: 'restored' });
  });

  it('of a store that is damaged', async () => {
    const file = new Database(path);
    file.pragma('foreign_keys = off');
    file.exec("update invite_link set replaces = 'nothing' where rowid = 1");
    file.close();
    await expect(move()).rejects.toMatchObject({ name: 'MoveRefused', why: 'damaged' });
  });
});
