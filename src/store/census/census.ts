import { sql, type Selectable } from 'kysely';
import type { Census } from '../../domain/census.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { CensusKey, CensusPosition, CensusStore } from '../../domain/ports/census-store.ts';
import { bit, fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { linkFromRow } from '../links/link-columns.ts';
import { noteDrift } from '../drift/note-drift.ts';
import { keepLinks } from './census-links.ts';
import type { CensusTable } from './census-table.ts';
import { adminsFromJson, positionFromJson } from './position.ts';
import { transact } from '../database/transact.ts';

export function censusStore(db: Db): CensusStore {
  return {
    async latest(peerId) {
      const row = await db
        .selectFrom('census')
        .selectAll()
        .where('peerId', '=', peerId)
        .orderBy('startedAt', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : censusFromRow(db, row);
    },

    begin: (key, now) =>
      transact(db, async (trx) => {
        const known = await find(trx, key);
        const again = known?.position ?? null;
        if (known !== undefined && again !== null) {
          return { census: await censusFromRow(trx, known), position: positionFromJson(again) };
        }
        const position: CensusPosition = { at: 'admins' };
        const fresh = {
          startedAt: millis(now),
          finishedAt: null,
          whole: 0,
          done: 0,
          found: 0,
          total: null,
          admins: '[]',
          position: JSON.stringify(position),
          failed: null,
        } as const;
        const row = await trx
          .insertInto('census')
          .values({ ...key, ...fresh })
          .onConflict((conflict) => conflict.columns(['peerId', 'accountId']).doUpdateSet(fresh))
          .returningAll()
          .executeTakeFirstOrThrow();
        return { census: await censusFromRow(trx, row), position };
      }),

    keepAdmins: (key, admins) =>
      transact(db, async (trx) => {
        const listed = admins?.map(({ userId }) => userId) ?? [key.accountId];
        const former = admins === null ? [] : await adminsWithOpenLinks(trx, key.peerId);
        const adminIds = [...new Set([...listed, ...former])];
        const position: CensusPosition = { at: 'links', adminIds, revoked: false, after: null };
        const total = admins?.reduce((sum, { links, revokedLinks }) => sum + links + revokedLinks, 0) ?? null;
        await update(trx, key, {
          whole: bit(admins !== null),
          admins: JSON.stringify(admins ?? []),
          position: JSON.stringify(position),
          total,
        });
        return position;
      }),

    keepLinks: (key, page, now) => transact(db, (trx) => keepLinks(trx, key, page, now)),

    async move(key, position, { done = 0, total = 0 } = {}) {
      await db
        .updateTable('census')
        .set((eb) => ({
          position: JSON.stringify(position),
          done: eb('done', '+', done),
          total: sql<number | null>`case when ${total} = 0 then total else coalesce(total, 0) + ${total} end`,
        }))
        .where('peerId', '=', key.peerId)
        .where('accountId', '=', key.accountId)
        .execute();
    },

    finish: (key, now) =>
      transact(db, async (trx) => {
        const row = await find(trx, key);
        if (row === undefined || row.position === null) return;
        const at = millis(now);
        const covered = row.whole === 1 ? 'whole' : (row.covered ?? 'own');
        const over = { finishedAt: at, lastWholeAt: at, position: null, covered, found: 0 } as const;
        await update(trx, key, { ...over, total: row.done });
        if (row.found === 0) return;
        const drift = { kind: 'made-outside', subject: `first ${key.accountId}`, count: row.found } as const;
        const detail = JSON.stringify({ count: row.found });
        await noteDrift(trx, { ...drift, peerId: key.peerId, detail }, now);
      }),

    async fail(key, why, now) {
      await update(db, key, { finishedAt: millis(now), position: null, failed: why });
    },

    async unfinished(accountId) {
      const rows = await db
        .selectFrom('census')
        .select('peerId')
        .where('accountId', '=', accountId)
        .where('position', 'is not', null)
        .execute();
      return rows.map(({ peerId }) => peerId);
    },

    async due(accountId, before) {
      const rows = await db
        .selectFrom('chatAdministrator as own')
        .innerJoin('chat', 'chat.peerId', 'own.peerId')
        .leftJoin('census', (join) =>
          join.onRef('census.peerId', '=', 'chat.peerId').on('census.accountId', '=', accountId),
        )
        .select('chat.peerId')
        .where('own.userId', '=', accountId)
        .where((eb) => eb.or([eb('own.creator', '=', 1), eb('own.inviteUsers', '=', 1)]))
        .where('chat.migratedTo', 'is', null)
        .where((eb) =>
          eb.or([
            eb('census.startedAt', 'is', null),
            eb.and([eb('census.startedAt', '<', millis(before)), eb('census.position', 'is', null)]),
          ]),
        )
        .where((eb) =>
          eb.or([
            eb.exists(
              eb.selectFrom('inviteLink').select('id').whereRef('inviteLink.peerId', '=', 'chat.peerId'),
            ),
            eb.exists(
              eb
                .selectFrom('chatAdministrator as owner')
                .innerJoin('person', 'person.userId', 'owner.userId')
                .select('owner.userId')
                .whereRef('owner.peerId', '=', 'chat.peerId')
                .where('owner.creator', '=', 1),
            ),
          ]),
        )
        .execute();
      return rows.map(({ peerId }) => peerId);
    },

    adminsWithOpenLinks: (peerId) => adminsWithOpenLinks(db, peerId),

    async unreadImporters(peerId, { adminId, limit }) {
      const unread = db
        .selectFrom('inviteLink')
        .where('peerId', '=', peerId)
        .where('usage', '<>', sql<number>`read_usage`)
        .$if(adminId !== null, (query) => query.where('adminId', '=', adminId));
      const rows = await unread.selectAll().limit(limit).execute();
      const { count } = await unread
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return { links: rows.map(linkFromRow), count };
    },

    async importersRead(linkId, usage) {
      await db.updateTable('inviteLink').set({ readUsage: usage }).where('id', '=', linkId).execute();
    },

    async logRead(key) {
      const row = await find(db, key);
      const at = row?.logReadAt ?? null;
      return row === undefined || at === null ? null : { eventId: row.logEventId, at: fromMillis(at) };
    },

    async keepLogRead(key, { eventId, at }) {
      await update(db, key, { logEventId: eventId, logReadAt: millis(at) });
    },
  };
}

function find(db: Db, { peerId, accountId }: CensusKey): Promise<Selectable<CensusTable> | undefined> {
  return db
    .selectFrom('census')
    .selectAll()
    .where('peerId', '=', peerId)
    .where('accountId', '=', accountId)
    .executeTakeFirst();
}

async function update(db: Db, key: CensusKey, changed: Partial<CensusTable>): Promise<void> {
  await db
    .updateTable('census')
    .set(changed)
    .where('peerId', '=', key.peerId)
    .where('accountId', '=', key.accountId)
    .execute();
}

/** With the index of open links by who made them, one look for each of them. */
async function adminsWithOpenLinks(db: Db, peerId: PeerId): Promise<number[]> {
  const { rows } = await sql<{ adminId: number }>`
    with recursive admin (id) as (
      select min(admin_id) from invite_link where peer_id = ${peerId} and revoked = 0
      union all
      select (select min(admin_id) from invite_link where peer_id = ${peerId} and revoked = 0 and admin_id > admin.id)
      from admin where admin.id is not null
    )
    select id as "adminId" from admin where id is not null`.execute(db);
  return rows.map(({ adminId }) => adminId);
}

async function censusFromRow(db: Db, row: Selectable<CensusTable>): Promise<Census> {
  const { peerId, accountId, whole, done, total, failed } = row;
  const inviting = await db
    .selectFrom('chatAdministrator')
    .select('userId')
    .where('peerId', '=', peerId)
    .where((eb) => eb.or([eb('creator', '=', 1), eb('inviteUsers', '=', 1)]))
    .execute();
  const invite = new Set(inviting.map(({ userId }) => userId));
  return {
    peerId,
    accountId,
    startedAt: fromMillis(row.startedAt),
    finishedAt: fromMillis(row.finishedAt),
    lastWholeAt: fromMillis(row.lastWholeAt),
    whole: whole === 1,
    done,
    total,
    admins: adminsFromJson(row.admins).map((admin) => ({ ...admin, inviteUsers: invite.has(admin.userId) })),
    failed,
  };
}
