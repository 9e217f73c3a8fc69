import { join } from 'node:path';
import { z } from 'zod';
import type { StoreCheck } from '../../domain/ports/store-file.ts';
import { runOwnProcess } from '../database/own-process.ts';
import type { CheckOptions } from './check-store.ts';

const checkSchema = z.object({
  damage: z.array(z.string()),
  tampering: z.array(z.string()),
  head: z.object({ seq: z.number(), hash: z.string() }),
  whole: z.boolean(),
});

/**
 * Runs `checkStore` in a process of its own.
 * @param signal ends it at once.
 * @returns null if it was ended. @throws if it can't be checked.
 */
export async function runCheck(
  path: string,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<StoreCheck | null> {
  const found = await runOwnProcess(join(import.meta.dirname, 'check-process'), { path, ...options }, signal);
  if (signal.aborted) return null;
  const check = checkSchema.safeParse(found);
  if (!check.success) throw new Error('the check of the store ended without a finding');
  return check.data;
}
