import { randomBytes } from 'node:crypto';
import { CAST, type Sandbox } from 'telegram-sandbox';

/** Robin logs in once more. @param session how they are logged in already. */
export function anotherLogin(sandbox: Sandbox, session: string): string {
  const key = randomBytes(256);
  sandbox.world.sessions.addKey(key, CAST.robin);
  // The key is what it ends with.
  const bytes = Buffer.from(session.slice(1), 'base64');
  key.copy(bytes, bytes.length - key.length);
  return session.slice(0, 1) + bytes.toString('base64');
}
