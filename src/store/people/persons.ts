import type { PersonStore } from '../../domain/ports/people-store.ts';
import type { Db } from '../database/connection.ts';

export function personStore(db: Db): PersonStore {
  return {
    async find(userId) {
      const row = await db.selectFrom('person').selectAll().where('userId', '=', userId).executeTakeFirst();
      return row ?? null;
    },

    save: ({ userId, name, username, locale, timeZone }) =>
      db
        .insertInto('person')
        .values({ userId, name, username, locale, timeZone })
        .onConflict((conflict) =>
          conflict.column('userId').doUpdateSet((eb) => ({
            name,
            username,
            locale,
            timeZone: eb.fn.coalesce('excluded.timeZone', 'person.timeZone'),
          })),
        )
        .returningAll()
        .executeTakeFirstOrThrow(),
  };
}
