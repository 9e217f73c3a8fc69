import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { LinkState } from '../../domain/invite-link.ts';
import type { LinkQuery, LinkStore } from '../../domain/ports/link-store.ts';
import { millis, seconds } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { lineage } from './link-lineage.ts';
import { linkFromRow, readLink } from './link-rows.ts';
import { recordDuplicate, recordFound, recordSightings } from './link-sightings.ts';
import { searchPattern } from './search-text.ts';

export function linkStore(db: Db, now: () => Date): LinkStore {
  return {
    find: (id) => readLink(db, id),

    list: (query, now) =>
      db.transaction().execute(async (trx) => {
        const fitting = matching(trx, query, now);
        const { total } = await fitting
          .select((eb) => eb.fn.countAll<number>().as('total'))
          .executeTakeFirstOrThrow();
        const rows = await fitting
          .selectAll()
          .orderBy('date', 'desc')
          .orderBy('recordedAt', 'desc')
          .orderBy('id', 'desc')
          .offset(query.offset)
          .limit(query.limit)
          .execute();
        return { links: rows.map(linkFromRow), total };
      }),

    async listAfter(query, after, now) {
      const position = sql`select date, recorded_at, id from invite_link where id = ${after}`;
      const rows = await matching(db, query, now)
        .selectAll()
        .$if(after !== null, (links) => links.where(sql<SqlBool>`(date, recorded_at, id) < (${position})`))
        .orderBy('date', 'desc')
        .orderBy('recordedAt', 'desc')
        .orderBy('id', 'desc')
        .limit(query.limit)
        .execute();
      return rows.map(linkFromRow);
    },

    async countByState(query, now) {
      const rows = await matching(db, { ...query, state: null }, now)
        .select((eb) => [stateAt(now).as('state'), eb.fn.countAll<number>().as('count')])
        .groupBy('state')
        .execute();
      const counts = new Map(rows.map(({ state, count }) => [state, count]));
      const of = (state: LinkState) => counts.get(state) ?? 0;
      return {
        active: of('active'),
        expired: of('expired'),
        'used-up': of('used-up'),
        revoked: of('revoked'),
      };
    },

    async actors(peerId) {
      const rows = await db
        .selectFrom('inviteLink as link')
        .select((eb) => ['actorId', eb.fn.countAll<number>().as('count')])
        .select((eb) =>
          eb
            .selectFrom('inviteLink as newest')
            .select('newest.actorName')
            .whereRef('newest.peerId', '=', 'link.peerId')
            .whereRef('newest.actorId', '=', 'link.actorId')
            .orderBy('newest.date', 'desc')
            .orderBy('newest.id', 'desc')
            .limit(1)
            .as('name'),
        )
        .where('peerId', '=', peerId)
        .where('actorId', 'is not', null)
        .groupBy(['link.peerId', 'link.actorId'])
        .orderBy('count', 'desc')
        .orderBy('actorId')
        .execute();
      return rows.flatMap(({ actorId, name, count }) =>
        actorId === null ? [] : [{ actorId, name: name ?? '', count }],
      );
    },

    lineage: (id) => lineage(db, id),

    recordSightings: (peerId, seen, now) =>
      db.transaction().execute((trx) => recordSightings(trx, peerId, seen, now)),

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

    recordFound: (peerId, found, now) =>
      db.transaction().execute((trx) => recordFound(trx, peerId, found, now)),

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
      db.transaction().execute((trx) => recordDuplicate(trx, operationId, id, exported, now)),

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

function matching(db: Db, query: Omit<LinkQuery, 'offset' | 'limit'>, now: Date) {
  let links = db.selectFrom('inviteLink').where('peerId', '=', query.peerId);
  if (query.actorId !== null) links = links.where('actorId', '=', query.actorId);
  if (query.state !== null) links = links.where(stateAt(now), '=', query.state);
  if (query.text !== null) {
    links = links.where(sql<SqlBool>`${sql.ref('searchText')} like ${searchPattern(query.text)} escape '\\'`);
  }
  return links;
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
