import type { Selectable } from 'kysely';
import type { Draft } from '../../domain/draft.ts';
import type { DraftStore } from '../../domain/ports/people-store.ts';
import { bit, fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import type { DraftTable } from '../database/schema.ts';
import { settingsFromRow, settingsToRow } from '../links/settings-columns.ts';

export function draftStore(db: Db): DraftStore {
  return {
    async open(userId) {
      const row = await db
        .selectFrom('draft')
        .selectAll()
        .where('userId', '=', userId)
        .where('status', '=', 'open')
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },

    async find(id) {
      const row = await db.selectFrom('draft').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },

    save: (draft) =>
      db.transaction().execute(async (trx) => {
        const row = toRow(draft);
        if (draft.status === 'open') {
          await trx
            .updateTable('draft')
            .set({ status: 'cancelled', updatedAt: row.updatedAt })
            .where('userId', '=', draft.userId)
            .where('status', '=', 'open')
            .where('id', '<>', draft.id)
            .execute();
        }
        await trx
          .insertInto('draft')
          .values(row)
          .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
          .execute();
      }),

    async sweep(before, now) {
      const rows = await db
        .updateTable('draft')
        .set({ status: 'cancelled', updatedAt: millis(now) })
        .where('status', '=', 'open')
        .where('updatedAt', '<', millis(before))
        .returningAll()
        .execute();
      return rows.map(fromRow);
    },
  };
}

function toRow(draft: Draft): Selectable<DraftTable> {
  return {
    ...settingsToRow(draft.settings),
    id: draft.id,
    userId: draft.userId,
    peerId: draft.peerId,
    linkId: draft.linkId,
    status: draft.status,
    doubts: JSON.stringify(draft.doubts),
    chosen: bit(draft.chosen),
    wallClock: bit(draft.wallClock),
    messageId: draft.messageId,
    createdAt: millis(draft.createdAt),
    updatedAt: millis(draft.updatedAt),
  };
}

function fromRow(row: Selectable<DraftTable>): Draft {
  return {
    id: row.id,
    userId: row.userId,
    peerId: row.peerId,
    linkId: row.linkId,
    settings: settingsFromRow(row),
    status: row.status,
    doubts: doubtsFromText(row.doubts),
    chosen: row.chosen === 1,
    wallClock: row.wallClock === 1,
    messageId: row.messageId,
    createdAt: fromMillis(row.createdAt),
    updatedAt: fromMillis(row.updatedAt),
  };
}

/** Their dates are the only part that JSON doesn't keep. */
function doubtsFromText(text: string): Draft['doubts'] {
  return JSON.parse(text, (key, value: unknown) =>
    key === 'expireDate' && typeof value === 'string' ? new Date(value) : value,
  );
}
