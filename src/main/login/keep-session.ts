import { writePrivately } from '../private-files.ts';
import { encryptSession } from '../session-encryption.ts';
import { writingKeys } from '../session-key.ts';
import { purposeOf, type SessionKeeping } from '../sessions.ts';
import { StartError } from '../start-error.ts';

/**
 * Encrypts the session and writes it completely or not at all, readable by its owner only: anyone who has it is the account.
 * @throws StartError
 */
export function keepSession(file: string, session: string, keeping: SessionKeeping): void {
  const [key] = writingKeys(keeping.sessionKey);
  try {
    writePrivately(file, `${encryptSession(session, purposeOf(file, keeping), key)}\n`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError('start-session-unwritable', { file, reason });
  }
}
