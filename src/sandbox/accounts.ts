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
