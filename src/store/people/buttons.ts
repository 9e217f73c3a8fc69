import type { Selectable } from 'kysely';
import type { Button } from '../../domain/button.ts';
import type { ButtonStore } from '../../domain/ports/people-store.ts';
import { fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import type { ButtonTable } from '../database/schema.ts';
import { transact } from '../database/transact.ts';

export function buttonStore(db: Db): ButtonStore {
  return {
    async add(buttons) {
      const rows = buttons.map(toRow);
      const once = rows.filter((row) => row.uses === 'once');
      const many = rows.filter((row) => row.uses === 'many');
      await transact(db, async (trx) => {
        if (once.length > 0) await trx.insertInto('button').values(once).execute();
        if (many.length > 0) await keep(trx, many);
      });
    },

    async look(id, actorId) {
      const row = await db.selectFrom('button').selectAll().where('id', '=', id).executeTakeFirst();
      if (row === undefined) return { dead: 'unknown' };
      if (row.actorId !== actorId) return { dead: 'stranger' };
      if (row.uses === 'once' && row.usedAt !== null) return { dead: 'used' };
      return { button: fromRow(row) };
    },

    async prune(before) {
      const { numDeletedRows } = await db
        .deleteFrom('button')
        .where('createdAt', '<', millis(before))
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}

/** One that is there already is only as young as if it were new. */
async function keep(trx: Db, many: Selectable<ButtonTable>[]): Promise<void> {
  await trx
    .insertInto('button')
    .values(many)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) => ({ createdAt: eb.ref('excluded.createdAt') }))
        .where('button.uses', '=', 'many'),
    )
    .execute();
}

/** @returns false if there is no such button, or it was used. */
export async function useButton(db: Db, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('button')
    .set({ usedAt: millis(now) })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('usedAt', 'is', null), eb('uses', '=', 'many')]))
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

function toRow(button: Omit<Button, 'usedAt'>): Selectable<ButtonTable> {
  const { id, actorId, peerId, linkId, action, payload, uses } = button;
  return {
    id,
    actorId,
    peerId,
    linkId,
    action,
    payload,
    uses,
    usedAt: null,
    createdAt: millis(button.createdAt),
  };
}

function fromRow(row: Selectable<ButtonTable>): Button {
  return { ...row, usedAt: fromMillis(row.usedAt), createdAt: fromMillis(row.createdAt) };
}
