import type { OperationState } from '../../domain/operation.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import type { OperationStore } from '../../domain/ports/operation-store.ts';
import { CARDS_QUEUE, operationsQueue } from '../../domain/ports/queues.ts';
import { endQuestion } from '../cards/card-changes.ts';
import { fromMillis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import type { Enqueue } from '../jobs/enqueue.ts';
import { addOperation, askedBefore } from './operation-add.ts';
import { completeOperation, failOperation } from './operation-outcome.ts';
import { findOperation, operationFromRow, unfinished, UNFINISHED } from './operation-rows.ts';
import { backToIntent, explainWait, markSent, markUnknown, postpone } from './operation-transitions.ts';
import { linksAsked } from './links-asked.ts';
import { transact } from '../database/transact.ts';

/** What stands between an intent and its call. */
export interface Sends {
  /** @throws StorageFull, StoreDamaged: what came of the call could not surely be written down. */
  assertAllowed(): Promise<void>;
  /** It counts as sent. On disk, outside of the store too, when it resolves. */
  counted(): Promise<void>;
}

/** @param cardsElsewhere cards are brought up to date by another process, which is told when an operation ends. */
export function operationStore(
  db: Db,
  sends: Sends,
  enqueue: Enqueue,
  cardsElsewhere: boolean,
): OperationStore {
  async function tellOfCards(trx: Db): Promise<void> {
    if (cardsElsewhere) await enqueue(trx, CARDS_QUEUE, [{ key: '', data: {}, once: true }]);
  }

  return {
    linksAsked: (of) => linksAsked(db, of),
    add: (operation, also) =>
      transact(db, async (trx) => {
        const added = await addOperation(trx, operation, also);
        if (added.created && also.elsewhere === true) {
          const data = { operationId: added.operation.id };
          await enqueue(trx, operationsQueue(also.accountId), [{ key: added.operation.id, data }]);
        }
        const { card, locale } = operation;
        if (!added.created && card !== null) await endQuestion(trx, added.operation, { card, locale });
        return added;
      }),

    askedBefore: (operation) => askedBefore(db, operation),

    find: (id) => findOperation(db, id),

    unfinished: (accountId) => unfinished(db, accountId),

    countUnfinished: () =>
      db
        .selectFrom('operation')
        .select((eb) => ['accountId', eb.fn.countAll<number>().as('count')])
        .where('state', 'in', UNFINISHED)
        .groupBy('accountId')
        .execute(),

    explainWait: (accountId, reason) => transact(db, (trx) => explainWait(trx, accountId, reason)),

    async markSent(id, telegramNow) {
      await sends.assertAllowed();
      const operation = await transact(db, (trx) => markSent(trx, id, telegramNow));
      await sends.counted();
      return operation;
    },
    markUnknown: (id) => transact(db, (trx) => markUnknown(trx, id)),
    backToIntent: (id, wait, sentAt = null) => transact(db, (trx) => backToIntent(trx, id, wait, sentAt)),
    postpone: (id, wait) => transact(db, (trx) => postpone(trx, id, wait)),

    complete: (id, outcome, newLinkId, now) =>
      transact(db, async (trx) => {
        const completed = await completeOperation(trx, id, outcome, newLinkId, now);
        await tellOfCards(trx);
        return completed;
      }),
    fail: (id, failure, now) =>
      transact(db, async (trx) => {
        const failed = await failOperation(trx, id, failure, now);
        await tellOfCards(trx);
        return failed;
      }),

    async watched(accountId) {
      const rows = await db
        .selectFrom('operation')
        .selectAll()
        .where('watchedSince', 'is not', null)
        .where('accountId', '=', accountId)
        .orderBy('seq')
        .execute();
      return rows.flatMap((row) =>
        row.watchedSince === null
          ? []
          : [{ operation: operationFromRow(row), since: fromMillis(row.watchedSince) }],
      );
    },

    async endWatch(id) {
      const { numUpdatedRows } = await db
        .updateTable('operation')
        .set({ watchedSince: null })
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows === 0n) throw new IllegalTransition('no such operation');
    },

    async countByState() {
      const rows = await db.selectFrom('operationCount').selectAll().execute();
      const counts: Record<OperationState, number> = { intent: 0, sent: 0, unknown: 0, done: 0, failed: 0 };
      for (const { state, count } of rows) counts[state] = count;
      return counts;
    },
  };
}
