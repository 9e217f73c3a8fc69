import { authKeyId } from './crypto/auth-key.ts';
import type { AgreedKey } from './handshake/key-exchange.ts';
import type { World } from '../world/world.ts';

/** A key that messages can be encrypted with. */
export interface KnownKey {
  /** 256 bytes. */
  key: Buffer;
  /** Whose login counts: the key itself, or the permanent one that a temporary key is bound to. */
  accountKeyId: string;
  userId: number | undefined;
  /** Why nobody may use it any more. */
  revoked: string | undefined;
}

export interface Keyring {
  find(keyId: string): KnownKey | undefined;
  add(agreed: AgreedKey): void;
  isTaken: (key: Buffer) => boolean;
  /** Lets a temporary key speak for a permanent one. */
  bind(temporaryKeyId: string, permanentKeyId: string): void;
}

interface TemporaryKey {
  key: Buffer;
  /** Milliseconds. */
  expiresAt: number;
  permanentKeyId?: string;
}

/**
 * The world keeps the permanent keys; temporary ones live here, for as long as they last.
 * @param now milliseconds.
 */
export function createKeyring(world: World, now: () => number): Keyring {
  const temporaryKeys = new Map<string, TemporaryKey>();

  function findPermanent(keyId: string): KnownKey | undefined {
    const found = world.sessions.find(keyId);
    return found && { key: found.key, accountKeyId: keyId, userId: found.userId, revoked: found.revoked };
  }

  function forgetExpired(): void {
    for (const [keyId, { expiresAt }] of temporaryKeys) {
      if (expiresAt <= now()) temporaryKeys.delete(keyId);
    }
  }

  function findTemporary(keyId: string): KnownKey | undefined {
    forgetExpired();
    const found = temporaryKeys.get(keyId);
    if (!found) return undefined;
    const permanent = found.permanentKeyId === undefined ? undefined : findPermanent(found.permanentKeyId);
    if (permanent) return { ...permanent, key: found.key };
    return { key: found.key, accountKeyId: keyId, userId: undefined, revoked: undefined };
  }

  return {
    find: (keyId) => findPermanent(keyId) ?? findTemporary(keyId),
    add({ key, expiresIn }) {
      if (expiresIn === undefined) {
        world.sessions.addKey(key);
        return;
      }
      forgetExpired();
      temporaryKeys.set(authKeyId(key).toString('hex'), { key, expiresAt: now() + expiresIn * 1000 });
    },
    isTaken(key) {
      const keyId = authKeyId(key).toString('hex');
      return findPermanent(keyId) !== undefined || temporaryKeys.has(keyId);
    },
    bind(temporaryKeyId, permanentKeyId) {
      const found = temporaryKeys.get(temporaryKeyId);
      if (found) found.permanentKeyId = permanentKeyId;
    },
  };
}
