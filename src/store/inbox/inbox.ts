import type { InboxStore, PendingUpdate } from '../../domain/ports/inbox-store.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import { UPDATES_QUEUE } from '../../domain/ports/queues.ts';
import { fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import type { Enqueue } from '../jobs/enqueue.ts';
import type { Marks } from './marks.ts';

export function inboxStore(db: Db, marks: Marks, enqueue: Enqueue): InboxStore {
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
      return marks.transact(async (trx) => {
        const rows = await trx
          .insertInto('inbox')
          .values(values)
          .onConflict((conflict) => conflict.column('updateId').doNothing())
          .returning('updateId')
          .execute();
        const fresh = new Set(rows.map(({ updateId }) => updateId));
        // What stands in the batch twice is new once.
        const stored = updates.filter(({ updateId }) => fresh.delete(updateId));
        const lanes = new Set(stored.map(({ lane }) => lane));
        if (lanes.size > 0) {
          await enqueue(
            trx,
            UPDATES_QUEUE,
            Array.from(lanes, (lane) => ({ key: lane, data: {} })),
          );
        }
        return stored;
      });
    },

    async pending() {
      return (await pendingRows(db).execute()).map(pendingUpdate);
    },

    async pendingOf(lane) {
      return (await pendingRows(db).where('lane', '=', lane).execute()).map(pendingUpdate);
    },

    waitingLanes: (before) =>
      db
        .selectFrom('inbox')
        .select(['lane', 'crashes'])
        .where((eb) =>
          eb(
            'seq',
            'in',
            eb
              .selectFrom('inbox')
              .select(({ fn }) => fn.min('seq').as('seq'))
              .where('handledAt', 'is', null)
              .groupBy('lane'),
          ),
        )
        .where('receivedAt', '<=', millis(before))
        .orderBy('seq')
        .execute(),

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

function pendingRows(db: Db) {
  return db
    .selectFrom('inbox')
    .select(['updateId', 'lane', 'body', 'failures', 'crashes', 'outdated'])
    .where('handledAt', 'is', null)
    .orderBy('seq');
}

type PendingRow = Awaited<ReturnType<ReturnType<typeof pendingRows>['execute']>>[number];

function pendingUpdate({ body, outdated, ...row }: PendingRow): PendingUpdate {
  return { ...row, body: body ?? '', outdated: outdated === 1 };
}

function neverReceived(updateId: number): IllegalTransition {
  return new IllegalTransition(`update ${updateId} was never received`);
}
