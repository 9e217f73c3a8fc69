import type { InboxStore } from '../../domain/ports/inbox-store.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { markHandled } from './marks.ts';
import type { Marks } from './marks.ts';

export function inboxStore(db: Db, marks: Marks): InboxStore {
  return {
    async receive(updates, now) {
      if (updates.length === 0) return [];
      const receivedAt = millis(now);
      const values = updates.map(({ updateId, lane, body }) => ({
        updateId,
        lane,
        body,
        receivedAt,
        handledAt: null,
      }));
      const rows = await marks.transact((trx) =>
        trx
          .insertInto('inbox')
          .values(values)
          .onConflict((conflict) => conflict.column('updateId').doNothing())
          .returning('updateId')
          .execute(),
      );
      const fresh = new Set(rows.map(({ updateId }) => updateId));
      // What stands in the batch twice is new once.
      return updates.filter(({ updateId }) => fresh.delete(updateId));
    },

    async pending() {
      const rows = await db
        .selectFrom('inbox')
        .select(['updateId', 'lane', 'body'])
        .where('handledAt', 'is', null)
        .orderBy('seq')
        .execute();
      return rows.map(({ updateId, lane, body }) => ({ updateId, lane, body: body ?? '' }));
    },

    markHandled: (updateId, now) => markHandled(db, [updateId], now),

    markSoon: (updateId, now) => marks.add(updateId, now),

    flush: () => marks.flush(),

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
