import { createHash } from 'node:crypto';
import type { Core } from './core.ts';
import type { AuthKeyRecord } from './types.ts';
import type { Sessions } from './login-types.ts';

/** Anybody can make keys without logging in; of those the newest are kept. */
const MAX_KEYS_OF_NOBODY = 1_000;

/** The last 8 of the 20 bytes of the key's SHA-1, as they stand on the wire. */
function keyIdOf(key: Buffer): string {
  return createHash('sha1').update(key).digest().subarray(12).toString('hex');
}

export function createSessions(core: Core): Sessions {
  const { state } = core;

  function record(keyId: string): AuthKeyRecord | undefined {
    return state.authKeys.find((record) => record.keyId === keyId);
  }

  function replace(keyId: string, changed: (record: AuthKeyRecord) => AuthKeyRecord): void {
    state.authKeys = state.authKeys.map((each) => (each.keyId === keyId ? changed(each) : each));
  }

  return {
    addKey(key, userId) {
      const keyId = keyIdOf(key);
      core.change(() => {
        const known = state.authKeys.filter((record) => record.keyId !== keyId);
        const ofNobody = known.filter((record) => record.userId === undefined);
        const forgotten = new Set(ofNobody.slice(0, 1 - MAX_KEYS_OF_NOBODY));
        const added = { keyId, key: key.toString('base64'), ...(userId !== undefined && { userId }) };
        state.authKeys = [...known.filter((record) => !forgotten.has(record)), added];
      });
      return keyId;
    },
    find(keyId) {
      const found = record(keyId);
      if (!found) return undefined;
      const { key, userId, revoked } = found;
      return {
        key: Buffer.from(key, 'base64'),
        ...(userId !== undefined && { userId }),
        ...(revoked !== undefined && { revoked }),
      };
    },
    authorize(keyId, userId) {
      core.change(() => {
        replace(keyId, ({ userId: _before, ...record }) => ({
          ...record,
          ...(userId !== undefined && { userId }),
        }));
      });
    },
    revoke(keyId, how) {
      if (!record(keyId)) return;
      core.change(() => {
        replace(keyId, (record) => ({ ...record, revoked: how }));
        core.emit({ type: 'session_revoked', keyId });
      });
    },
    ofUser: (userId) =>
      state.authKeys.filter((key) => key.userId === userId && !key.revoked).map((key) => key.keyId),
  };
}
