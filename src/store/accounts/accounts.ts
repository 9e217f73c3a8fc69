import type { AccountStore } from '../../domain/ports/account-store.ts';
import { fromMillis, millis, seconds } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { transact } from '../database/transact.ts';
import { POSITIONS_A_SECOND } from '../links/link-rows.ts';

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
        .values({ userId, name, username, state: 'live', duty: 'serving' })
        .onConflict((conflict) => conflict.column('userId').doUpdateSet({ name, username }))
        .execute();
    },

    async saveFloodWait(accountId, { method, seconds, until }, now) {
      const wait = { seconds, until: millis(until) };
      await transact(db, async (trx) => {
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

    async setDuty(userId, duty) {
      await db.updateTable('account').set({ duty }).where('userId', '=', userId).execute();
    },

    async linksSince(userId, since) {
      const { count } = await db
        .selectFrom('inviteLink')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('adminId', '=', userId)
        // A link’s position begins with its date, and has an index: SQLite uses it only where both ends are said.
        .where('position', '>=', seconds(since) * POSITIONS_A_SECOND)
        .where('position', '<=', Number.MAX_SAFE_INTEGER)
        .where('actorId', 'is not', null)
        .executeTakeFirstOrThrow();
      return count;
    },

    all: () => db.selectFrom('account').selectAll().orderBy('userId').execute(),

    async setState(userId, state) {
      await db.updateTable('account').set({ state }).where('userId', '=', userId).execute();
    },
  };
}
