import type { AccountStore } from '../../domain/ports/account-store.ts';
import { fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

const accountById = statement((db, { userId }: { userId: number }) =>
  db.selectFrom('account').selectAll().where('userId', '=', userId),
);

export function accountStore(db: Db): AccountStore {
  return {
    async find(userId) {
      const [row] = await accountById(db, { userId });
      return row ?? null;
    },

    async save({ userId, name, username }) {
      await db
        .insertInto('account')
        .values({ userId, name, username, state: 'live' })
        .onConflict((conflict) => conflict.column('userId').doUpdateSet({ name, username }))
        .execute();
    },

    async saveFloodWait(accountId, { method, seconds, until }, now) {
      const wait = { seconds, until: millis(until) };
      await db.transaction().execute(async (trx) => {
        await trx.deleteFrom('floodWait').where('until', '<=', millis(now)).execute();
        await trx
          .insertInto('floodWait')
          .values({ accountId, method, ...wait })
          .onConflict((conflict) => conflict.columns(['accountId', 'method']).doUpdateSet(wait))
          .execute();
      });
    },

    async floodWaits(accountId) {
      const rows = await db
        .selectFrom('floodWait')
        .select(['method', 'seconds', 'until'])
        .where('accountId', '=', accountId)
        .execute();
      return rows.map((row) => ({ ...row, until: fromMillis(row.until) }));
    },

    async setState(userId, state) {
      await db.updateTable('account').set({ state }).where('userId', '=', userId).execute();
    },
  };
}
