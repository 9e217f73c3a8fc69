/** Sessions, and how somebody gets one: part of `world.ts`. */

import type { CodeWay } from './code-ways.ts';

/** What is the same for everybody who logs in, however they do it. */
export interface Logins {
  /** In which way a code for this number goes out first, and in which each time it is asked for again. */
  codeWays(phone: string): readonly CodeWay[];
  /** What a device of the account scans to let this key in; good for 30 seconds. The ones before stay good for as long as they were. */
  newToken(keyId: string): { token: Buffer; expires: number };
  /** Whom a scanned token lets in with this key; it is used up then. @param token that one alone. */
  takeAccepted(keyId: string, token?: Buffer): number | undefined;
  /** @throws TelegramError AUTH_TOKEN_INVALID, AUTH_TOKEN_EXPIRED. */
  assertToken(token: Buffer): void;
  /**
   * Somebody scanned it.
   * @returns the key that it lets in.
   * @throws TelegramError AUTH_TOKEN_INVALID, AUTH_TOKEN_EXPIRED, AUTH_TOKEN_ALREADY_ACCEPTED.
   */
  accept(userId: number, token: Buffer): string;
}

export interface Sessions {
  /** @param key 256 bytes. @returns its id, 8 bytes as hex. */
  addKey(key: Buffer, userId?: number): string;
  find(keyId: string): { key: Buffer; userId?: number; revoked?: string } | undefined;
  /** `undefined` logs out. */
  authorize(keyId: string, userId: number | undefined): void;
  revoke(keyId: string, how: 'AUTH_KEY_UNREGISTERED' | 'SESSION_REVOKED' | 'AUTH_KEY_DUPLICATED'): void;
  ofUser(userId: number): string[];
}
