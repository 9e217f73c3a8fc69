import type { AccountStore } from '../../domain/ports/account-store.ts';
import { accountChanged } from '../cards/card-changes.ts';
import { fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';

export function accountStore(db: Db): AccountStore {
  return {
    async find(userId) {
      const row = await db.selectFrom('account').selectAll().where('userId', '=', userId).executeTakeFirst();
      return row === undefined ? null : { ...row, blockedUntil: fromMillis(row.blockedUntil) };
    },

    async save({ userId, name, username }) {
      await db
        .insertInto('account')
        .values({ userId, name, username, state: 'live', blockedUntil: null })
        .onConflict((conflict) => conflict.column('userId').doUpdateSet({ name, username, state: 'live' }))
        .execute();
    },

    async setBlockedUntil(userId, until) {
      await db
        .updateTable('account')
        .set({ blockedUntil: millis(until) })
        .where('userId', '=', userId)
        .execute();
    },

    async setState(userId, state) {
      await db.transaction().execute(async (trx) => {
        await trx.updateTable('account').set({ state }).where('userId', '=', userId).execute();
        await accountChanged(trx);
      });
    },
  };
}
