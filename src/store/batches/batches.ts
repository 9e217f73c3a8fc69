import type { BatchStore } from '../../domain/ports/batch-store.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { addBatch } from './batch-add.ts';
import { beginLines } from './batch-begin.ts';
import { readLines } from './batch-lines.ts';
import { batchFromRow, findBatch } from './batch-rows.ts';
import { cancel, pause, resume } from './batch-states.ts';
import { transact } from '../database/transact.ts';

export function batchStore(db: Db): BatchStore {
  return {
    add: (batch, also) => transact(db, (trx) => addBatch(trx, batch, also)),

    find: (id) => findBatch(db, id),

    async unfinished(accountId) {
      const rows = await db
        .selectFrom('batch')
        .selectAll()
        .where('finishedAt', 'is', null)
        .where('accountId', '=', accountId)
        .orderBy('createdAt')
        .execute();
      return rows.map(batchFromRow);
    },

    begin: (id, also) => transact(db, (trx) => beginLines(trx, id, also)),

    pause: (id) => transact(db, (trx) => pause(trx, id)),
    resume: (id, now) => transact(db, (trx) => resume(trx, id, now)),
    cancel: (id, now) => transact(db, (trx) => cancel(trx, id, { stoppedBy: null, now })),

    lines: (id, query) => readLines(db, id, query),

    async untold() {
      const rows = await db
        .selectFrom('batch')
        .selectAll()
        .where('finishedAt', 'is not', null)
        .where('toldAt', 'is', null)
        .orderBy('finishedAt')
        .execute();
      return rows.map(batchFromRow);
    },

    async told(id, now) {
      await db
        .updateTable('batch')
        .set({ toldAt: millis(now) })
        .where('id', '=', id)
        .execute();
    },
  };
}
