import type { Selectable } from 'kysely';
import type { Preset } from '../../domain/preset.ts';
import type { PresetStore } from '../../domain/ports/people-store.ts';
import { fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import type { Tables } from '../database/schema.ts';
import { settingsFromRow, settingsToRow } from '../links/settings-columns.ts';

export function presetStore(db: Db): PresetStore {
  return {
    async of(ownerId) {
      const rows = await db
        .selectFrom('preset')
        .selectAll()
        .where('ownerId', '=', ownerId)
        .orderBy('name')
        .execute();
      return rows.map(fromRow);
    },

    async save(preset) {
      const row = toRow(preset);
      await db
        .insertInto('preset')
        .values(row)
        .onConflict((conflict) => conflict.columns(['ownerId', 'name']).doUpdateSet(row))
        .execute();
    },

    async remove(ownerId, id) {
      await db.deleteFrom('preset').where('ownerId', '=', ownerId).where('id', '=', id).execute();
    },
  };
}

type PresetRow = Selectable<Tables['preset']>;

function toRow({ id, ownerId, name, lifetime, createdAt, ...kept }: Preset): PresetRow {
  const {
    title: _none,
    expireDate: _never,
    ...settings
  } = settingsToRow({ ...kept, title: null, expireDate: null });
  return { ...settings, id, ownerId, name, lifetime, createdAt: millis(createdAt) };
}

function fromRow(row: PresetRow): Preset {
  const {
    title: _none,
    expireDate: _never,
    ...kept
  } = settingsFromRow({ ...row, title: null, expireDate: null });
  const { id, ownerId, name, lifetime } = row;
  return { ...kept, id, ownerId, name, lifetime, createdAt: fromMillis(row.createdAt) };
}
