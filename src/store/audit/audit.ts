import type { AuditEntry } from '../../domain/audit-entry.ts';
import { isPseudonym, pseudonymName } from '../../domain/forgotten.ts';
import type { AuditStore } from '../../domain/ports/audit-store.ts';
import { appendEntry } from './audit-chain.ts';
import { fromMillis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import type { Reader } from '../database/reader.ts';
import type { SpokenSql } from '../database/spoken-sql.ts';
import type { AuditEntryTable } from '../database/schema.ts';
import { transact } from '../database/transact.ts';

type EntryRow = Omit<AuditEntryTable, 'nameDigest'> & { actorName: string | null };

export function auditStore(db: Db, reader: Reader): AuditStore {
  const formerIds = reader.prepare<{ peerId: number }>(formerIdsOf(reader.sql));
  const entriesOfLinks = ofLinksIn(reader.sql);
  const newestOf = (text: string, limit: number) =>
    reader.prepare<EntryRow>(`${text} order by seq desc limit ${limit}`);

  return {
    append: (entry) => transact(db, (trx) => appendEntry(trx, entry)),

    async list({ peerId, linkIds, before, limit }) {
      const end = before ?? Number.MAX_SAFE_INTEGER;
      if (linkIds !== null) {
        const ids = JSON.stringify(linkIds);
        const read = newestOf(entriesOfLinks, limit);
        const rows = await read(end, peerId, ids, ids);
        return rows.map(entryFromRow);
      }
      const read = newestOf(OF_CHAT, limit);
      const ids = await formerIds(peerId);
      const entries = await Promise.all(ids.map((former) => read(former.peerId, end)));
      return entries
        .flat()
        .sort((a, b) => b.seq - a.seq)
        .slice(0, limit)
        .map(entryFromRow);
    },
  };
}

function entryFromRow({ at, hash, actorName, ...row }: EntryRow): AuditEntry {
  const { actorId } = row;
  const name = actorId !== null && isPseudonym(actorId) ? pseudonymName(actorId) : actorName;
  return { ...row, at: fromMillis(at), actorName: name, hash: hash.toString('hex') };
}

/** A chat's id and those it had before, which its older entries bear. */
const formerIdsOf = ({ thenJoin }: SpokenSql): string => `
  with recursive former (peer_id) as (
    select cast(? as bigint)
    union
    select chat.peer_id from former ${thenJoin} chat on chat.migrated_to = former.peer_id
  )
  select peer_id as "peerId" from former`;

const ENTRIES = `
  select
    seq, at, peer_id as "peerId", audit_entry.actor_id as "actorId", name as "actorName", event, link_id as "linkId",
    operation_id as "operationId", detail, hash
  from audit_entry left join audit_name on audit_name.digest = audit_entry.name_digest`;

const OF_CHAT = `${ENTRIES} where peer_id = ? and seq < ?`;

/** A link's first entry, that somebody asked for it, was written before there was a link. */
const ofLinksIn = (spoken: SpokenSql): string => `${ENTRIES}
  where seq < ? and +peer_id in (${formerIdsOf(spoken)}) and seq in (
    select seq from audit_entry where link_id in ${spoken.listedTexts}
    union
    select seq from audit_entry where link_id is null and operation_id in (
      select operation_id from invite_link where id in ${spoken.listedTexts}
    )
  )`;
