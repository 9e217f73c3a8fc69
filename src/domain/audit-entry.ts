import { createHash, createHmac } from 'node:crypto';
import type { PeerId } from './peer.ts';

export type AuditEvent =
  | 'requested'
  | 'created'
  | 'regenerated'
  | 'edited'
  | 'revoked'
  /** A new primary link: Telegram revoked the one before it. */
  | 'primary-replaced'
  /** Taken out of Telegram's list. */
  | 'deleted'
  /** Somebody who asked to join, or all who did. */
  | 'approved'
  | 'declined'
  | 'approved-all'
  | 'declined-all'
  /** In a channel, by the bot, for everybody there. */
  | 'posted'
  /** What is done by itself with those who ask to join by a link. */
  | 'rule-changed'
  /** Seen revoked on Telegram although nobody asked us. */
  | 'revoked-outside'
  | 'failed'
  /** A second link for one request turned up, and was revoked or reported. */
  | 'twin-revoked'
  | 'twin-reported'
  | 'exported-audit'
  /** A link of the account's own that the store did not know: its primary one, or found after a restore from a backup. */
  | 'found'
  /** The store was restored from a backup. `peerId` 0, as for all that concerns the whole store. */
  | 'restored'
  /** The chain was written anew by a newer version: `detail` has the head of the old one. */
  | 'rechained';

/** One line of the audit: append-only, each chained to the one before by its hash. */
export interface AuditEntry {
  /** Counts up from 1 without gaps. */
  seq: number;
  at: Date;
  peerId: PeerId;
  /** null where nobody asked (something seen on Telegram). */
  actorId: number | null;
  /** null where nobody asked, and where the name was deleted since. */
  actorName: string | null;
  event: AuditEvent;
  linkId: string | null;
  operationId: string | null;
  /** JSON text; never a link's URL or hash. */
  detail: string;
  /** Hex. */
  hash: string;
}

export type NewAuditEntry = Omit<AuditEntry, 'seq' | 'hash'>;

export const GENESIS_HASH = '0'.repeat(64);

/**
 * SHA-256 over the entry's fields and the hash before it, hex. The name enters as `nameDigest`, so that it can be deleted
 * and the chain still fits.
 */
export function auditHash(
  entry: Omit<AuditEntry, 'actorName' | 'hash'> & { nameDigest: string | null },
  previousHash: string,
): string {
  const fields = [
    'latchkey audit 2',
    previousHash,
    entry.seq,
    entry.at.getTime(),
    entry.peerId,
    entry.actorId,
    entry.nameDigest,
    entry.event,
    entry.linkId,
    entry.operationId,
    entry.detail,
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

/** HMAC-SHA-256, hex. Without the key, which is deleted with the name, nobody can find out by guessing which it was. */
export function nameDigest(key: Uint8Array, name: string): string {
  return createHmac('sha256', key).update(name).digest('hex');
}
