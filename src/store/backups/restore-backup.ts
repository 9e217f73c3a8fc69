import { existsSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';
import { MIGRATIONS } from '../../../migrations/index.ts';
import { readAnchor } from '../anchor/anchor-file.ts';
import { checkStore } from '../check/check-store.ts';
import { ROOM_FOR_OUTCOMES } from '../database/sqlite/disk-space.ts';
import { realPath } from '../database/process-lock.ts';
import { intoPlace, type Manifest } from './manifest.ts';
import { markRestored } from './restored-mark.ts';
import { SealBroken, unseal } from './seal.ts';
import { contentOf, pageProblems } from './take-backup.ts';

/** This backup can't be put back. `why`: which text says it; `reason`: what is wrong, in words. */
export class BackupUnusable extends Error {
  override name = 'BackupUnusable';
  readonly why: 'no-key' | 'broken' | 'newer' | 'no-room';

  constructor(why: BackupUnusable['why'], reason = '') {
    super(reason);
    this.why = why;
  }
}

/** Whole and checked, about to take the database's place. */
const READY = '.restoring';
const BEGUN = '.from-backup';

/** Whether a restore was interrupted just before its end: the database may be gone, and must not be replaced by an empty one. */
export function isRestoreUnfinished(databaseFile: string): boolean {
  return existsSync(`${realPath(databaseFile)}${READY}`);
}

/** Whether a store was there, as the anchor beside it says, and is no more. */
export function isStoreGone(databaseFile: string): boolean {
  const path = realPath(databaseFile);
  const isThere = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;
  return !isThere && (readAnchor(path)?.head.seq ?? 0) > 0;
}

/**
 * Unpacks a backup beside the database, which stays as it is, and checks it. It is marked: the next start adopts what was done since before
 * it sends anything.
 * @throws BackupUnusable
 */
export async function prepareRestore(
  manifest: Manifest,
  { folder, databaseFile, key }: { folder: string; databaseFile: string; key: Buffer | null },
): Promise<void> {
  const { file, encrypted, schema } = manifest;
  if (encrypted && key === null) throw new BackupUnusable('no-key');
  if (!(schema in MIGRATIONS)) throw new BackupUnusable('newer', schema);
  const path = realPath(databaseFile);
  assertRoom(dirname(path), manifest.content.bytes);
  const begun = `${path}${BEGUN}`;
  remove(begun);
  try {
    const content = await unseal(join(folder, file), encrypted ? key : null, begun);
    if (!isDeepStrictEqual(content, manifest.content)) {
      throw new BackupUnusable('broken', 'it isn’t what its manifest says');
    }
    await assertSound(begun, manifest);
    const connection = new Database(begun);
    try {
      markRestored(connection);
    } finally {
      connection.close();
    }
    await intoPlace(dirname(path), begun, `${path}${READY}`);
  } catch (error) {
    if (error instanceof SealBroken) throw new BackupUnusable('broken', error.message);
    throw error;
  } finally {
    remove(begun);
  }
}

/**
 * Puts what `prepareRestore` left in the database's place. Ended at any point, it can be run again.
 * @returns what the database that was there is called now; null if there was none.
 */
export async function finishRestore(databaseFile: string): Promise<string | null> {
  const path = realPath(databaseFile);
  // The same, however often it is run.
  const stamp = statSync(`${path}${READY}`)
    .mtime.toISOString()
    .replaceAll(/[:-]|\.\d+/g, '');
  const kept = `${path}.before-restore-${stamp}`;
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(`${path}${suffix}`)) renameSync(`${path}${suffix}`, `${kept}${suffix}`);
  }
  await intoPlace(dirname(path), `${path}${READY}`, path);
  return existsSync(kept) ? kept : null;
}

async function assertSound(copy: string, { schema, head, rows }: Manifest): Promise<void> {
  if (!isDeepStrictEqual(contentOf(copy), { schema, rows })) {
    throw new BackupUnusable('broken', 'what is in it isn’t what its manifest says');
  }
  const problems = await problemsOf(copy, schema, head);
  if (problems.length > 0) throw new BackupUnusable('broken', problems.join('; '));
}

/** One that an older version wrote can be read only as far as it is whole. */
async function problemsOf(copy: string, schema: string, head: Manifest['head']): Promise<string[]> {
  if (schema !== Object.keys(MIGRATIONS).at(-1)) return pageProblems(copy);
  const { damage, tampering, head: end } = await checkStore(copy, { anchor: head, whole: true });
  const same = isDeepStrictEqual(end, head) ? [] : ['the audit doesn’t end where its manifest says'];
  return [...damage, ...tampering, ...same];
}

function assertRoom(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < bytes + 2 * ROOM_FOR_OUTCOMES) throw new BackupUnusable('no-room', folder);
}

function remove(file: string): void {
  for (const suffix of ['', '-journal']) rmSync(`${file}${suffix}`, { force: true });
}
