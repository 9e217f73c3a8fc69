import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, truncateSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLog } from '../../src/main/log.ts';
import { openConfiguredStore } from '../../src/main/open-store.ts';
import { backupsIn, type Manifest } from '../../src/store/backups/manifest.ts';
import {
  finishRestore,
  isRestoreUnfinished,
  prepareRestore,
} from '../../src/store/backups/restore-backup.ts';
import { takeBackup } from '../../src/store/backups/take-backup.ts';
import { openStore } from '../../src/store/open-store.ts';
import { issue, NOW } from './fixtures.ts';
import { formerStore } from './former-store.ts';
import { tamper, written } from './tampering.ts';

const KEY = Buffer.alloc(32, 7);
const KEEP = { hourly: 9, daily: 9, weekly: 9 };

let directory: string;
let databaseFile: string;
let folder: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'latchkey-restore-backup-'));
  databaseFile = join(directory, 'latchkey.sqlite');
  folder = join(directory, 'backups');
});
afterEach(() => rm(directory, { recursive: true }));

async function backUp(key: Buffer | null = null): Promise<Manifest> {
  const job = {
    databaseFile,
    folder,
    keep: KEEP,
    version: '1.0.0',
    beforeUpgrade: false,
    now: NOW.getTime(),
  };
  expect(await takeBackup({ ...job, key: key?.toString('hex') ?? null })).toMatchObject({ taken: {} });
  const [manifest] = backupsIn(folder);
  if (manifest === undefined) throw new Error('there is none');
  return manifest;
}

const open = () => openConfiguredStore({ databaseFile, restored: false }, createLog({ level: 'silent' }));
const prepare = (manifest: Manifest, key: Buffer | null = null) =>
  prepareRestore(manifest, { folder, databaseFile, key });

it(
  'keeps what was there, and is taken for restored once, though nothing else says so',
  { timeout: 60_000 },
  async () => {
    await written(databaseFile, 2);
    const manifest = await backUp(KEY);
    await prepare(manifest, KEY);
    const there = await readFile(databaseFile);
    const kept = await finishRestore(databaseFile);
    expect(kept).toMatch(/latchkey\.sqlite\.before-restore-\d{8}T\d{6}Z$/);
    expect((await readFile(String(kept))).equals(there)).toBe(true);
    for (const expected of [{ sign: 'flag', missingEntries: 0 }, { sign: 'flag', missingEntries: 0 }, null]) {
      const store = await openStore({ path: databaseFile });
      expect(store.restored()).toEqual(expected);
      // The first start ended before it was through.
      if (expected !== null && existsSync(`${directory}/again`)) await store.acceptRestored(NOW);
      await writeFile(join(directory, 'again'), '');
      await store.close();
    }
  },
);

it.each<[string, (path: string) => void]>([
  ['before anything was moved', () => {}],
  ['when only the database was moved', (path) => renameSync(path, `${path}.before`)],
])('an interrupted one ended %s: nothing starts until it is finished', async (_, interrupt) => {
  await written(databaseFile, 2);
  const store = await openStore({ path: databaseFile });
  await issue(store, 'in-the-log');
  copyFileSync(`${databaseFile}-wal`, join(directory, 'log'));
  await store.close();
  await prepare(await backUp());
  copyFileSync(join(directory, 'log'), `${databaseFile}-wal`);
  interrupt(databaseFile);
  await expect(open()).rejects.toMatchObject({ key: 'start-restore-unfinished' });
  expect(isRestoreUnfinished(databaseFile)).toBe(true);
  await finishRestore(databaseFile);
  expect(
    readdirSync(directory).filter((name) => /^latchkey\.sqlite(-wal|\.restoring|\.from)/.test(name)),
  ).toEqual([]);
  const restored = await open();
  expect(restored.restored()).not.toBeNull();
  expect(await restored.links.find('link-in-the-log')).not.toBeNull();
  await restored.close();
});

it(
  'refuses one that is encrypted, changed, torn or from the future, and changes nothing',
  { timeout: 60_000 },
  async () => {
    await written(databaseFile, 2);
    const manifest = await backUp(KEY);
    const there = await readFile(databaseFile);
    const refused = async (given: Manifest, key: Buffer | null = KEY): Promise<unknown> => {
      const error: unknown = await prepare(given, key).catch((thrown: unknown) => thrown);
      expect(isRestoreUnfinished(databaseFile)).toBe(false);
      expect((await readFile(databaseFile)).equals(there)).toBe(true);
      return error;
    };
    expect(await refused(manifest, null)).toMatchObject({ why: 'no-key' });
    expect(await refused(manifest, Buffer.alloc(32))).toMatchObject({ why: 'broken' });
    expect(await refused({ ...manifest, schema: '0999-future' })).toMatchObject({ why: 'newer' });
    const of = (change: Partial<Manifest>): Manifest => ({ ...manifest, ...change });
    expect(await refused(of({ head: { seq: 1, hash: '0'.repeat(64) } }))).toMatchObject({ why: 'broken' });
    expect(await refused(of({ rows: {} }))).toMatchObject({ why: 'broken' });
    const content = { ...manifest.content, bytes: Number.MAX_SAFE_INTEGER };
    expect(await refused(of({ content }))).toMatchObject({ why: 'no-room' });
    truncateSync(join(folder, manifest.file), 100);
    expect(await refused(manifest)).toMatchObject({ why: 'broken' });
    // It isn't offered any more.
    expect(backupsIn(folder)).toEqual([]);
  },
);

it('of a store that an older version wrote is the way back: it was made before the upgrade', async () => {
  await formerStore(databaseFile, 20);
  const manifest = await backUp();
  expect(manifest).toMatchObject({ schema: '0003-link-order', head: null, rows: { invite_link: 20 } });
  let backedUp = 0;
  const beforeUpgrade = async (): Promise<void> => void (backedUp += 1);
  for (let start = 0; start < 2; start += 1)
    await (await openStore({ path: databaseFile, beforeUpgrade })).close();
  expect(backedUp).toBe(1);
  await prepare(manifest);
  await finishRestore(databaseFile);
  const store = await openStore({ path: databaseFile, beforeUpgrade });
  expect(backedUp).toBe(2);
  expect(store.restored()).toMatchObject({ sign: 'flag' });
  await store.close();
});

it('an upgrade that can’t be backed up before changes nothing', async () => {
  await formerStore(databaseFile, 3);
  const there = await readFile(databaseFile);
  const beforeUpgrade = async (): Promise<never> => {
    throw new Error('no room');
  };
  await expect(openStore({ path: databaseFile, beforeUpgrade })).rejects.toThrow('no room');
  rmSync(`${databaseFile}-shm`, { force: true });
  // Its journal's kind aside, which stands in the first page.
  expect((await readFile(databaseFile)).subarray(100).equals(there.subarray(100))).toBe(true);
});

it.each([
  ['gone', () => rmSync(databaseFile)],
  ['empty', () => truncateSync(databaseFile, 0)],
])('a database that is %s is not begun anew as if there had been none', async (_, lose) => {
  await written(databaseFile, 2);
  lose();
  await expect(open()).rejects.toMatchObject({ key: 'start-store-gone' });
  rmSync(`${databaseFile}.anchor`);
  await (await open()).close();
});

it('a file of a newer version is refused, and stays as it is', async () => {
  await written(databaseFile, 1);
  tamper(databaseFile, "insert into kysely_migration values ('0999-future', '2030-01-01T00:00:00Z')");
  await expect(open()).rejects.toMatchObject({ key: 'start-store-newer' });
});
