import { appendEntry } from '../audit/audit-chain.ts';
import type { OffboardingStore } from '../../domain/ports/offboarding-store.ts';
import type { Db } from '../database/connection.ts';
import { linkFromRow } from '../links/link-columns.ts';
import { changeLink } from '../links/link-rows.ts';
import { countOpen, listOpen, type Whose } from './their-links.ts';
import { transact } from '../database/transact.ts';

export function offboardingStore(db: Db): OffboardingStore {
  return {
    untold: () =>
      db
        .selectFrom('lostAdmin')
        .select(['peerId', 'userId', 'name'])
        .where('told', '=', 0)
        .orderBy('lostAt')
        .execute(),

    async setTold({ peerId, userId }) {
      await db
        .updateTable('lostAdmin')
        .set({ told: 1 })
        .where('peerId', '=', peerId)
        .where('userId', '=', userId)
        .execute();
    },

    async find({ peerId, userId }) {
      const row = await db
        .selectFrom('lostAdmin')
        .select(['peerId', 'userId', 'name'])
        .where('peerId', '=', peerId)
        .where('userId', '=', userId)
        .executeTakeFirst();
      return row ?? null;
    },

    async openLinks(whose, { limit }) {
      return { links: await listOpen(db, whose, limit), count: await countOpen(db, whose) };
    },

    async batches({ peerId, userId }) {
      const rows = await db
        .selectFrom('batch')
        .select('id')
        .where('peerId', '=', peerId)
        .where('actorId', '=', userId)
        .where('lockdownId', 'is', null)
        .where('finishedAt', 'is', null)
        .where('state', '<>', 'cancelled')
        .execute();
      return rows.map(({ id }) => id);
    },

    async endRotations(whose) {
      await db
        .deleteFrom('rotation')
        .where('actorId', '=', whose.userId)
        .where('linkId', 'in', linksIn(db, whose))
        .execute();
    },

    takeOver: (whose, query) => transact(db, (trx) => takeOver(trx, whose, query)),
  };
}

function linksIn(db: Db, { peerId }: Whose) {
  return db.selectFrom('inviteLink').select('id').where('peerId', '=', peerId);
}

async function takeOver(
  trx: Db,
  { peerId, userId }: Whose,
  { to, limit, now }: Parameters<OffboardingStore['takeOver']>[1],
): Promise<number> {
  const rows = await trx
    .selectFrom('inviteLink')
    .selectAll()
    .where('peerId', '=', peerId)
    .where('actorId', '=', userId)
    .where('revoked', '=', 0)
    .orderBy('position', 'desc')
    .limit(limit)
    .execute();
  for (const row of rows) {
    // Its cards are drawn anew: the former asker's say that they may not see it.
    const link = await changeLink(trx, linkFromRow(row), { actorId: to.userId, actorName: to.name });
    await appendEntry(trx, {
      at: now,
      peerId,
      actorId: to.userId,
      actorName: to.name,
      event: 'taken-over',
      linkId: link.id,
      operationId: null,
      detail: JSON.stringify({ from: userId, to: to.userId }),
    });
  }
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await trx
    .updateTable('rotation')
    .set({ actorId: to.userId, actorName: to.name })
    .where('actorId', '=', userId)
    .where('linkId', 'in', ids)
    .execute();
  await trx
    .updateTable('joinRule')
    .set({ actorId: to.userId })
    .where('actorId', '=', userId)
    .where('linkId', 'in', ids)
    .execute();
  return ids.length;
}
