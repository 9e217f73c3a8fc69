import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Rotation } from '../../store/backups/rotation.ts';
import { parseKeys } from '../session-key.ts';

/** Where and how backups of the file are kept. */
export interface BackupConfig {
  folder: string;
  /** 32 bytes in hex; null where backups are not encrypted. A secret. */
  key: string | null;
  keep: Rotation;
}

/** As in the environment, each in its right form. */
interface Given {
  BACKUPS: 'on' | 'off';
  BACKUP_DIR: string;
  BACKUP_KEEP: string;
  BACKUP_KEY?: string | undefined;
  BACKUP_KEY_FILE?: string | undefined;
  CREDENTIALS_DIRECTORY?: string | undefined;
}

/** Three numbers: for how many hours, days and weeks one is kept. */
export const KEEP = /^(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})$/;

export function isBackupKey(text: string): boolean {
  return parseKeys(text)?.length === 1;
}

/** @param problem told what of it can't be used. @returns null where there are to be none. */
export function backupConfig(given: Given, problem: (text: string) => void): BackupConfig | null {
  if (given.BACKUPS === 'off') return null;
  const [hourly = 0, daily = 0, weekly = 0] = (KEEP.exec(given.BACKUP_KEEP) ?? []).slice(1).map(Number);
  return { folder: given.BACKUP_DIR, key: keyOf(given, problem), keep: { hourly, daily, weekly } };
}

function keyOf(
  { BACKUP_KEY: text, BACKUP_KEY_FILE: file, CREDENTIALS_DIRECTORY: credentials }: Given,
  problem: (text: string) => void,
): string | null {
  if (file === undefined) return text === undefined ? null : hexOf(text);
  try {
    // systemd shows a credential to the service alone, by an access list, which looks as if its group could read it.
    const isCredential = dirname(file) === credentials;
    if (!isCredential && (statSync(file).mode & 0o077) !== 0) {
      problem(`BACKUP_KEY_FILE: others may read ${file}; run chmod 600 ${file}`);
    }
    const read = readFileSync(file, 'utf8').trim();
    if (isBackupKey(read)) return hexOf(read);
    problem(`BACKUP_KEY_FILE: ${file} isn't a key; make one with openssl rand -hex 32`);
  } catch {
    problem(`BACKUP_KEY_FILE: ${file} cannot be read`);
  }
  return null;
}

function hexOf(text: string): string | null {
  return parseKeys(text)?.[0]?.toString('hex') ?? null;
}
