import { randomBytes } from 'node:crypto';
import { encodeSessionString } from './mtproto/session-string.ts';
import type { World } from './world/world.ts';

/** What a user-session client needs to be somebody without logging in. */
export interface AccountLogin {
  userId: number;
  name: string;
  /** A GramJS `StringSession`. */
  session: string;
  /** The 256 bytes of the session's key, base64. */
  authKey: string;
}

/** Gives a new session to everybody who has none and isn't passive: an account that was thrown out can be used again after a restart. */
export function giveLogins(world: World): void {
  for (const { id, isBot, deactivated, passive } of world.people.all()) {
    const needsOne = !isBot && !deactivated && !passive && world.sessions.ofUser(id).length === 0;
    if (needsOne) world.sessions.addKey(randomBytes(256), id);
  }
}

/** One login for everybody who has a session that was not revoked. */
export function accountLogins(
  world: World,
  address: { dcId: number; host: string; port: number },
): AccountLogin[] {
  return world.people.all().flatMap(({ id, firstName, lastName }) => {
    const [keyId] = world.sessions.ofUser(id);
    const key = keyId === undefined ? undefined : world.sessions.find(keyId)?.key;
    if (!key) return [];
    return {
      userId: id,
      name: lastName === undefined ? firstName : `${firstName} ${lastName}`,
      session: encodeSessionString({ ...address, key }),
      authKey: key.toString('base64'),
    };
  });
}
