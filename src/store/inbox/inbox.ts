import type { InboxStore } from '../../domain/ports/inbox-store.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import { fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
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
        .select(['updateId', 'lane', 'body', 'failures', 'crashes', 'outdated'])
        .where('handledAt', 'is', null)
        .orderBy('seq')
        .execute();
      return rows.map(({ body, outdated, ...row }) => ({
        ...row,
        body: body ?? '',
        outdated: outdated === 1,
      }));
    },

    async backlog() {
      const waiting = db.selectFrom('inbox').where('handledAt', 'is', null);
      const { pending } = await waiting
        .select((eb) => eb.fn.countAll<number>().as('pending'))
        .executeTakeFirstOrThrow();
      const oldest = await waiting.select('receivedAt').orderBy('seq').limit(1).executeTakeFirst();
      return { pending, oldest: fromMillis(oldest?.receivedAt ?? null) };
    },

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

    async expectCrash(updateId) {
      const row = await db
        .updateTable('inbox')
        .set((eb) => ({ crashes: eb('crashes', '+', 1) }))
        .where('updateId', '=', updateId)
        .returning('crashes')
        .executeTakeFirst();
      if (row === undefined) throw neverReceived(updateId);
      return row.crashes - 1;
    },

    async noteFailure(updateId, isOwn) {
      const row = await db
        .updateTable('inbox')
        .set((eb) => ({ crashes: 0, failures: eb('failures', '+', isOwn ? 1 : 0) }))
        .where('updateId', '=', updateId)
        .returning('failures')
        .executeTakeFirst();
      if (row === undefined) throw neverReceived(updateId);
      return row.failures;
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

function neverReceived(updateId: number): IllegalTransition {
  return new IllegalTransition(`update ${updateId} was never received`);
}
