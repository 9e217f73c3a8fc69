import { createHash } from 'node:crypto';
import type { PeerId } from './peer.ts';

export type AuditEvent =
  | 'requested'
  | 'created'
  | 'regenerated'
  | 'edited'
  | 'revoked'
  /** Seen revoked on Telegram although nobody asked us. */
  | 'revoked-outside'
  | 'failed'
  /** A second link for one request turned up, and was revoked or reported. */
  | 'twin-revoked'
  | 'twin-reported'
  | 'exported-audit';

/** One line of our record: append-only, each chained to the one before by its hash. */
export interface AuditEntry {
  /** Counts up from 1 without gaps. */
  seq: number;
  at: Date;
  peerId: PeerId;
  /** null where nobody asked (something seen on Telegram). */
  actorId: number | null;
  actorName: string | null;
  event: AuditEvent;
  linkId: string | null;
  operationId: string | null;
  /** JSON text; never a link's URL or hash. */
  detail: string;
  /** Of the entry before; 64 zeros for the first. */
  previousHash: string;
  hash: string;
}

export type NewAuditEntry = Omit<AuditEntry, 'seq' | 'previousHash' | 'hash'>;

export const GENESIS_HASH = '0'.repeat(64);

/** SHA-256 over the entry's fields and the hash before it, hex. */
export function auditHash(entry: Omit<AuditEntry, 'hash'>): string {
  const fields = [
    entry.previousHash,
    entry.seq,
    entry.at.getTime(),
    entry.peerId,
    entry.actorId,
    entry.actorName,
    entry.event,
    entry.linkId,
    entry.operationId,
    entry.detail,
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
