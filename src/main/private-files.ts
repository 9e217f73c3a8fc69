import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { StartError } from './start-error.ts';

/** Bits of a file's mode: whether group or others may read it or change it. */
const READ_OR_WRITE = 0o066;
const WRITE = 0o022;
/** In such a folder, /tmp for example, nobody can replace what is somebody else's. */
const STICKY = 0o1000;

/** @throws StartError if others may read or change the file, or look into its folder. */
export function assertPrivate(file: string): void {
  assertMode(dirname(file), READ_OR_WRITE, 'chmod 700');
  assertMode(file, READ_OR_WRITE, 'chmod 600');
}

/** As `assertPrivate`, for a file that may stand in a folder of the system's. */
export function assertPrivateAnywhere(file: string): void {
  const folder = dirname(file);
  if ((statSync(folder).mode & STICKY) === 0) assertMode(folder, WRITE, 'chmod go-w');
  assertMode(file, READ_OR_WRITE, 'chmod 600');
}

function assertMode(file: string, refused: number, command: string): void {
  // Windows has no such bits: Node makes some up.
  if (process.platform === 'win32' || (statSync(file).mode & refused) === 0) return;
  throw new StartError('start-too-open', { file, command: `${command} ${quoted(file)}` });
}

function quoted(file: string): string {
  return /^[\w./@+-]+$/.test(file) ? file : `'${file.replaceAll("'", String.raw`'\''`)}'`;
}

/** Writes the whole file or nothing, readable by its owner only. On disk when it returns. */
export function writePrivately(file: string, text: string): void {
  // What a symbolic link points to must not stay as it was.
  const real = existsSync(file) ? realpathSync(file) : file;
  const temporary = writeBeside(real, text);
  try {
    renameSync(temporary, real);
  } catch (error) {
    rmSync(temporary);
    throw error;
  }
  toDisk(dirname(real));
}

/** As `writePrivately`, and keeps a file that is there already. */
export function createPrivately(file: string, text: string): void {
  const temporary = writeBeside(file, text);
  try {
    linkSync(temporary, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(temporary);
  }
  toDisk(dirname(file));
}

function writeBeside(file: string, text: string): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const temporary = `${file}.${randomBytes(6).toString('hex')}.new`;
  try {
    writeFileSync(temporary, text, { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    // On a full disk a part of it may be there.
    rmSync(temporary, { force: true });
    throw error;
  }
  return temporary;
}

function toDisk(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
