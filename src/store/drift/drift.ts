import { sql, type Selectable } from 'kysely';
import type { Drift } from '../../domain/drift.ts';
import type { DriftStore } from '../../domain/ports/drift-store.ts';
import { fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { listed, statement } from '../database/statement.ts';
import { hasSettings, settingsFromRow } from '../links/settings-columns.ts';
import type { DriftTable } from './drift-table.ts';
import { fittingLinks } from '../links/fitting-links.ts';
import { lastOfSubject, noteDrift } from './note-drift.ts';
import { noteJumps } from './usage-jumps.ts';
import { transact } from '../database/transact.ts';

export function driftStore(db: Db): DriftStore {
  return {
    async find(id) {
      const row = await db.selectFrom('drift').selectAll().where('id', '=', Number(id)).executeTakeFirst();
      return row === undefined ? null : driftFromRow(row);
    },

    async open(peerId, limit) {
      const rows = await openOf(db, { peerId, limit });
      return rows.map(driftFromRow);
    },

    async close(ids, now) {
      await db
        .updateTable('drift')
        .set({ closedAt: millis(now) })
        .where('id', 'in', listed(db, JSON.stringify(ids.map(Number))))
        .where('closedAt', 'is', null)
        .execute();
    },

    async due(now, notOf) {
      const at = millis(now) - CENSUS_MOST_MS;
      const [first] = await firstDue(db, { notOf: JSON.stringify(notOf), at });
      if (first === undefined) return [];
      const rows = await dueOf(db, { peerId: first.peerId });
      return rows.map(driftFromRow);
    },

    told: (drifts) =>
      transact(db, async (trx) => {
        for (const { id, version } of drifts) {
          await setTold(trx, { id: Number(id), version });
        }
      }),

    noteJumps: (peerId, now) => transact(db, (trx) => noteJumps(trx, peerId, now)),

    noteUnknownLinks: (peerId, joins, now) =>
      transact(db, async (trx) => {
        for (const { link, user } of joins) {
          const [known] = await lastOfSubject(trx, { peerId, subject: link, kind: 'unknown-link', since: 0 });
          // One that we know is only kept from the account now.
          if (known !== undefined || (await fittingLinks(trx, peerId, link)).length > 0) continue;
          const detail = JSON.stringify({ userId: user.userId });
          await noteDrift(trx, { peerId, kind: 'unknown-link', subject: link, user, detail }, now);
        }
      }),
  };
}

/** What a census finds is told when it is over, so that much of a kind is one message; one that takes long is not waited for. */
const CENSUS_MOST_MS = 10 * 60_000;

const AT_ONCE = 200;

const openOf = statement((db, { peerId, limit }: { peerId: number; limit: number }) =>
  db
    .selectFrom('drift')
    .selectAll()
    .where('peerId', '=', peerId)
    .where('closedAt', 'is', null)
    .orderBy('foundAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit),
);

const firstDue = statement((db, { notOf, at }: { notOf: string; at: number }) =>
  db
    .selectFrom('drift')
    .select('peerId')
    .where('due', '=', 1)
    .where('peerId', 'not in', listed(db, notOf))
    .where((eb) =>
      eb.or([
        eb('foundAt', '<', at),
        eb.not(
          eb.exists(
            eb
              .selectFrom('census')
              .select('census.peerId')
              .whereRef('census.peerId', '=', 'drift.peerId')
              .where('census.position', 'is not', null),
          ),
        ),
      ]),
    )
    .orderBy('foundAt')
    .limit(sql.lit(1)),
);

const dueOf = statement((db, { peerId }: { peerId: number }) =>
  db
    .selectFrom('drift')
    .selectAll()
    .where('due', '=', 1)
    .where('peerId', '=', peerId)
    .orderBy('foundAt')
    .orderBy('id')
    .limit(sql.lit(AT_ONCE)),
);

const setTold = statement((db, { id, version }: { id: number; version: number }) =>
  db.updateTable('drift').set({ due: 0 }).where('id', '=', id).where('version', '=', version),
);

function driftFromRow(row: Selectable<DriftTable>): Drift {
  const { id, peerId, kind, linkId, userId, userName, count, version } = row;
  return {
    id: String(id),
    peerId,
    kind,
    linkId,
    user: userId === null ? null : { userId, name: userName ?? String(userId) },
    before: hasSettings(row) ? settingsFromRow(row) : null,
    count,
    foundAt: fromMillis(row.foundAt),
    closedAt: fromMillis(row.closedAt),
    version,
  };
}
