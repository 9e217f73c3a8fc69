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
  /** The same, but made or edited, by somebody or by a bot. */
  | 'made-outside'
  | 'bot-link'
  | 'edited-outside'
  /** Far more people than usual joined with a link. */
  | 'usage-jump'
  /** Somebody can't invite people any more, and links of theirs are open. */
  | 'admin-demoted'
  /** Somebody joined with a link that the account can't see. */
  | 'unknown-link'
  | 'failed'
  /** A second link for one request turned up, and was revoked or reported. */
  | 'twin-revoked'
  | 'twin-reported'
  /** All open links of a chat are closed; that is over again. */
  | 'lockdown-started'
  | 'lockdown-lifted'
  /** A link belongs to the chat's creator from then on, and no longer to the person who asked for it. */
  | 'taken-over'
  | 'exported-audit'
  /** The creator lets somebody read the audit, or takes that back. */
  | 'auditor-added'
  | 'auditor-removed'
  /** What the creator asks of links that other admins make. */
  | 'chat-rules-changed'
  /** The operator gave the chat to another of the accounts that make links. */
  | 'account-changed'
  /** A link that needs a second person's word, and that word. */
  | 'proposed'
  | 'proposal-approved'
  | 'proposal-declined'
  /** A link of the account's own that the store did not know: its primary one, or found after a restore from a backup. */
  | 'found'
  /** The store was restored from a backup. `peerId` 0, as for all that concerns the whole store. */
  | 'restored'
  /**
   * Somebody asked to be forgotten: they stand under a pseudonym in entries before. `detail` vouches for what was changed, and how
   * many entries of this chat.
   */
  | 'forgotten'
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
