import { sql, type Selectable } from 'kysely';
import type { Joiner } from '../../domain/joiner.ts';
import type { JoinerStore } from '../../domain/ports/joiner-store.ts';
import type { Importer, RecentJoin } from '../../domain/ports/telegram.ts';
import { fromMillis, fromSeconds, millis, seconds } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { fold } from '../links/search-text.ts';
import type { JoinerReadingTable, JoinerTable } from './joiner-tables.ts';

export function joinerStore(db: Db): JoinerStore {
  return {
    record: (linkId, listed, since) =>
      db.transaction().execute(async (trx) => {
        for (const importer of listed)
          await put(trx, rowOf(linkId, importer, { seenAt: since, leftAt: null }));
      }),

    finish: (linkId, { since, recent }) =>
      db.transaction().execute(async (trx) => {
        await markLeft(trx, { linkId, at: millis(since) });
        for (const join of recent?.joins ?? []) await recordJoin(trx, linkId, join, since);
        const [former] = await readingOf(trx, { linkId });
        const from = millis(recent?.since ?? since);
        const knownFrom = former !== undefined && from <= former.readAt ? former.knownFrom : from;
        await putReading(trx, { linkId, readAt: millis(since), knownFrom });
      }),

    note: (linkId, joins) =>
      db.transaction().execute(async (trx) => {
        for (const join of joins) await recordJoin(trx, linkId, join, null);
      }),

    async reading(linkId) {
      const [row] = await readingOf(db, { linkId });
      return row === undefined
        ? null
        : { readAt: fromMillis(row.readAt), knownFrom: fromMillis(row.knownFrom) };
    },

    async page(linkId, { text, offset, limit }) {
      const found = { linkId, text: fold(text ?? '').replace(/^@/, '') };
      const [rows, [counts]] = await Promise.all([page(db, { ...found, offset, limit }), count(db, found)]);
      return { joiners: rows.map(fromRow), total: counts?.total ?? 0, left: counts?.left ?? 0 };
    },
  };
}

/**
 * Somebody of the admin log; of several times that somebody came, the last one counts.
 * @param leftAt for one whom a whole reading did not list: who it did list is there.
 */
async function recordJoin(trx: Db, linkId: string, join: RecentJoin, leftAt: Date | null): Promise<void> {
  const [known] = await joinerOf(trx, { linkId, userId: join.userId });
  const isThere = leftAt !== null && known?.leftAt === null;
  if (isThere || (known !== undefined && known.joinedAt >= seconds(join.date))) return;
  const person = { ...join, username: known?.username ?? null, approvedBy: null };
  await put(trx, rowOf(linkId, person, { seenAt: join.date, leftAt }));
}

const joinerOf = statement((db, { linkId, userId }: { linkId: string; userId: number }) =>
  db
    .selectFrom('joiner')
    .select(['joinedAt', 'leftAt', 'username'])
    .where('linkId', '=', linkId)
    .where('userId', '=', userId),
);

/** Two readings may be under way at once: the later one knows better. */
const put = statement((db, row: Selectable<JoinerTable>) =>
  db
    .insertInto('joiner')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['linkId', 'userId'])
        .doUpdateSet({ ...row, seenAt: sql<number>`max(joiner.seen_at, excluded.seen_at)` }),
    ),
);

const markLeft = statement((db, { linkId, at }: { linkId: string; at: number }) =>
  db
    .updateTable('joiner')
    .set({ leftAt: at })
    .where('linkId', '=', linkId)
    .where('seenAt', '<', at)
    .where('leftAt', 'is', null),
);

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
  /** Folded; empty for all. */
  text: string;
}

function matching(db: Db, { linkId, text }: Found) {
  return db
    .selectFrom('joiner')
    .where('linkId', '=', linkId)
    .where(sql<boolean>`instr(search_text, ${text}) > 0`);
}

const page = statement((db, { offset, limit, ...found }: Found & { offset: number; limit: number }) =>
  matching(db, found)
    .selectAll()
    .orderBy('joinedAt', 'desc')
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

function rowOf(
  linkId: string,
  { userId, name, username, date, approvedBy }: Omit<Importer, 'requested' | 'bio'>,
  { seenAt, leftAt }: { seenAt: Date; leftAt: Date | null },
): Selectable<JoinerTable> {
  return {
    linkId,
    userId,
    name,
    username,
    joinedAt: seconds(date),
    approvedBy: approvedBy?.userId ?? null,
    approvedByName: approvedBy?.name ?? null,
    seenAt: millis(seenAt),
    leftAt: millis(leftAt),
    searchText: fold(`${name} ${username ?? ''}`),
  };
}

function fromRow(row: Selectable<JoinerTable>): Joiner {
  const { userId, name, username, approvedBy, approvedByName } = row;
  return {
    userId,
    name,
    username,
    joinedAt: fromSeconds(row.joinedAt),
    approvedBy: approvedBy === null ? null : { userId: approvedBy, name: approvedByName ?? '' },
    leftAt: fromMillis(row.leftAt),
  };
}
