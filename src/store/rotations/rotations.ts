import { sql, type Selectable } from 'kysely';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import type { RotationStore } from '../../domain/ports/rotation-store.ts';
import type { Rotation } from '../../domain/rotation.ts';
import { bit, fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { readLink } from '../links/link-rows.ts';
import type { RotationTable } from './rotation-tables.ts';
import { transact } from '../database/transact.ts';

export function rotationStore(db: Db): RotationStore {
  return {
    of: (linkId) => readRotationOf(db, linkId),

    save: (rotation) =>
      transact(db, async (trx) => {
        if ((await readLink(trx, rotation.linkId)) === null) throw new IllegalTransition('no such link');
        const { id, linkId, ...fields } = toRow(rotation);
        await trx.deleteFrom('rotation').where('linkId', '=', linkId).where('id', '<>', id).execute();
        await trx
          .insertInto('rotation')
          .values({ id, linkId, ...fields })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(fields))
          .execute();
      }),

    async goOn(id, { nextAt, setAt }) {
      await db
        .updateTable('rotation')
        .set({ nextAt: millis(nextAt), setAt: millis(setAt) })
        .where('id', '=', id)
        .execute();
    },

    async end(id) {
      await db.deleteFrom('rotation').where('id', '=', id).execute();
    },

    async due(now) {
      const rows = await due(db, { at: millis(now) });
      return rows.map(fromRow);
    },

    closings: (now, accountId) => closings(db, { at: millis(now), accountId }),
  };
}

export async function readRotationOf(db: Db, linkId: string): Promise<Rotation | null> {
  const [row] = await rotationOf(db, { linkId });
  return row === undefined ? null : fromRow(row);
}

const rotationOf = statement((db, { linkId }: { linkId: string }) =>
  db.selectFrom('rotation').selectAll().where('linkId', '=', linkId),
);

const due = statement((db, { at }: { at: number }) =>
  db
    .selectFrom('rotation')
    .innerJoin('inviteLink as link', 'link.id', 'rotation.linkId')
    .selectAll('rotation')
    .where('paused', '=', 0)
    .where((eb) => eb.or([eb('nextAt', '<=', at), eb('setAt', '>', at), eb('link.revoked', '=', 1)]))
    .orderBy('nextAt'),
);

const closings = statement((db, { at, accountId }: { at: number; accountId: number }) =>
  db
    .selectFrom('linkClosing')
    .innerJoin('inviteLink as link', 'link.id', 'linkClosing.linkId')
    .select('linkId')
    .where('dueAt', '<=', at)
    .where('link.revoked', '=', 0)
    // Asked for already: it is under way.
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('operation')
            .select('operation.id')
            .where(
              sql<boolean>`idempotency_key in (
                'retire:' || link_closing.link_id, 'retire:' || link_closing.link_id || ':' || ${accountId})`,
            ),
        ),
      ),
    )
    .orderBy('dueAt'),
);

function toRow(rotation: Rotation): Selectable<RotationTable> {
  const { paused, nextAt, setAt, ...fields } = rotation;
  return { ...fields, paused: bit(paused), nextAt: millis(nextAt), setAt: millis(setAt) };
}

function fromRow(row: Selectable<RotationTable>): Rotation {
  const { paused, nextAt, setAt, ...fields } = row;
  return { ...fields, paused: paused === 1, nextAt: fromMillis(nextAt), setAt: fromMillis(setAt) };
}
