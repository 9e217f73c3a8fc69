import type { PeerId } from '../../domain/peer.ts';
import type { Auditor, AuditorStore } from '../../domain/ports/auditor-store.ts';
import { appendEntry } from '../audit/audit-chain.ts';
import { fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { transact } from '../database/transact.ts';

export function auditorStore(db: Db): AuditorStore {
  return {
    async of(peerId) {
      const rows = await db
        .selectFrom('auditor')
        .selectAll()
        .where('peerId', '=', peerId)
        .orderBy('name')
        .execute();
      return rows.map((row) => ({ ...row, addedAt: fromMillis(row.addedAt) }));
    },

    async isOne(peerId, userId) {
      return (await find(db, peerId, userId)) !== undefined;
    },

    async chatsOf(userId) {
      const rows = await db.selectFrom('auditor').select('peerId').where('userId', '=', userId).execute();
      return rows.map(({ peerId }) => peerId);
    },

    add: (auditor, by) => transact(db, (trx) => add(trx, auditor, by)),

    remove: (peerId, userId, { by, now }) =>
      transact(db, async (trx) => {
        const known = await find(trx, peerId, userId);
        if (known === undefined) return false;
        await trx.deleteFrom('auditor').where('peerId', '=', peerId).where('userId', '=', userId).execute();
        await trx.deleteFrom('auditorInvitation').where('peerId', '=', peerId).execute();
        await appendEntry(trx, entry('auditor-removed', { ...known, addedAt: now }, by));
        return true;
      }),

    async invite({ id, peerId, invitedBy, invitedAt }) {
      const by = { invitedById: invitedBy.userId, invitedByName: invitedBy.name };
      await db
        .insertInto('auditorInvitation')
        .values({ id, peerId, ...by, invitedAt: millis(invitedAt) })
        .execute();
    },

    async invitation(id) {
      const row = await db
        .selectFrom('auditorInvitation')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      if (row === undefined) return null;
      const invitedBy = { userId: row.invitedById, name: row.invitedByName };
      return { id, peerId: row.peerId, invitedBy, invitedAt: fromMillis(row.invitedAt) };
    },

    accept: (id, auditor) =>
      transact(db, async (trx) => {
        const used = await trx
          .deleteFrom('auditorInvitation')
          .where('id', '=', id)
          .returning(['invitedById', 'invitedByName'])
          .executeTakeFirst();
        if (used === undefined) return false;
        await add(trx, auditor, { userId: used.invitedById, name: used.invitedByName });
        return true;
      }),
  };
}

function find(db: Db, peerId: PeerId, userId: number) {
  return db
    .selectFrom('auditor')
    .selectAll()
    .where('peerId', '=', peerId)
    .where('userId', '=', userId)
    .executeTakeFirst();
}

async function add(trx: Db, auditor: Auditor, by: { userId: number; name: string }): Promise<void> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('auditor')
    .values({ ...auditor, addedAt: millis(auditor.addedAt) })
    .onConflict((conflict) => conflict.columns(['peerId', 'userId']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) await appendEntry(trx, entry('auditor-added', auditor, by));
}

function entry(
  event: 'auditor-added' | 'auditor-removed',
  { peerId, userId, addedAt }: Pick<Auditor, 'peerId' | 'userId' | 'addedAt'>,
  by: { userId: number; name: string },
) {
  // No name: what is hashed can't be deleted.
  const detail = JSON.stringify({ userId });
  const who = { actorId: by.userId, actorName: by.name };
  return { at: addedAt, peerId, ...who, event, linkId: null, operationId: null, detail };
}
