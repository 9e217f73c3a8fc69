import type { Selectable } from 'kysely';
import type { Draft } from '../../domain/draft.ts';
import type { DraftStore } from '../../domain/ports/people-store.ts';
import { bit, fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import type { DraftTable } from '../database/schema.ts';
import { settingsFromRow, settingsToRow } from '../links/settings-columns.ts';
import { transact } from '../database/transact.ts';

const draftById = statement((db, { id }: { id: string }) =>
  db.selectFrom('draft').selectAll().where('id', '=', id),
);

const openDraft = statement((db, { userId }: { userId: number }) =>
  db.selectFrom('draft').selectAll().where('userId', '=', userId).where('status', '=', 'open'),
);

const cancelOthers = statement(
  (db, { id, userId, updatedAt }: { id: string; userId: number; updatedAt: number }) =>
    db
      .updateTable('draft')
      .set({ status: 'cancelled', updatedAt })
      .where('userId', '=', userId)
      .where('status', '=', 'open')
      .where('id', '<>', id),
);

const put = statement((db, row: Selectable<DraftTable>) =>
  db
    .insertInto('draft')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row)),
);

export function draftStore(db: Db): DraftStore {
  return {
    async open(userId) {
      const [row] = await openDraft(db, { userId });
      return row === undefined ? null : fromRow(row);
    },

    async find(id) {
      const [row] = await draftById(db, { id });
      return row === undefined ? null : fromRow(row);
    },

    save: (draft) =>
      transact(db, async (trx) => {
        const row = toRow(draft);
        if (draft.status === 'open') {
          await cancelOthers(trx, { id: draft.id, userId: draft.userId, updatedAt: row.updatedAt });
        }
        await put(trx, row);
      }),

    async prune(before) {
      await db
        .deleteFrom('draft')
        .where('status', '<>', 'open')
        .where('updatedAt', '<', millis(before))
        .where((eb) =>
          eb.not(
            eb.exists(eb.selectFrom('operation').select('id').whereRef('operation.draftId', '=', 'draft.id')),
          ),
        )
        .where((eb) =>
          eb.not(
            eb.exists(
              eb.selectFrom('linkProposal').select('id').whereRef('linkProposal.id', '=', 'draft.id'),
            ),
          ),
        )
        .execute();
    },

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
    preset: draft.preset,
    replaces: draft.replaces,
    batch: draft.batch === null ? null : JSON.stringify(draft.batch),
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
    preset: row.preset,
    replaces: row.replaces,
    settings: settingsFromRow(row),
    batch: row.batch === null ? null : JSON.parse(row.batch),
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
