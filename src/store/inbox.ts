import type { InboxStore, InboxUpdate } from '../domain/ports/store.ts';
import { IllegalTransition } from '../domain/ports/store.ts';
import { millis } from './codecs.ts';
import type { Db } from './connection.ts';

export function inboxStore(db: Db): InboxStore {
  return {
    receive: (updates, now) =>
      db.transaction().execute(async (trx) => {
        const fresh: InboxUpdate[] = [];
        for (const update of updates) {
          const { updateId, lane, body } = update;
          const { numInsertedOrUpdatedRows } = await trx
            .insertInto('inbox')
            .values({ updateId, lane, body, receivedAt: millis(now), handledAt: null })
            .onConflict((conflict) => conflict.column('updateId').doNothing())
            .executeTakeFirstOrThrow();
          if (numInsertedOrUpdatedRows === 1n) fresh.push(update);
        }
        return fresh;
      }),

    async pending() {
      const rows = await db
        .selectFrom('inbox')
        .select(['updateId', 'lane', 'body'])
        .where('handledAt', 'is', null)
        .orderBy('seq')
        .execute();
      return rows.map(({ updateId, lane, body }) => ({ updateId, lane, body: body ?? '' }));
    },

    markHandled: (updateId, now) => markHandled(db, updateId, now),

    async isHandled(updateId) {
      const found = await db
        .selectFrom('inbox')
        .select('updateId')
        .where('updateId', '=', updateId)
        .where('handledAt', 'is not', null)
        .executeTakeFirst();
      return found !== undefined;
    },

    async beginTry(updateId) {
      const row = await db
        .updateTable('inbox')
        .set((eb) => ({ tries: eb('tries', '+', 1) }))
        .where('updateId', '=', updateId)
        .returning('tries')
        .executeTakeFirst();
      if (row === undefined) throw new IllegalTransition(`update ${updateId} was never received`);
      return row.tries;
    },

    async prune(before) {
      const { numDeletedRows } = await db
        .deleteFrom('inbox')
        .where('handledAt', '<', millis(before))
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}

/** The first time counts. Also part of the transaction that saves a conversation. */
export async function markHandled(db: Db, updateId: number, now: Date): Promise<void> {
  await db
    .updateTable('inbox')
    .set({ handledAt: millis(now), body: null })
    .where('updateId', '=', updateId)
    .where('handledAt', 'is', null)
    .execute();
}
