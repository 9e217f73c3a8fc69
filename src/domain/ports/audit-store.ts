import type { AuditEntry, NewAuditEntry } from '../audit-entry.ts';
import type { PeerId } from '../peer.ts';

export interface AuditQuery {
  peerId: PeerId;
  /** Only what happened to these, their being asked for included. */
  linkIds: string[] | null;
  /** Only what was written before this entry, by `seq`; null for the newest. */
  before: number | null;
  limit: number;
}

export interface AuditStore {
  append(entry: NewAuditEntry): Promise<AuditEntry>;
  /** Newest first. */
  list(query: AuditQuery): Promise<AuditEntry[]>;
}
