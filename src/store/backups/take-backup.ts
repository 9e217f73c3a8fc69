import { closeSync, mkdirSync, openSync, rmSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { MIGRATIONS } from '../../../migrations/index.ts';
import { readAnchor } from '../anchor/anchor-file.ts';
import { checkPages, checkStore } from '../check/check-store.ts';
import { sqliteDatabase } from '../database/sqlite/database.ts';
import { ROOM_FOR_OUTCOMES } from '../database/sqlite/disk-space.ts';
import { AlreadyRunning, lockFile } from '../database/process-lock.ts';
import {
  backupName,
  backupsIn,
  intoPlace,
  removeBackup,
  removeUnfinished,
  writeManifest,
  type Manifest,
} from './manifest.ts';
import { rotatedOut, type Rotation } from './rotation.ts';
import { seal, unseal } from './seal.ts';

export interface BackupJob {
  /** Its real path. */
  databaseFile: string;
  /** Where backups are kept; made if it is not there. */
  folder: string;
  /** 32 bytes in hex, to encrypt it with; null for none. */
  key: string | null;
  keep: Rotation;
  /** Latchkey's own. */
  version: string;
  /** Whether that is about to upgrade the store. */
  beforeUpgrade: boolean;
  /** Milliseconds. */
  now: number;
}

export type BackupOutcome =
  | { taken: { file: string; bytes: number } }
  /** Another process is at it. */
  | { refused: 'busy' }
  | { refused: 'no-room'; folder: string; neededBytes: number; freeBytes: number }
  /** It is not as it should be: no older backup is given up for it. */
  | { refused: 'unsound'; problems: string[] }
  | { refused: 'failed'; reason: string };

const TABLES = ['chat', 'invite_link', 'operation', 'audit_entry'] as const;

/** Takes a whole backup or none, of a store that may be in use: copies it, checks the copy, packs it, reads that again. */
export async function takeBackup(job: BackupJob): Promise<BackupOutcome> {
  try {
    const release = lockFile(`${job.databaseFile}.backup-lock`);
    try {
      return await take(job);
    } finally {
      release();
    }
  } catch (error) {
    if (error instanceof AlreadyRunning) return { refused: 'busy' };
    return { refused: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function take(job: BackupJob): Promise<BackupOutcome> {
  const { databaseFile, folder, keep } = job;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  removeUnfinished(folder);
  const copy = `${databaseFile}.copy`;
  removeCopy(copy);
  const noRoom = roomFor(job);
  if (noRoom !== null) return noRoom;
  try {
    // Before the copy, which then has all that this says.
    const anchor = readAnchor(databaseFile);
    copyStore(databaseFile, copy);
    const found = await look(copy, anchor?.head ?? null);
    if (found.problems.length > 0) return { refused: 'unsound', problems: found.problems };
    const { manifest } = await keepCopy(job, copy, found);
    for (const old of rotatedOut(backupsIn(folder), keep)) removeBackup(folder, old);
    return { taken: { file: manifest.file, bytes: manifest.stored.bytes } };
  } finally {
    removeCopy(copy);
    // A full disk must not stay full of it.
    removeUnfinished(folder);
  }
}

/** Twice the size where the copy lies, which for an upgrade becomes the room of its log; the backup itself is smaller. */
function roomFor({ databaseFile, folder }: BackupJob): BackupOutcome | null {
  const bytes = sizeOf(databaseFile);
  for (const [where, times] of [
    [dirname(databaseFile), 2],
    [folder, 1],
  ] as const) {
    const neededBytes = bytes * times + 2 * ROOM_FOR_OUTCOMES;
    const { bavail, bsize } = statfsSync(where);
    const freeBytes = bavail * bsize;
    if (freeBytes < neededBytes) return { refused: 'no-room', folder: where, neededBytes, freeBytes };
  }
  return null;
}

/** What is in its log counts. */
function sizeOf(databaseFile: string): number {
  const connection = new Database(databaseFile, { readonly: true, fileMustExist: true });
  try {
    const pages = Number(connection.pragma('page_count', { simple: true }));
    return pages * Number(connection.pragma('page_size', { simple: true }));
  } finally {
    connection.close();
  }
}

function copyStore(databaseFile: string, copy: string): void {
  closeSync(openSync(copy, 'wx', 0o600));
  const connection = new Database(databaseFile, { readonly: true, fileMustExist: true });
  try {
    connection.prepare('vacuum into ?').run(copy);
  } finally {
    connection.close();
  }
}

type Found = Pick<Manifest, 'schema' | 'head' | 'rows'> & { problems: string[] };

/** One that an older version wrote can be read only as far as it is whole. */
async function look(copy: string, anchor: Manifest['head']): Promise<Found> {
  const { schema, rows } = contentOf(copy);
  if (schema === Object.keys(MIGRATIONS).at(-1)) {
    const { damage, tampering, head } = await checkStore(copy, { anchor, whole: false });
    return { schema, rows, head, problems: [...damage, ...tampering] };
  }
  return { schema, rows, head: null, problems: await pageProblems(copy) };
}

/** @returns what is wrong with a file's pages and references, in words. */
export async function pageProblems(file: string): Promise<string[]> {
  const db = sqliteDatabase(new Database(file, { readonly: true, fileMustExist: true }));
  try {
    return await checkPages(db);
  } finally {
    await db.destroy();
  }
}

/** Of a database in a file, by which it is known again. */
export function contentOf(file: string): Pick<Manifest, 'schema' | 'rows'> {
  const connection = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const rows = TABLES.map((table) => {
      const count = connection.prepare<[], number>(`select count(*) from ${table}`).pluck().get() ?? 0;
      return [table, count] as const;
    });
    const newest = connection.prepare<[], string>('select max(name) from kysely_migration').pluck().get();
    return { schema: newest ?? '', rows: Object.fromEntries(rows) };
  } finally {
    connection.close();
  }
}

/** Its manifest is written first, its file put into place last, and all was read once more before. */
async function keepCopy(job: BackupJob, copy: string, found: Found): Promise<{ manifest: Manifest }> {
  const { folder, version } = job;
  const key = job.key === null ? null : Buffer.from(job.key, 'hex');
  const named = { takenAt: new Date(job.now), before: job.beforeUpgrade ? version : null };
  const file = `${backupName(named)}.sqlite.gz${key === null ? '' : '.enc'}`;
  const unfinished = join(folder, `${file}.new`);
  const { content, file: stored } = await seal(copy, unfinished, key);
  const again = await unseal(unfinished, key, null);
  if (again.sha256 !== content.sha256) throw new Error('what was written is not what is read again');
  const { schema, head, rows } = found;
  const encrypted = key !== null;
  const manifest = {
    format: 1,
    ...named,
    version,
    schema,
    file,
    encrypted,
    stored,
    content,
    head,
    rows,
  } as const;
  await writeManifest(folder, manifest);
  await intoPlace(folder, unfinished, join(folder, file));
  return { manifest };
}

function removeCopy(copy: string): void {
  for (const suffix of ['', '-journal']) rmSync(`${copy}${suffix}`, { force: true });
}
