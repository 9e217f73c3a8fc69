import type { ConversationStore } from '../../domain/ports/people-store.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { markHandled } from '../inbox/marks.ts';
import type { Marks } from '../inbox/marks.ts';

const stateByKey = statement((db, { key }: { key: string }) =>
  db.selectFrom('conversationState').select('state').where('key', '=', key),
);

const remove = statement((db, { key }: { key: string }) =>
  db.deleteFrom('conversationState').where('key', '=', key),
);

const keep = statement((db, { key, state, updatedAt }: { key: string; state: string; updatedAt: number }) =>
  db
    .insertInto('conversationState')
    .values({ key, state, updatedAt })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ state, updatedAt })),
);

export function conversationStore(db: Db, marks: Marks): ConversationStore {
  return {
    async read(key) {
      const [row] = await stateByKey(db, { key });
      return row?.state ?? null;
    },

    write: (key, state, handledUpdateId, now) =>
      // What was handled before is marked no later than this.
      marks.transact(async (trx) => {
        if (state === null) await remove(trx, { key });
        else await keep(trx, { key, state, updatedAt: millis(now) });
        if (handledUpdateId !== null) await markHandled(trx, [handledUpdateId], now);
      }),
  };
}
