import { sql } from 'kysely';
import type { AuditEntry } from '../../domain/audit-entry.ts';
import type { AuditQuery, AuditStore } from '../../domain/ports/audit-store.ts';
import { appendEntry, entryFromRow, selectEntries } from './audit-chain.ts';
import { formerIds } from '../chats/chat-migration.ts';
import type { Db } from '../database/connection.ts';

export function auditStore(db: Db): AuditStore {
  return {
    append: (entry) => db.transaction().execute((trx) => appendEntry(trx, entry)),
    list: (query) => db.transaction().execute((trx) => list(trx, query)),
  };
}

async function list(trx: Db, { peerId, linkIds, before, limit }: AuditQuery): Promise<AuditEntry[]> {
  const peerIds = await formerIds(trx, peerId);
  const rows = await selectEntries(trx)
    .$if(linkIds === null, (entries) => entries.where('peerId', 'in', peerIds))
    .$if(linkIds !== null, (entries) =>
      entries.where('seq', 'in', entriesOf(trx, linkIds ?? [])).where(sql`+peer_id`, 'in', peerIds),
    )
    .$if(before !== null, (entries) => entries.where('seq', '<', before))
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  return rows.map(entryFromRow);
}

/** A link's first entry, that somebody asked for it, was written before there was a link. */
function entriesOf(trx: Db, linkIds: string[]) {
  const makers = trx.selectFrom('inviteLink').select('operationId').where('id', 'in', linkIds);
  return trx
    .selectFrom('auditEntry')
    .select('seq')
    .where('linkId', 'in', linkIds)
    .union(
      trx
        .selectFrom('auditEntry')
        .select('seq')
        .where('linkId', 'is', null)
        .where('operationId', 'in', makers),
    );
}
