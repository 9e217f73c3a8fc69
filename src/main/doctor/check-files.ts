import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RealConfig } from '../config.ts';
import { ROOM_FOR_OUTCOMES } from '../../store/database/sqlite/disk-space.ts';
import { bad, good, warning, type Finding } from './finding.ts';

/** Less than this fills up within days in a busy community. Bytes. */
const ROOM_TO_LIVE = 512 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

/** Who may read the secrets, whether the folder of the data can be written to, and whether its disk has room. */
export async function checkFiles(config: RealConfig, envFile: string): Promise<Finding[]> {
  const { databaseFile, databaseUrl, sessionFile } = config;
  const folder = dirname(databaseUrl === null ? databaseFile : sessionFile);
  // Sessions and their key are refused where they are read.
  const secrets = [envFile, ...(databaseUrl === null ? [databaseFile] : [])];
  const open = (await Promise.all(secrets.map(openToOthers))).filter((file) => file !== null);
  return [
    ...(open.length === 0
      ? [good('doctor-private')]
      : [bad('doctor-open-to-others', { files: open.join(', '), fix: `chmod 600 ${open.join(' ')}` })]),
    ...(await checkFolder(folder)),
  ];
}

/** @returns the file if others than its owner may read or write it; null also if there is none. */
async function openToOthers(file: string): Promise<string | null> {
  try {
    return ((await stat(file)).mode & 0o077) === 0 ? null : file;
  } catch {
    return null;
  }
}

async function checkFolder(folder: string): Promise<Finding[]> {
  try {
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return [missing ? warning('doctor-no-folder', { folder }) : bad('doctor-folder-closed', { folder })];
  }
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const room = { folder, megabytes: Math.floor(free / MEGABYTE) };
  if (free < ROOM_FOR_OUTCOMES) return [bad('doctor-disk-full', room)];
  return [free < ROOM_TO_LIVE ? warning('doctor-disk-low', room) : good('doctor-disk', room)];
}
