import { greater, integer } from '../database/numbers.ts';
import { sql } from 'kysely';
import type { Updateable } from 'kysely';
import type { NamedUser, SeenJoin, SeenLeave } from '../../domain/membership.ts';
import type { PeerId } from '../../domain/peer.ts';
import { startOf, withJoin, withLeave, type Stay } from '../../domain/stays.ts';
import { changes } from '../database/changes.ts';
import { fromSeconds, millis, seconds } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { searchText } from '../links/search-text.ts';
import { membershipFromRow, stayToRow } from './membership-rows.ts';
import type { MembershipTable } from './membership-table.ts';

/**
 * In the caller's transaction.
 * @param seenAt when Telegram listed them under the link; null for what was not read from its list.
 */
export async function recordJoin(
  trx: Db,
  peerId: PeerId,
  join: SeenJoin,
  seenAt: Date | null,
): Promise<void> {
  const link = await linkOf(trx, peerId, join.linkId);
  const at = wholeSeconds(join.at);
  const known = await around(trx, peerId, { ...join, at });
  const approvedBy = await approver(trx, peerId, join, known.stays);
  const seen = { ...join, at, linkId: link?.id ?? null, approvedBy };
  await write(trx, peerId, known, withJoin(known.stays, seen));
  if (seenAt === null || link === null) return;
  await listed(trx, { peerId, userId: join.userId, linkId: link.id, seenAt: millis(seenAt) });
}

/** Telegram names the account where it did so for somebody; it says that again long after the request is forgotten. */
async function approver(
  trx: Db,
  peerId: PeerId,
  { userId, approvedBy }: SeenJoin,
  stays: readonly Stay[],
): Promise<NamedUser | null> {
  if (approvedBy === null) return null;
  const [account] = await accountOf(trx, { userId: approvedBy.userId });
  if (account === undefined) return approvedBy;
  const [decision] = await decisionOn(trx, { peerId, userId });
  if (decision !== undefined) return decision;
  return stays.some((stay) => stay.approvedBy !== null) ? null : approvedBy;
}

const accountOf = statement((db, { userId }: { userId: number }) =>
  db.selectFrom('account').select('userId').where('userId', '=', userId),
);

const decisionOn = statement((db, { peerId, userId }: { peerId: PeerId; userId: number }) =>
  db
    .selectFrom('joinRequest')
    .innerJoin('operation', 'operation.id', 'joinRequest.operationId')
    .select(['operation.actorId as userId', 'operation.actorName as name'])
    .where('joinRequest.peerId', '=', peerId)
    .where('joinRequest.userId', '=', userId),
);

export async function recordLeave(trx: Db, peerId: PeerId, leave: SeenLeave): Promise<void> {
  const seen = { ...leave, at: wholeSeconds(leave.at) };
  const known = await around(trx, peerId, seen);
  await write(trx, peerId, known, withLeave(known.stays, seen));
}

function wholeSeconds(date: Date): Date {
  return fromSeconds(seconds(date));
}

/** A second has so many ids: see the migration. */
const IDS_A_SECOND = 2 ** 21;
/** What a join or a leave can change is no farther away than that. */
const NEIGHBOURS = 3;

interface Known {
  stays: Stay[];
  rows: Map<number, MembershipTable>;
  /** What the person is found by. */
  searchText: string;
}

async function around(trx: Db, peerId: PeerId, { userId, at }: SeenJoin | SeenLeave): Promise<Known> {
  const place = { peerId, userId, end: (seconds(at) + 1) * IDS_A_SECOND };
  const rows = [...(await upTo(trx, place)), ...(await from(trx, place))];
  const newest = await newestOf(trx, { peerId, userId });
  const stays = rows
    .map(membershipFromRow)
    .sort((a, b) => startOf(a).getTime() - startOf(b).getTime() || a.id - b.id);
  return {
    stays,
    rows: new Map(rows.map((row) => [row.id, row])),
    searchText: newest[0]?.searchText ?? '',
  };
}

interface Place {
  peerId: PeerId;
  userId: number;
  end: number;
}

const upTo = statement((db, { peerId, userId, end }: Place) =>
  ofPerson(db, peerId, userId).where('id', '<', end).orderBy('id', 'desc').limit(NEIGHBOURS),
);

