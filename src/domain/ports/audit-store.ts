import type { AuditEntry, AuditEvent, NewAuditEntry } from '../audit-entry.ts';
import type { PeerId } from '../peer.ts';

export interface AuditQuery {
  peerId: PeerId;
  /** Only what happened to these, their being asked for included. */
  linkIds: string[] | null;
  actorId: number | null;
  offset: number;
  limit: number;
}

export interface AuditStore {
  append(entry: NewAuditEntry): Promise<AuditEntry>;
  /** Newest first. */
  list(query: AuditQuery): Promise<{ entries: AuditEntry[]; total: number }>;
  /** Checks the whole chain. @returns the first entry that does not fit, or null. */
  verify(): Promise<{ entries: number; brokenAt: number | null }>;
  countByEvent(peerId: PeerId): Promise<Partial<Record<AuditEvent, number>>>;
}
