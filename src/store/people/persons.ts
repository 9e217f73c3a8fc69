import type { PersonStore } from '../../domain/ports/people-store.ts';
import { sql } from 'kysely';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

const DAY_MS = 86_400_000;

const personById = statement((db, { userId }: { userId: number }) =>
  db.selectFrom('person').selectAll().where('userId', '=', userId),
);

export function personStore(db: Db): PersonStore {
  return {
    async find(userId) {
      const [row] = await personById(db, { userId });
      return row ?? null;
    },

    save: ({ userId, name, username, locale, timeZone, dateOrder, hourCycle }) =>
      db
        .insertInto('person')
        .values({ userId, name, username, locale, timeZone, dateOrder, hourCycle })
        .onConflict((conflict) =>
          conflict.column('userId').doUpdateSet((eb) => ({
            name,
            username,
            locale: eb.fn.coalesce('person.language', 'excluded.locale'),
            timeZone: eb.fn.coalesce('excluded.timeZone', 'person.timeZone'),
            dateOrder: eb.fn.coalesce('excluded.dateOrder', 'person.dateOrder'),
            hourCycle: eb.fn.coalesce('excluded.hourCycle', 'person.hourCycle'),
          })),
        )
        .returningAll()
        .executeTakeFirstOrThrow(),

    setLanguage: (userId, { language, locale }) =>
      db
        .updateTable('person')
        .set({ language, locale })
        .where('userId', '=', userId)
        .returningAll()
        .executeTakeFirstOrThrow(),

    async spendLookUp(userId, most, now) {
      const at = millis(now);
      // Outside of the day that was begun, either way: a clock may be put back.
      const over = sql<boolean>`abs(${at} - look_up.since) >= ${DAY_MS}`;
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('lookUp')
        .values({ userId, since: at, used: 1 })
        .onConflict((conflict) =>
          conflict
            .column('userId')
            .doUpdateSet({
              used: sql`case when ${over} then 1 else look_up.used + 1 end`,
              since: sql`case when ${over} then ${at} else look_up.since end`,
            })
            .where((eb) => eb.or([over, eb('lookUp.used', '<', most)])),
        )
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
  };
}
