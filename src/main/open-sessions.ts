import { keepSession } from './login/keep-session.ts';
import { readKept, sessionFiles, type SessionFile, type SessionKeeping } from './sessions.ts';

/** For the log. */
export const SESSION_ENCRYPTED = 'a session is encrypted now, or with a newer key than before';

/**
 * All sessions that there are, that of the first account before the others. Those that an earlier version kept as they are, or that were
 * written with an older key, are encrypted in place with the newest.
 * @param onEncrypted told each time.
 * @throws StartError
 */
export function openSessions(
  config: SessionKeeping & { sessionFile: string; sessionsDir: string },
  onEncrypted: (file: string) => void,
): SessionFile[] {
  return sessionFiles(config).flatMap((file) => openSession(file, config, onEncrypted) ?? []);
}

/** As `openSessions`, for one of them. @returns null where there is none. @throws StartError */
export function openSession(
  file: string,
  keeping: SessionKeeping,
  onEncrypted: (file: string) => void,
): SessionFile | null {
  const kept = readKept(file, keeping);
  if (kept === null) return null;
  const { session, isCurrent } = kept;
  if (!isCurrent) {
    keepSession(file, session, keeping);
    onEncrypted(file);
  }
  return { file, session };
}
