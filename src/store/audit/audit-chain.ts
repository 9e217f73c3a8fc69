import type { Selectable } from 'kysely';
import { auditHash, GENESIS_HASH } from '../../domain/audit-entry.ts';
import type { AuditEntry, NewAuditEntry } from '../../domain/audit-entry.ts';
import { fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import type { AuditEntryTable } from '../database/schema.ts';

const PAGE = 1_000;

/** Appends within the caller's transaction, which holds the write lock: the chain has one end. */
export async function appendEntry(trx: Db, entry: NewAuditEntry): Promise<AuditEntry> {
  const last = await trx
    .selectFrom('auditEntry')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const linked = {
    ...entry,
    detail: withoutLinks(entry.detail),
    seq: (last?.seq ?? 0) + 1,
    previousHash: last?.hash ?? GENESIS_HASH,
  };
  const chained = { ...linked, hash: auditHash(linked) };
  await trx.insertInto('auditEntry').values(toRow(chained)).execute();
  return chained;
}

/** Reads the chain from its start, a page at a time so that writers get their turn. */
export async function verifyChain(db: Db): Promise<{ entries: number; brokenAt: number | null }> {
  let entries = 0;
  let previousHash = GENESIS_HASH;
  for (;;) {
    const rows = await db
      .selectFrom('auditEntry')
      .selectAll()
      .where('seq', '>', entries)
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      const expected = auditHash({ ...entryFromRow(row), seq: entries + 1, previousHash });
      if (row.seq !== entries + 1 || row.previousHash !== previousHash || row.hash !== expected) {
        return { entries, brokenAt: row.seq };
      }
      entries += 1;
      previousHash = row.hash;
    }
    if (rows.length < PAGE) return { entries, brokenAt: null };
  }
}

export function entryFromRow(row: Selectable<AuditEntryTable>): AuditEntry {
  return { ...row, at: fromMillis(row.at) };
}

function toRow(entry: AuditEntry): Selectable<AuditEntryTable> {
  const { seq, peerId, actorId, actorName, event, linkId, operationId, detail, previousHash, hash } = entry;
  const at = millis(entry.at);
  return { seq, at, peerId, actorId, actorName, event, linkId, operationId, detail, previousHash, hash };
}

const INVITE = /(?:t(?:elegram)?\.(?:me|dog)\/(?:\+|joinchat\/)|\binvite=)[\w-]+/gi;

/** People type anything as a title, a link too. What can't be taken back must not open a door. */
function withoutLinks(detail: string): string {
  return detail.replace(INVITE, '…');
}
