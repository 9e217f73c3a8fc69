import type { AuditStore } from '../../domain/ports/audit-store.ts';
import { appendEntry, entryFromRow, selectEntries } from './audit-chain.ts';
import { formerIds } from '../chats/chat-migration.ts';
import type { Db } from '../database/connection.ts';

export function auditStore(db: Db): AuditStore {
  return {
    append: (entry) => db.transaction().execute((trx) => appendEntry(trx, entry)),

    list: ({ peerId, linkIds, actorId, offset, limit }) =>
      db.transaction().execute(async (trx) => {
        if (linkIds?.length === 0) return { entries: [], total: 0 };
        let query = selectEntries(trx).where('peerId', 'in', await formerIds(trx, peerId));
        if (linkIds !== null) {
          // A link's first entry, that somebody asked for it, was written before there was a link.
          const makers = trx.selectFrom('inviteLink').select('operationId').where('id', 'in', linkIds);
          query = query.where((eb) =>
            eb.or([
              eb('linkId', 'in', linkIds),
              eb.and([eb('linkId', 'is', null), eb('operationId', 'in', makers)]),
            ]),
          );
        }
        if (actorId !== null) query = query.where('auditEntry.actorId', '=', actorId);
        const { total } = await query
          .clearSelect()
          .select((eb) => eb.fn.countAll<number>().as('total'))
          .executeTakeFirstOrThrow();
        const rows = await query.orderBy('seq', 'desc').offset(offset).limit(limit).execute();
        return { entries: rows.map(entryFromRow), total };
      }),
  };
}
