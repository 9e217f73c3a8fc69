import type { AuditEntry } from '../../domain/audit-entry.ts';
import type { AuditStore } from '../../domain/ports/audit-store.ts';
import { appendEntry } from './audit-chain.ts';
import { fromMillis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import type { Read, Reader } from '../database/reader.ts';
import type { AuditEntryTable } from '../database/schema.ts';

type EntryRow = Omit<AuditEntryTable, 'nameDigest'> & { actorName: string | null };

export function auditStore(db: Db, reader: Reader): AuditStore {
  const formerIds = reader.prepare<{ peerId: number }>(FORMER_IDS);
  /** By their limit: SQLite would plan a statement anew each time it is given one. */
  const ofChats = new Map<number, Read<EntryRow>>();
  const ofLinks = new Map<number, Read<EntryRow>>();

  return {
    append: (entry) => db.transaction().execute((trx) => appendEntry(trx, entry)),

    async list({ peerId, linkIds, before, limit }) {
      const end = before ?? Number.MAX_SAFE_INTEGER;
      if (linkIds !== null) {
        const ids = JSON.stringify(linkIds);
        return limited(reader, ofLinks, OF_LINKS, limit)(end, peerId, ids, ids).map(entryFromRow);
      }
      const read = limited(reader, ofChats, OF_CHAT, limit);
      const entries = formerIds(peerId).flatMap((former) => read(former.peerId, end));
      return entries
        .sort((a, b) => b.seq - a.seq)
        .slice(0, limit)
        .map(entryFromRow);
    },
  };
}

function limited(
  reader: Reader,
  reads: Map<number, Read<EntryRow>>,
  text: string,
  limit: number,
): Read<EntryRow> {
  const known = reads.get(limit);
  if (known !== undefined) return known;
  const read = reader.prepare<EntryRow>(`${text} order by seq desc limit ${limit}`);
  reads.set(limit, read);
  return read;
}

function entryFromRow({ at, hash, ...row }: EntryRow): AuditEntry {
  return { ...row, at: fromMillis(at), hash: hash.toString('hex') };
}

/** A chat's id and those it had before, which its older entries bear. */
const FORMER_IDS = `
  with recursive former (peer_id) as (
    select ?
    union
    select chat.peer_id from former cross join chat on chat.migrated_to = former.peer_id
  )
  select peer_id as "peerId" from former`;

const ENTRIES = `
  select
    seq, at, peer_id as "peerId", audit_entry.actor_id as "actorId", name as "actorName", event, link_id as "linkId",
    operation_id as "operationId", detail, hash
  from audit_entry left join audit_name on audit_name.digest = audit_entry.name_digest`;

const OF_CHAT = `${ENTRIES} where peer_id = ? and seq < ?`;

/** A link's first entry, that somebody asked for it, was written before there was a link. */
const OF_LINKS = `${ENTRIES}
  where seq < ? and +peer_id in (${FORMER_IDS}) and seq in (
    select seq from audit_entry where link_id in (select value from json_each(?))
    union
    select seq from audit_entry where link_id is null and operation_id in (
      select operation_id from invite_link where id in (select value from json_each(?))
    )
  )`;
