import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const digestSchema = z.object({ bytes: z.int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

const manifestSchema = z.object({
  format: z.literal(1),
  takenAt: z.coerce.date(),
  /** Of Latchkey, which made it. */
  version: z.string(),
  /** The version before whose upgrade it was made; null for any other. */
  before: z.string().nullable(),
  /** The newest migration that the store had taken. */
  schema: z.string(),
  /** Beside the manifest. */
  file: z.string().regex(/^[\w.-]+$/),
  encrypted: z.boolean(),
  /** Of the file. */
  stored: digestSchema,
  /** Of the database in it. */
  content: digestSchema,
  /** Where its audit ends; null where an older version wrote it, whose audit this one can't read. */
  head: z.object({ seq: z.int(), hash: z.string() }).nullable(),
  rows: z.record(z.string(), z.int()),
});

/** What is known of a backup without opening it. Nothing in it is secret. */
export type Manifest = z.infer<typeof manifestSchema>;

const NAME = /^latchkey-\d{8}T\d{6}Z[\w.-]*\.json$/;
/** Not whole yet, or left by a process that ended. */
const UNFINISHED = '.new';

/** @returns what the files of a backup are called, without an ending. */
export function backupName({ takenAt, before }: Pick<Manifest, 'takenAt' | 'before'>): string {
  const stamp = takenAt
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[:-]/g, '');
  return before === null
    ? `latchkey-${stamp}`
    : `latchkey-${stamp}-before-${before.replaceAll(/[^\w.-]/g, '')}`;
}

/** All in a folder that are there with their file, the newest first. None where there is no such folder. */
export function backupsIn(folder: string): Manifest[] {
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => NAME.test(name))
    .flatMap((name) => read(join(folder, name)) ?? [])
    .filter(
      ({ file, stored }) => statSync(join(folder, file), { throwIfNoEntry: false })?.size === stored.bytes,
    )
    .toSorted((a, b) => b.takenAt.getTime() - a.takenAt.getTime());
}

/** Before its file is put into place: without that, it counts for nothing. On disk when this resolves. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const path = join(folder, `${backupName(manifest)}.json`);
  const file = await open(`${path}${UNFINISHED}`, 'w', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(manifest, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await intoPlace(folder, `${path}${UNFINISHED}`, path);
}

/** Renames a file that is on disk, so that its name is on disk, too. */
export async function intoPlace(folder: string, from: string, to: string): Promise<void> {
  renameSync(from, to);
  const directory = await open(folder);
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/** The manifest first: no file is taken for whole that is half gone. */
export function removeBackup(folder: string, manifest: Manifest): void {
  rmSync(join(folder, `${backupName(manifest)}.json`), { force: true });
  rmSync(join(folder, manifest.file), { force: true });
}

/** Removes what a process that ended has left: what isn't whole, and manifests of files that never came to be. */
export function removeUnfinished(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const path = join(folder, name);
    if (/^latchkey-.*\.new$/.test(name)) rmSync(path, { force: true });
    if (!NAME.test(name)) continue;
    const file = read(path)?.file;
    if (file !== undefined && !existsSync(join(folder, file))) rmSync(path, { force: true });
  }
}

function read(path: string): Manifest | null {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    // Somebody's own file, a torn one, or one of a newer version.
    if (error instanceof z.ZodError || error instanceof SyntaxError) return null;
    throw error;
  }
}
