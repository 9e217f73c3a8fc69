import type { Digest, DigestStore } from '../../domain/ports/digest-store.ts';
import { fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import type { DigestTable } from './digest-table.ts';

export function digestStore(db: Db): DigestStore {
  return {
    async find(peerId, readerId) {
      const row = await db
        .selectFrom('digest')
        .selectAll()
        .where('peerId', '=', peerId)
        .where('readerId', '=', readerId)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },

    async save({ peerId, readerId, dueAt }) {
      await db
        .insertInto('digest')
        .values({ peerId, readerId, dueAt: millis(dueAt) })
        .onConflict((conflict) =>
          conflict.columns(['peerId', 'readerId']).doUpdateSet({ dueAt: millis(dueAt) }),
        )
        .execute();
    },

    async remove(peerId, readerId) {
      await db.deleteFrom('digest').where('peerId', '=', peerId).where('readerId', '=', readerId).execute();
    },

    async due(now, limit) {
      const rows = await db
        .selectFrom('digest')
        .selectAll()
        .where('dueAt', '<=', millis(now))
        .orderBy('dueAt')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },
  };
}

function fromRow({ peerId, readerId, dueAt }: DigestTable): Digest {
  return { peerId, readerId, dueAt: fromMillis(dueAt) };
}
