import { join } from 'node:path';
import { z } from 'zod';
import { runOwnProcess } from '../database/own-process.ts';
import type { BackupJob, BackupOutcome } from './take-backup.ts';

const outcomeSchema: z.ZodType<BackupOutcome> = z.union([
  z.object({ taken: z.object({ file: z.string(), bytes: z.number() }) }),
  z.object({ refused: z.literal('busy') }),
  z.object({
    refused: z.literal('no-room'),
    folder: z.string(),
    neededBytes: z.number(),
    freeBytes: z.number(),
  }),
  z.object({ refused: z.literal('unsound'), problems: z.array(z.string()) }),
  z.object({ refused: z.literal('failed'), reason: z.string() }),
]);

/**
 * Takes a backup in a process of its own: people's requests go on meanwhile.
 * @param signal ends it at once; the next backup removes what it leaves.
 * @returns null if it was ended.
 */
export async function runBackup(job: BackupJob, signal: AbortSignal): Promise<BackupOutcome | null> {
  const answer = await runOwnProcess(join(import.meta.dirname, 'backup-process'), job, signal);
  if (signal.aborted) return null;
  const outcome = outcomeSchema.safeParse(answer);
  return outcome.data ?? { refused: 'failed', reason: 'the process that takes it ended' };
}
