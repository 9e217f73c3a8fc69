import { sql } from 'kysely';
import type { LinkState } from '../../domain/invite-link.ts';
import type { LinkStore } from '../../domain/ports/link-store.ts';
import { millis, seconds } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import type { Reader } from '../database/reader.ts';
import { linkExpiry } from './expiry.ts';
import { fittingLinks } from './fitting-links.ts';
import { linkLists } from './link-lists.ts';
import { linkLineage } from './link-lineage.ts';
import { linkFromRow } from './link-columns.ts';
import { readLink } from './link-rows.ts';
import { recordPrimary } from './primary-link.ts';
import { sortedLinks } from './sorted-links.ts';
import { strictLinks } from './strict-links.ts';
import { recordDuplicate, recordFound, recordSightings } from './link-sightings.ts';
import { transact } from '../database/transact.ts';

export function linkStore(db: Db, reader: Reader, now: () => Date): LinkStore {
  const expiry = linkExpiry(db, reader);
  const lineage = linkLineage(reader);
  return {
    find: (id) => readLink(db, id),

    ...linkLists(reader, expiry),
    ...sortedLinks(reader, expiry),
    ...strictLinks(db),
    noteExpired: (now) => expiry.catchUpAll(now),

    lineage,

    recordSightings: (peerId, seen, now, { restored = false } = {}) =>
      transact(db, (trx) => recordSightings(trx, peerId, seen, now, { restored })),

    async totals(userId) {
      const own = await db
        .selectFrom('linkCount')
        .select((eb) => eb.fn.sum<number | null>('total').as('sum'))
        .where('actorId', '=', userId)
        .executeTakeFirstOrThrow();
      const created = await db
        .selectFrom('chatAdministrator as admin')
        .innerJoin('chat', 'chat.peerId', 'admin.peerId')
        .leftJoin('linkCount', (join) =>
          join.onRef('linkCount.peerId', '=', 'chat.peerId').on('linkCount.actorId', '=', 0),
        )
        .select((eb) => [eb.fn.countAll<number>().as('chats'), eb.fn.sum<number | null>('total').as('sum')])
        .where('admin.userId', '=', userId)
        .where('admin.creator', '=', 1)
        .where('chat.migratedTo', 'is', null)
        .executeTakeFirstOrThrow();
      return { own: own.sum ?? 0, audited: created.chats === 0 ? null : (created.sum ?? 0) };
    },

    fitting: (peerId, url) => fittingLinks(db, peerId, url),

    async areIn(peerId) {
      const row = await db
        .selectFrom('inviteLink')
        .select('id')
        .where('peerId', '=', peerId)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    async unseen(peerId, { adminId, since, limit }) {
      const rows = await db
        .selectFrom('inviteLink')
        .selectAll()
        .where('peerId', '=', peerId)
        .where('adminId', '=', adminId)
        .where('revoked', '=', 0)
        .where('lastSeenAt', '<', millis(since))
        .limit(limit)
        .execute();
      return rows.map(linkFromRow);
    },

    recordFound: (peerId, found, now) => transact(db, (trx) => recordFound(trx, peerId, found, now)),

    recordPrimary: (peerId, primary, now) => transact(db, (trx) => recordPrimary(trx, peerId, primary, now)),

    async ownedHashes(peerId) {
      const rows = await db
        .selectFrom('inviteLink')
        .select('hash')
        .where('peerId', '=', peerId)
        .where('operationId', 'is not', null)
        .execute();
      return new Set(rows.map((row) => row.hash));
    },

    recordDuplicate: (operationId, id, exported, now) =>
      transact(db, (trx) => recordDuplicate(trx, operationId, id, exported, now)),

    async watchedChats(since) {
      const rows = await db
        .selectFrom('card')
        .innerJoin('inviteLink', 'inviteLink.id', 'card.linkId')
        .select('peerId')
        .distinct()
        .where('shownAt', '>=', millis(since))
        .where(stateAt(now()), 'in', ['active', 'used-up'])
        .execute();
      return rows.map((row) => row.peerId);
    },
  };
}

/** `linkState` of the domain, in SQL. */
function stateAt(now: Date) {
  return sql<LinkState>`case
    when revoked = 1 then 'revoked'
    when expire_date is not null and expire_date <= ${seconds(now)} then 'expired'
    when usage_limit is not null and usage >= usage_limit then 'used-up'
    else 'active'
  end`;
}
