import type { AuditEntry, NewAuditEntry } from '../audit-entry.ts';
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
}
