import type { Wording } from '../../bot/words.ts';
import type { BackupOutcome } from '../../store/backups/take-backup.ts';

const MIB = 1024 * 1024;

/** Why there is no backup, and what to do, for who reads the terminal. */
export function refusalSentence(outcome: Exclude<BackupOutcome, { taken: object }>, words: Wording): string {
  if (outcome.refused === 'busy') return words.plain('backup-busy');
  if (outcome.refused === 'failed') return words.plain('backup-failed', { reason: outcome.reason });
  if (outcome.refused === 'unsound') {
    return words.plain('backup-unsound', { problems: outcome.problems.join('; ') });
  }
  return words.plain('backup-no-room', roomOf(outcome));
}

type NoRoom = Extract<BackupOutcome, { refused: 'no-room' }>;

/** In MiB, as a text says it. */
export function roomOf({ folder, neededBytes, freeBytes }: NoRoom): {
  folder: string;
  needed: number;
  free: number;
} {
  return { folder, needed: Math.ceil(neededBytes / MIB), free: Math.floor(freeBytes / MIB) };
}
