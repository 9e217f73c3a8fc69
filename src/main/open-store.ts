import type { Store } from '../domain/ports/store.ts';
import { openStore } from '../store/open-store.ts';
import { AlreadyRunning, lockRecord } from '../store/database/process-lock.ts';
import { StartError } from './start-error.ts';

/**
 * Takes the record for this process alone.
 * @returns a function that lets go.
 * @throws AlreadyRunning, StartError
 */
export function takeRecord(path: string): () => void {
  try {
    return lockRecord(path);
  } catch (error) {
    throw error instanceof AlreadyRunning ? error : unusable(path, error);
  }
}

/** @throws StartError */
export async function openRecord(path: string): Promise<Store> {
  try {
    return await openStore({ path });
  } catch (error) {
    throw unusable(path, error);
  }
}

function unusable(path: string, error: unknown): StartError {
  const reason = error instanceof Error ? error.message : String(error);
  return new StartError('start-record-unusable', { file: path, reason });
}
