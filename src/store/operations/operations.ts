import type { OperationState } from '../../domain/operation.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import type { OperationStore } from '../../domain/ports/operation-store.ts';
import { endQuestion } from '../cards/card-changes.ts';
import { fromMillis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { addOperation } from './operation-add.ts';
import { completeOperation, failOperation } from './operation-outcome.ts';
import { findOperation, operationFromRow, unfinished, UNFINISHED } from './operation-rows.ts';
import { backToIntent, explainWait, markSent, markUnknown, postpone } from './operation-transitions.ts';

/** What stands between an intent and its call. */
export interface Sends {
  /** @throws StorageFull, StoreDamaged: what came of the call could not surely be written down. */
  assertAllowed(): Promise<void>;
  /** It counts as sent. On disk, outside of the store too, when it resolves. */
  counted(): Promise<void>;
}

export function operationStore(db: Db, sends: Sends): OperationStore {
  return {
    add: (operation, also) =>
      db.transaction().execute(async (trx) => {
        const added = await addOperation(trx, operation, also);
        const { card, locale } = operation;
        if (!added.created && card !== null) await endQuestion(trx, added.operation, { card, locale });
        return added;
      }),

    find: (id) => findOperation(db, id),

    unfinished: (accountId) => unfinished(db, accountId),

    countUnfinished: () =>
      db
        .selectFrom('operation')
        .select((eb) => ['accountId', eb.fn.countAll<number>().as('count')])
        .where('state', 'in', UNFINISHED)
        .groupBy('accountId')
        .execute(),

    explainWait: (accountId, reason) =>
      db.transaction().execute((trx) => explainWait(trx, accountId, reason)),

    async markSent(id, telegramNow) {
      await sends.assertAllowed();
      const operation = await db.transaction().execute((trx) => markSent(trx, id, telegramNow));
      await sends.counted();
      return operation;
    },
    markUnknown: (id) => db.transaction().execute((trx) => markUnknown(trx, id)),
    backToIntent: (id, wait) => db.transaction().execute((trx) => backToIntent(trx, id, wait)),
    postpone: (id, wait) => db.transaction().execute((trx) => postpone(trx, id, wait)),

    complete: (id, outcome, newLinkId, now) =>
      db.transaction().execute((trx) => completeOperation(trx, id, outcome, newLinkId, now)),
    fail: (id, failure, now) => db.transaction().execute((trx) => failOperation(trx, id, failure, now)),

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
