import { sql } from 'kysely';
import type { Insertable } from 'kysely';
import { auditHash, GENESIS_HASH } from '../../domain/audit-entry.ts';
import type { AuditEntry, NewAuditEntry } from '../../domain/audit-entry.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import type { AuditEntryTable } from '../database/schema.ts';
import { statement } from '../database/statement.ts';
import { digestOfName } from './audit-names.ts';

/** Where a chain ends, or is known to be whole up to. `hash`: hex. */
export interface ChainHead {
  seq: number;
  hash: string;
}

/** The head of an empty chain. */
export const GENESIS: ChainHead = { seq: 0, hash: GENESIS_HASH };

const lastEntry = statement((db) =>
  db.selectFrom('auditEntry').select(['seq', 'hash']).orderBy('seq', 'desc').limit(sql.lit(1)),
);

export async function chainHead(db: Db): Promise<ChainHead> {
  const [last] = await lastEntry(db, {});
  return last === undefined ? GENESIS : { seq: last.seq, hash: last.hash.toString('hex') };
}

const insert = statement((db, row: Insertable<AuditEntryTable>) => db.insertInto('auditEntry').values(row));

/** Appends within the caller's transaction, which holds the write lock: the chain has one end. */
export async function appendEntry(trx: Db, entry: NewAuditEntry): Promise<AuditEntry> {
  const head = await chainHead(trx);
  const { at, peerId, actorId, actorName, event, linkId, operationId } = entry;
  const detail = withoutLinks(entry.detail);
  const digest = actorName === null ? null : await digestOfName(trx, actorId, actorName);
  const linked = { at, peerId, actorId, event, linkId, operationId, detail, seq: head.seq + 1 };
  const hash = auditHash({ ...linked, nameDigest: digest?.toString('hex') ?? null }, head.hash);
  const row = { ...linked, at: millis(at), nameDigest: digest, hash: Buffer.from(hash, 'hex') };
  await insert(trx, row);
  return { ...linked, actorName, hash };
}

/** Entries with the names that were not deleted, and what those hash to in which somebody stands under a pseudonym. */
export function selectEntries(db: Db) {
  return db
    .selectFrom('auditEntry')
    .leftJoin('auditName', 'auditName.digest', 'auditEntry.nameDigest')
    .selectAll('auditEntry')
    .select(['auditName.name as actorName', 'auditName.key as nameKey'])
    .select((eb) =>
      eb
        .selectFrom('auditRedaction')
        .select('auditRedaction.hash')
        .whereRef('entrySeq', '=', 'auditEntry.seq')
        .orderBy('forgottenSeq', 'desc')
        .limit(1)
        .as('redactedHash'),
    );
}

const INVITE = /(?:t(?:elegram)?\.(?:me|dog)\/(?:\+|joinchat\/)|\binvite=)[\w-]+/gi;

/** People type anything as a title, a link too. What can't be taken back must not let anyone in. */
function withoutLinks(detail: string): string {
  return detail.replace(INVITE, '…');
}
