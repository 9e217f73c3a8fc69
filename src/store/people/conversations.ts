import type { ConversationStore } from '../../domain/ports/people-store.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { markHandled } from '../inbox/marks.ts';
import type { Marks } from '../inbox/marks.ts';

export function conversationStore(db: Db, marks: Marks): ConversationStore {
  return {
    async read(key) {
      const row = await db
        .selectFrom('conversationState')
        .select('state')
        .where('key', '=', key)
        .executeTakeFirst();
      return row?.state ?? null;
    },

    write: (key, state, handledUpdateId, now) =>
      // What was handled before is marked no later than this.
      marks.transact(async (trx) => {
        if (state === null) {
          await trx.deleteFrom('conversationState').where('key', '=', key).execute();
        } else {
          await trx
            .insertInto('conversationState')
            .values({ key, state, updatedAt: millis(now) })
            .onConflict((conflict) => conflict.column('key').doUpdateSet({ state, updatedAt: millis(now) }))
            .execute();
        }
        if (handledUpdateId !== null) await markHandled(trx, [handledUpdateId], now);
      }),
  };
}
