import { listed } from '../database/statement.ts';
import type { BatchDeliveryStore } from '../../domain/ports/batch-deliveries.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';

export function batchDeliveryStore(db: Db): BatchDeliveryStore {
  return {
    async ask(batchId, form, now) {
      await db
        .insertInto('batchDelivery')
        .values({ batchId, form, sentTo: 0, askedAt: millis(now) })
        .onConflict((conflict) => conflict.columns(['batchId', 'form']).doNothing())
        .execute();
    },

    async next({ notFor }) {
      const [row] = await db
        .selectFrom('batchDelivery')
        .innerJoin('batch', 'batch.id', 'batchDelivery.batchId')
        .select(['batchDelivery.batchId', 'batchDelivery.form', 'batchDelivery.sentTo'])
        .where('batch.actorId', 'not in', listed(db, JSON.stringify(notFor)))
        .orderBy('batchDelivery.askedAt')
        .limit(1)
        .execute();
      return row ?? null;
    },

    async sent({ batchId, form }, sentTo) {
      await db
        .updateTable('batchDelivery')
        .set({ sentTo })
        .where('batchId', '=', batchId)
        .where('form', '=', form)
        .execute();
    },

    async done({ batchId, form }) {
      await db.deleteFrom('batchDelivery').where('batchId', '=', batchId).where('form', '=', form).execute();
    },
  };
}
