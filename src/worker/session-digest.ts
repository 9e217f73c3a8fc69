import { createHash } from 'node:crypto';

/** A session string ends with its authorisation key: what comes before, the server's address, may differ. */
const KEY_BYTES = 256;

/** Names a session without giving it away: equal for two strings with the same authorisation key. Hex. */
export function sessionDigest(session: string): string {
  const key = Buffer.from(session.slice(1), 'base64').subarray(-KEY_BYTES);
  return createHash('sha256').update('latchkey session ').update(key).digest('hex');
}