const from = statement((db, { peerId, userId, end }: Place) =>
  ofPerson(db, peerId, userId).where('id', '>=', end).orderBy('id').limit(NEIGHBOURS),
);

const newestOf = statement((db, { peerId, userId }: Omit<Place, 'end'>) =>
  ofPerson(db, peerId, userId).orderBy('id', 'desc').limit(1),
);

function ofPerson(db: Db, peerId: PeerId, userId: number) {
  return db.selectFrom('membership').selectAll().where('peerId', '=', peerId).where('userId', '=', userId);
}

async function write(trx: Db, peerId: PeerId, known: Known, stays: readonly Stay[]): Promise<void> {
  for (const stay of stays) {
    if (known.stays.includes(stay)) continue;
    const link = await linkOf(trx, peerId, stay.linkId);
    const row = {
      ...stayToRow(stay),
      askedBy: link?.askedBy ?? null,
      preset: link?.preset ?? null,
      searchText: allNames(stay, known.searchText),
    };
    const old = stay.id === null ? undefined : known.rows.get(stay.id);
    const start = seconds(startOf(stay)) * IDS_A_SECOND;
    const place = { start, end: start + IDS_A_SECOND };
    if (old === undefined) {
      await insert(trx, { ...row, peerId, seenAt: null, ...place });
      continue;
    }
    const fields = changes<Partial<MembershipTable>>(old, row);
    if (Object.keys(fields).length > 0) await update(trx, { ...fields, oldId: old.id });
    if (old.joinedAt === null && stay.joinedAt !== null) await move(trx, { oldId: old.id, ...place });
  }
}

/** Names that somebody had before are found, too, as far as there is room for them. */
const SEARCHED = 300;

function allNames({ name, username }: Pick<Stay, 'name' | 'username'>, former: string): string {
  const text = searchText(name, username);
  if (former === '' || text.includes(former)) return text;
  return former.includes(text) ? former : `${text}\n${former}`.slice(0, SEARCHED);
}

interface IdRange {
  /** The id is between these. */
  start: number;
  end: number;
}

const insert = statement((db, { start, end, ...row }: Omit<MembershipTable, 'id'> & IdRange) =>
  db.insertInto('membership').values({ ...row, id: freeId({ start, end }) }),
);

const update = statement((db, { oldId, ...fields }: Updateable<MembershipTable> & { oldId: number }) =>
  db.updateTable('membership').set(fields).where('id', '=', oldId),
);

const move = statement((db, { oldId, ...place }: IdRange & { oldId: number }) =>
  db
    .updateTable('membership')
    .set({ id: freeId(place) })
    .where('id', '=', oldId),
);

function freeId({ start, end }: IdRange) {
  return sql<number>`(
    select coalesce(max(id), ${start}) + 1 from membership where id > ${start} and id < ${end}
  )`;
}

interface Listed {
  peerId: PeerId;
  userId: number;
  linkId: string;
  seenAt: number;
}

/** Two readings may be under way at once: the later one knows better. Who was thought to have left is there. */
const listed = statement((db, { peerId, userId, linkId, seenAt }: Listed) =>
  db
    .updateTable('membership')
    .set({
      seenAt: greater(sql`coalesce(seen_at, 0)`, integer(seenAt)),
      leftAt: sql<number | null>`case when left_exactly = 1 then left_at end`,
    })
    .where('linkId', '=', linkId)
    .where('id', '=', (eb) =>
      eb
        .selectFrom('membership as theirs')
        .select('theirs.id')
        .where('theirs.peerId', '=', peerId)
        .where('theirs.userId', '=', userId)
        .orderBy('theirs.id', 'desc')
        .limit(1),
    ),
);

/** A link of another chat is none. Its maker asked for it where nobody did, unless that is an account of ours. */
const askerOf = statement((db, { peerId, id }: { peerId: PeerId; id: string }) =>
  db
    .selectFrom('inviteLink')
    .select([
      'id',
      'preset',
      sql<number | null>`coalesce(actor_id, (
        select admin_id where not exists (select 1 from account where user_id = admin_id)
      ))`.as('askedBy'),
    ])
    .where('id', '=', id)
    .where('peerId', '=', peerId),
);

async function linkOf(trx: Db, peerId: PeerId, id: string | null) {
  if (id === null) return null;
  const [link] = await askerOf(trx, { peerId, id });
  return link ?? null;
}
