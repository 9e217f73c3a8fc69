import { greater, integer } from '../database/numbers.ts';
import { sql, type Selectable } from 'kysely';
import type { Joiner } from '../../domain/joiner.ts';
import type { JoinerStore } from '../../domain/ports/joiner-store.ts';
import type { Importer, RecentJoin } from '../../domain/ports/telegram.ts';
import type { PeerId } from '../../domain/peer.ts';
import { fromMillis, millis, seconds } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { spokenBy, statement } from '../database/statement.ts';
import { searchPhrase } from '../links/search-text.ts';
import { membershipFromRow } from '../memberships/membership-rows.ts';
import type { JoinerReadingTable, MembershipTable } from '../memberships/membership-table.ts';
import { recordJoin } from '../memberships/record.ts';
import { transact } from '../database/transact.ts';

/** Who joined with a link, out of all memberships: each person once, as they joined with it last. */
export function joinerStore(db: Db): JoinerStore {
  return {
    record: (linkId, listed, since) =>
      transact(db, async (trx) => {
        const peerId = await chatOf(trx, linkId);
        for (const importer of listed) await recordListed(trx, peerId, linkId, importer, since);
      }),

    finish: (linkId, { since, recent }) =>
      transact(db, async (trx) => {
        const peerId = await chatOf(trx, linkId);
        await markLeft(trx, { linkId, before: millis(since), at: seconds(since) });
        for (const join of recent?.joins ?? []) {
          await recordRecent(trx, peerId, linkId, join);
          await markLeftOf(trx, { linkId, userId: join.userId, before: millis(since), at: seconds(since) });
        }
        const [former] = await readingOf(trx, { linkId });
        const from = millis(recent?.since ?? since);
        const knownFrom = former !== undefined && from <= former.readAt ? former.knownFrom : from;
        await putReading(trx, { linkId, readAt: millis(since), knownFrom });
      }),

    note: (linkId, joins) =>
      transact(db, async (trx) => {
        const peerId = await chatOf(trx, linkId);
        for (const join of joins) await recordRecent(trx, peerId, linkId, join);
      }),

    async reading(linkId) {
      const [row] = await readingOf(db, { linkId });
      return row === undefined
        ? null
        : { readAt: fromMillis(row.readAt), knownFrom: fromMillis(row.knownFrom) };
    },

    async page(linkId, { text, offset, limit }) {
      const found = { linkId, text: searchPhrase((text ?? '').trim().replace(/^@/, '')) };
      const [rows, [counts]] = await Promise.all([page(db, { ...found, offset, limit }), count(db, found)]);
      return { joiners: rows.map(fromRow), total: counts?.total ?? 0, left: counts?.left ?? 0 };
    },
  };
}

async function chatOf(trx: Db, linkId: string): Promise<PeerId> {
  const [row] = await peerIdOf(trx, { linkId });
  if (row === undefined) throw new RangeError('no such link');
  return row.peerId;
}

const peerIdOf = statement((db, { linkId }: { linkId: string }) =>
  db.selectFrom('inviteLink').select('peerId').where('id', '=', linkId),
);

function recordListed(
  trx: Db,
  peerId: PeerId,
  linkId: string,
  importer: Importer,
  since: Date,
): Promise<void> {
  const { userId, name, username, date, approvedBy } = importer;
  const join = {
    userId,
    name,
    username,
    at: date,
    way: approvedBy === null ? 'link' : 'request',
    linkId,
    certainty: 'certain',
    approvedBy,
    addedBy: null,
    source: 'importers',
  } as const;
  return recordJoin(trx, peerId, join, since);
}

function recordRecent(
  trx: Db,
  peerId: PeerId,
  linkId: string,
  { userId, name, date }: RecentJoin,
): Promise<void> {
  const join = {
    userId,
    name,
    username: null,
    at: date,
    way: 'link',
    linkId,
    certainty: 'certain',
    approvedBy: null,
    addedBy: null,
    source: 'admin-log',
  } as const;
  return recordJoin(trx, peerId, join, null);
}

interface Unlisted {
  linkId: string;
  /** Who was listed since, in milliseconds, is there. */
  before: number;
  /** Seconds. */
  at: number;
}

const markLeft = statement((db, unlisted: Unlisted) => unlistedOnes(db, unlisted));

const markLeftOf = statement((db, { userId, ...unlisted }: Unlisted & { userId: number }) =>
  unlistedOnes(db, unlisted).where('userId', '=', userId),
);

/** Telegram's clock may be ahead of ours. */
function unlistedOnes(db: Db, { linkId, before, at }: Unlisted) {
  return db
    .updateTable('membership')
    .set({ leftAt: greater(integer(at), sql`joined_at`) })
    .where('linkId', '=', linkId)
    .where('leftAt', 'is', null)
    .where(sql<boolean>`coalesce(seen_at, joined_at * 1000) < ${before}`);
}

const readingOf = statement((db, { linkId }: { linkId: string }) =>
  db.selectFrom('joinerReading').selectAll().where('linkId', '=', linkId),
);

const putReading = statement((db, row: Selectable<JoinerReadingTable>) =>
  db
    .insertInto('joinerReading')
    .values(row)
    .onConflict((conflict) => conflict.column('linkId').doUpdateSet(row)),
);

interface Found {
  linkId: string;
  /** As it is searched; empty for all. */
  text: string;
}

function matching(db: Db, { linkId, text }: Found) {
  return db
    .selectFrom('membership')
    .where('linkId', '=', linkId)
    .where(sql<boolean>`${sql.raw(spokenBy(db).placeIn)}(search_text, ${text}) > 0`)
    .where(
      sql<boolean>`not exists (
        select 1 from membership as again
        where again.peer_id = membership.peer_id and again.user_id = membership.user_id
          and again.id > membership.id and again.link_id = membership.link_id
      )`,
    );
}

const page = statement((db, { offset, limit, ...found }: Found & { offset: number; limit: number }) =>
  matching(db, found)
    .selectAll()
    .orderBy('joinedAt', (order) => order.desc().nullsLast())
    .orderBy('userId', 'desc')
    .limit(limit)
    .offset(offset),
);

const count = statement((db, found: Found) =>
  matching(db, found).select((eb) => [
    eb.fn.countAll<number>().as('total'),
    eb.fn.count<number>('leftAt').as('left'),
  ]),
);

function fromRow(row: MembershipTable): Joiner {
  const { userId, name, username, joinedAt, approvedBy, leftAt } = membershipFromRow(row);
  return { userId, name, username, joinedAt: joinedAt ?? leftAt ?? new Date(0), approvedBy, leftAt };
}
