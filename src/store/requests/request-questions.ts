import type { RequestStore } from '../../domain/ports/request-store.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';

type Questions = Pick<
  RequestStore,
  'openQuestion' | 'questionBy' | 'questionsTo' | 'asked' | 'dropQuestionBy'
>;

export function requestQuestions(db: Db): Questions {
  return {
    openQuestion: ({ peerId, userId }, askerId, now) =>
      db.transaction().execute(async (trx) => {
        await dropUnasked(trx, askerId);
        const fields = { askerId, openedAt: millis(now), askedAt: null };
        await trx
          .insertInto('requestQuestion')
          .values({ peerId, userId, ...fields })
          .onConflict((conflict) => conflict.columns(['userId', 'peerId']).doUpdateSet(fields))
          .execute();
      }),

    async questionBy(askerId) {
      const row = await db
        .selectFrom('requestQuestion')
        .select(['peerId', 'userId'])
        .where('askerId', '=', askerId)
        .where('askedAt', 'is', null)
        .executeTakeFirst();
      return row ?? null;
    },

    questionsTo: (userId) =>
      db
        .selectFrom('requestQuestion')
        .select(['peerId', 'askerId'])
        .where('userId', '=', userId)
        .where('askedAt', 'is not', null)
        .orderBy('askedAt', 'desc')
        .execute(),

    async asked({ peerId, userId }, now) {
      await db
        .updateTable('requestQuestion')
        .set({ askedAt: millis(now) })
        .where('peerId', '=', peerId)
        .where('userId', '=', userId)
        .execute();
    },

    dropQuestionBy: (askerId) => dropUnasked(db, askerId),
  };
}

async function dropUnasked(db: Db, askerId: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('requestQuestion')
    .where('askerId', '=', askerId)
    .where('askedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
