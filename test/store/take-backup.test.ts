import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { backupsIn } from '../../src/store/backups/manifest.ts';
import { seal, SealBroken, unseal } from '../../src/store/backups/seal.ts';
import { runBackup } from '../../src/store/backups/run-backup.ts';
import { takeBackup, type BackupJob } from '../../src/store/backups/take-backup.ts';
import { checkStore } from '../../src/store/check/check-store.ts';
import { lockFile } from '../../src/store/database/process-lock.ts';
import { openStore } from '../../src/store/open-store.ts';
import { issue, NOW } from './fixtures.ts';
import { formerStore } from './former-store.ts';
import { tamperUnseen, written } from './tampering.ts';

const KEY = '0f'.repeat(32);

let directory: string;
let databaseFile: string;
let folder: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'latchkey-backup-'));
  databaseFile = join(directory, 'latchkey.sqlite');
  folder = join(directory, 'backups');
});
afterEach(() => rm(directory, { recursive: true }));

const job = (change: Partial<BackupJob> = {}): BackupJob => ({
  databaseFile,
  folder,
  key: null,
  keep: { hourly: 2, daily: 1, weekly: 1 },
  version: '1.2.3',
  beforeUpgrade: false,
  now: NOW.getTime(),
  ...change,
});

it.each([
  ['readable', null, 'latchkey-20260601T120000Z.sqlite.gz'],
  ['encrypted', KEY, 'latchkey-20260601T120000Z.sqlite.gz.enc'],
])('a store in use is backed up, %s, whole and for its owner alone', async (_, key, file) => {
  const store = await openStore({ path: databaseFile });
  await issue(store, 'in-the-log');
  const now = Date.UTC(2026, 5, 1, 12);
  expect(await takeBackup(job({ key, now }))).toMatchObject({ taken: { file } });
  await store.close();
  const [manifest] = backupsIn(folder);
  expect(manifest).toMatchObject({ file, encrypted: key !== null, version: '1.2.3', before: null });
  expect(manifest).toMatchObject({ takenAt: new Date(now), head: { seq: 2 }, rows: { invite_link: 1 } });
  expect((await readdir(folder)).toSorted()).toEqual(['latchkey-20260601T120000Z.json', file].toSorted());
  for (const name of await readdir(folder)) expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect((await readdir(directory)).filter((name) => name.includes('copy'))).toEqual([]);

  const copy = join(directory, 'copy.sqlite');
  const unsealed = await unseal(join(folder, file), key === null ? null : Buffer.from(key, 'hex'), copy);
  expect(unsealed).toEqual(manifest?.content);
  const head = manifest?.head ?? null;
  expect(await checkStore(copy, { anchor: head, whole: true })).toMatchObject({
    damage: [],
    tampering: [],
    head,
  });
  if (key !== null) expect((await readFile(join(folder, file))).includes('SQLite')).toBe(false);
});

it('an encrypted file is opened by its key alone, and not if one byte of it was changed', async () => {
  const [plain, sealed] = [join(directory, 'plain'), join(directory, 'sealed')];
  await writeFile(plain, 'what people wrote. '.repeat(10_000));
  await seal(plain, sealed, Buffer.from(KEY, 'hex'));
  const opened = (key: string | null): Promise<object> =>
    unseal(sealed, key === null ? null : Buffer.from(key, 'hex'), null);
  await expect(opened(KEY)).resolves.toMatchObject({ bytes: 190_000 });
  await expect(opened('f0'.repeat(32))).rejects.toThrow(SealBroken);
  await expect(opened(null)).rejects.toThrow(SealBroken);
  const bytes = await readFile(sealed);
  for (const place of [0, 20, 60, bytes.length - 1]) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
    await writeFile(sealed, changed);
    await expect(opened(KEY)).rejects.toThrow(SealBroken);
  }
  await writeFile(sealed, bytes.subarray(0, 30));
  await expect(opened(KEY)).rejects.toThrow(SealBroken);
});

it('a store that isn’t sound is not backed up, and no older backup is given up for it', async () => {
  await written(databaseFile, 3);
  await takeBackup(job());
  tamperUnseen(databaseFile, 'delete from audit_entry where seq > 4');
  const later = NOW.getTime() + 90_000_000;
  const outcome = await takeBackup(job({ now: later, keep: { hourly: 1, daily: 1, weekly: 1 } }));
  expect(outcome).toMatchObject({ refused: 'unsound' });
  expect(backupsIn(folder)).toHaveLength(1);
});

it('old ones make room for new ones, with their files; what a killed one left is removed', async () => {
  await written(databaseFile, 1);
  for (const hours of [0, 1, 2]) await takeBackup(job({ now: NOW.getTime() + hours * 3_600_000 }));
  await writeFile(join(folder, 'latchkey-20990101T000000Z.sqlite.gz.new'), 'half');
  await writeFile(join(folder, 'mine.txt'), 'kept');
  await writeFile(`${databaseFile}.copy`, 'half');
  await takeBackup(job({ now: NOW.getTime() + 3 * 3_600_000 }));
  expect(backupsIn(folder)).toHaveLength(2);
  expect(await readdir(folder)).toHaveLength(2 * 2 + 1);
  expect(await readdir(folder)).toContain('mine.txt');
  expect(await readdir(directory)).not.toContain('latchkey.sqlite.copy');
});

it('one under way is ended at once by a stop, and the next is whole', async () => {
  // It takes a while.
  await formerStore(databaseFile, 1_000);
  const stopping = new AbortController();
  const running = runBackup(job(), stopping.signal);
  const atWork = () => expect(existsSync(`${databaseFile}.backup-lock`)).toBe(true);
  await vi.waitFor(atWork, { timeout: 20_000, interval: 5 });
  const before = performance.now();
  stopping.abort();
  expect(await running).toBeNull();
  expect(performance.now() - before).toBeLessThan(5_000);
  expect(await takeBackup(job())).toHaveProperty('taken');
  expect((await readdir(directory)).filter((name) => name.includes('copy'))).toEqual([]);
});

it('says why there is none: another is being taken, or its folder can’t be made', async () => {
  await written(databaseFile, 1);
  const release = lockFile(`${databaseFile}.backup-lock`);
  expect(await takeBackup(job())).toEqual({ refused: 'busy' });
  release();
  const file = join(directory, 'a-file');
  await writeFile(file, '');
  await chmod(file, 0o400);
  expect(await takeBackup(job({ folder: join(file, 'backups') }))).toMatchObject({
    refused: 'failed',
    reason: expect.stringContaining('ENOTDIR'),
  });
});

it('one that fails half way leaves nothing of itself: a full disk has its room again', async () => {
  await written(databaseFile, 1);
  const now = Date.UTC(2026, 5, 1, 12);
  await mkdir(join(folder, 'latchkey-20260601T120000Z.sqlite.gz'), { recursive: true });
  expect(await takeBackup(job({ now }))).toMatchObject({ refused: 'failed' });
  expect((await readdir(folder)).filter((name) => name.endsWith('.new'))).toEqual([]);
});
