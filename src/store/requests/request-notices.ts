import type { Selectable } from 'kysely';
import {
  GROUP_KEPT_MS,
  GROUPED_MS,
  TOLD_SINGLY,
  type RequestKey,
  type RequestNotice,
} from '../../domain/join-request.ts';
import type { CardPlace } from '../../domain/operation.ts';
import type { RequestStore } from '../../domain/ports/request-store.ts';
import { bit, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import type { RequestNoticeTable } from './request-tables.ts';
import { listed } from '../database/statement.ts';
import { NOW_DUE } from './request-changes.ts';
import { readRequest } from './request-rows.ts';
import { transact } from '../database/transact.ts';

const AT_ONCE = 50;

type Notices = Pick<
  RequestStore,
  'handled' | 'dueNotices' | 'drawn' | 'supersededBy' | 'asks' | 'follows' | 'leaves'
>;

export function requestNotices(db: Db): Notices {
  return {
    handled: (key, readerId, now) => transact(db, (trx) => handled(trx, key, readerId, now)),

    async dueNotices(now, notOf) {
      const rows = await db
        .selectFrom('requestNotice')
        .selectAll()
        .where('dueAt', '<=', millis(now))
        .where('readerId', 'not in', listed(db, JSON.stringify(notOf)))
        .orderBy('dueAt')
        .orderBy('id')
        .limit(AT_ONCE)
        .execute();
      return rows.map(noticeFromRow);
    },

    drawn: (notice, place, next, now) =>
      transact(db, async (trx) => {
        if (place !== null)
          await trx.updateTable('requestNotice').set(place).where('id', '=', notice.id).execute();
        await trx
          .updateTable('requestNotice')
          .set({
            dueAt: next === null || next === 'over' ? null : millis(next),
            asking: 0,
            over: bit(next === 'over'),
          })
          .where('id', '=', notice.id)
          .where('version', '=', notice.version)
          .where('dueAt', '<=', millis(now))
          .execute();
        if (notice.place === null && place !== null) await superseded(trx, notice);
      }),

    async supersededBy(notice, counting) {
      const { id, userId } = notice;
      const row = await about(db, notice)
        .selectAll()
        .where((eb) => eb.or([eb('userId', '=', userId), ...(counting ? [eb('userId', 'is', null)] : [])]))
        .where('id', '>', id)
        .orderBy('id', 'desc')
        .executeTakeFirst();
      return row === undefined ? null : noticeFromRow(row);
    },

    asks: (place, until) =>
      change(db, place, until === null ? { asking: 0, dueAt: 0 } : { asking: 1, dueAt: millis(until) }),
    follows: ({ chatId, messageId }, { readerId, peerId, linkId, decision }, now) =>
      transact(db, async (trx) => {
        const at = { chatId, messageId };
        await trx
          .deleteFrom('requestNotice')
          .where('chatId', '=', chatId)
          .where('messageId', '=', messageId)
          .execute();
        const due = { openedAt: millis(now), dueAt: NOW_DUE };
        await trx
          .insertInto('requestNotice')
          .values({ readerId, peerId, linkId, userId: null, ...at, ...due, decision })
          .execute();
      }),
    leaves: (place, left = true) =>
      change(db, place, left ? { over: 1, dueAt: null } : { over: 0, asking: 0, dueAt: 0 }),
  };
}

async function change(
  db: Db,
  { chatId, messageId }: CardPlace,
  fields: { asking?: 0 | 1; over?: 0 | 1; dueAt: number | null },
): Promise<void> {
  await db
    .updateTable('requestNotice')
    .set((eb) => ({ ...fields, version: eb('version', '+', 1) }))
    .where('chatId', '=', chatId)
    .where('messageId', '=', messageId)
    .$if(fields.over === undefined, (query) => query.where('over', '=', 0))
    .execute();
}

async function handled(trx: Db, key: RequestKey, readerId: number | null, now: Date): Promise<void> {
  const { peerId, userId } = key;
  const request = await readRequest(trx, key);
  const { numUpdatedRows } = await trx
    .updateTable('joinRequest')
    .set({ handled: 1 })
    .where('peerId', '=', peerId)
    .where('userId', '=', userId)
    .where('handled', '=', 0)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n || readerId === null || request === null) return;
  const { linkId } = request;
  if (await joinsGroup(trx, { readerId, peerId, linkId }, now)) return;
  const alone = (await toldSingly(trx, { readerId, peerId, linkId }, now)) < TOLD_SINGLY;
  await trx
    .insertInto('requestNotice')
    .values({
      readerId,
      peerId,
      linkId,
      userId: alone ? userId : null,
      openedAt: millis(now),
      dueAt: NOW_DUE,
    })
    .execute();
}

type Group = Pick<RequestNotice, 'readerId' | 'peerId' | 'linkId'>;

/** Messages that are kept true, but for those about decisions. */
function about(db: Db, { readerId, peerId, linkId }: Group) {
  return db
    .selectFrom('requestNotice')
    .where('peerId', '=', peerId)
    .where('readerId', '=', readerId)
    .where('linkId', 'is not distinct from', linkId)
    .where('decision', 'is', null)
    .where('over', '=', 0);
}

/** A later message has come: those that it makes pointless are drawn again. */
async function superseded(trx: Db, notice: RequestNotice): Promise<void> {
  const { id, readerId, peerId, linkId, userId } = notice;
  await trx
    .updateTable('requestNotice')
    .set((eb) => ({
      version: eb('version', '+', 1),
      dueAt: eb.case().when('asking', '=', 1).then(eb.ref('dueAt')).else(NOW_DUE).end(),
    }))
    .where('peerId', '=', peerId)
    .where('readerId', '=', readerId)
    .where('linkId', 'is not distinct from', linkId)
    .where('decision', 'is', null)
    .where('over', '=', 0)
    .where('id', '<', id)
    .$if(userId !== null, (query) => query.where('userId', '=', userId))
    .execute();
}

/** @returns whether there is a message that counts them. */
async function joinsGroup(trx: Db, group: Group, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('requestNotice')
    .set((eb) => ({
      version: eb('version', '+', 1),
      dueAt: eb.case().when('asking', '=', 1).then(eb.ref('dueAt')).else(NOW_DUE).end(),
    }))
    .where('peerId', '=', group.peerId)
    .where('readerId', '=', group.readerId)
    .where('linkId', 'is not distinct from', group.linkId)
    .where('userId', 'is', null)
    .where('decision', 'is', null)
    .where('over', '=', 0)
    .where('openedAt', '>', now.getTime() - GROUP_KEPT_MS)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

async function toldSingly(trx: Db, group: Group, now: Date): Promise<number> {
  const { count } = await trx
    .selectFrom('requestNotice')
    // Somebody who answers is told of again.
    .select((eb) => eb.fn.count<number>('userId').distinct().as('count'))
    .where('openedAt', '>', now.getTime() - GROUPED_MS)
    .where('peerId', '=', group.peerId)
    .where('readerId', '=', group.readerId)
    .where('linkId', 'is not distinct from', group.linkId)
    .executeTakeFirstOrThrow();
  return count;
}

function noticeFromRow(row: Selectable<RequestNoticeTable>): RequestNotice {
  const { id, chatId, messageId, readerId, peerId, linkId, userId, version, decision } = row;
  const place = chatId === null || messageId === null ? null : { chatId, messageId };
  return { id, place, readerId, peerId, linkId, userId, version, decision };
}
