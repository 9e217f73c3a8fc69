import { brieflyAs } from '../briefly-as.ts';
import type { RealConfig } from '../config.ts';
import { readSession } from '../sessions.ts';

/**
 * Whether the first session is of that account. While Latchkey runs it can't be asked, as nobody may connect a session twice: then
 * the next start leaves the second one out. On PostgreSQL other machines may use it, which nothing here can tell.
 */
export async function isAccountOf(config: RealConfig, userId: number): Promise<boolean> {
  const { sessionFile: file, databaseUrl } = config;
  const session = readSession(file, config);
  if (session === null || databaseUrl !== null) return false;
  try {
    const account = await brieflyAs({ file, session }, config, (telegram) => telegram.self());
    return account.userId === userId;
  } catch {
    // It is in use, or doesn't work any more: then it may be replaced by an added one.
    return false;
  }
}
