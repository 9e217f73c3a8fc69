import { fork } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { extname } from 'node:path';
import { z } from 'zod';
import type { StoreCheck } from '../../domain/ports/store-file.ts';
import type { CheckOptions } from './check-store.ts';

const checkSchema = z.object({
  damage: z.array(z.string()),
  tampering: z.array(z.string()),
  head: z.object({ seq: z.number(), hash: z.string() }),
  whole: z.boolean(),
});

/**
 * Runs `checkStore` in a process of its own. A thread would do to leave the event loop free, but it can't be ended while
 * SQLite reads a large table, and would hold up stopping for as long.
 * @param signal ends it at once.
 * @returns null if it was ended. @throws if it can't be checked.
 */
export async function runCheck(
  path: string,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<StoreCheck | null> {
  // This file runs from its source and compiled.
  const extension = extname(import.meta.filename);
  const child = fork(`${import.meta.dirname}/check-process${extension}`, [path, JSON.stringify(options)], {
    execArgv: extension === '.ts' ? ['--import', 'tsx'] : [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // Answering people comes first, from the moment it is loaded.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const end = (): void => void child.kill('SIGKILL');
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  let found: unknown;
  child.once('message', (message) => {
    found = message;
  });
  try {
    await once(child, 'close');
  } finally {
    signal.removeEventListener('abort', end);
  }
  if (signal.aborted) return null;
  const check = checkSchema.safeParse(found);
  if (!check.success) throw new Error('the check of the store ended without a finding');
  return check.data;
}
