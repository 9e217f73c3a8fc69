import type { PresetStore } from '../../domain/ports/people-store.ts';
import { bit, fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';

export function presetStore(db: Db): PresetStore {
  return {
    async of(userId) {
      const rows = await db
        .selectFrom('preset')
        .selectAll()
        .where('userId', '=', userId)
        .orderBy('name')
        .execute();
      return rows.map((row) => ({
        ...row,
        requestNeeded: row.requestNeeded === 1,
        createdAt: fromMillis(row.createdAt),
      }));
    },

    async save(preset) {
      const row = {
        ...preset,
        requestNeeded: bit(preset.requestNeeded),
        createdAt: millis(preset.createdAt),
      };
      await db
        .insertInto('preset')
        .values(row)
        .onConflict((conflict) => conflict.columns(['userId', 'name']).doUpdateSet(row))
        .execute();
    },

    async remove(userId, id) {
      await db.deleteFrom('preset').where('userId', '=', userId).where('id', '=', id).execute();
    },
  };
}
