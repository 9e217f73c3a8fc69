import { integer } from '../database/numbers.ts';
import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import { REPEATS, type Notice } from '../../domain/notice.ts';
import type { NoticeStore } from '../../domain/ports/notice-store.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import type { Reader } from '../database/reader.ts';
import type { NoticeTable } from './notice-tables.ts';
import { listed, statement } from '../database/statement.ts';
import { hasSettings, settingsFromRow } from '../links/settings-columns.ts';
import { expiryNotices } from './expiry-notices.ts';
import { transact } from '../database/transact.ts';

export function noticeStore(db: Db, reader: Reader): NoticeStore {
  return {
    noteTime: expiryNotices(db, reader),

    async due({ now, notOf }) {
      const at = { now: millis(now) };
      const [first] = await firstDue(db, { ...at, notOf: JSON.stringify(notOf) });
      if (first === undefined) return [];
      const rows = await dueOf(db, { ...at, readerId: first.readerId });
      return rows.map(noticeFromRow);
    },

    done: (notices, now) =>
      transact(db, async (trx) => {
        const at = millis(now);
        for (const { notice, told } of notices) {
          const { linkId, kind, version } = notice;
          const again = at + REPEATS[kind].pauseMs;
          if (told) await setTold(trx, { linkId, kind, version, at, again });
          else await drop(trx, { linkId, kind, version });
        }
      }),

    async muted(userId) {
      const rows = await mutedBy(db, { userId });
      return rows.map(({ setting }) => setting);
    },

    async mute(userId, setting, muted) {
      if (muted) {
        await db
          .insertInto('mutedNotice')
          .values({ userId, setting })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        return;
      }
      await db
        .deleteFrom('mutedNotice')
        .where('userId', '=', userId)
        .where('setting', '=', setting)
        .execute();
    },

    async prune(before) {
      await db
        .deleteFrom('notice')
        .where('dueAt', 'is', null)
        .where('notedAt', '<', millis(before))
        .execute();
    },
  };
}

const AT_ONCE = 200;

const firstDue = statement((db, { now, notOf }: { now: number; notOf: string }) =>
  db
    .selectFrom('notice')
    .select('readerId')
    .where('dueAt', '<=', now)
    .where('readerId', 'not in', listed(db, notOf))
    .orderBy('dueAt')
    .limit(sql.lit(1)),
);

const dueOf = statement((db, { now, readerId }: { now: number; readerId: number }) =>
  db
    .selectFrom('notice')
    .selectAll()
    .where('readerId', '=', readerId)
    .where('dueAt', '<=', now)
    .orderBy('dueAt')
    .limit(sql.lit(AT_ONCE)),
);

const mutedBy = statement((db, { userId }: { userId: number }) =>
  db.selectFrom('mutedNotice').select('setting').where('userId', '=', userId),
);

/** As it was read: what happened again has made it another version. */
type Read = Pick<Notice, 'linkId' | 'kind' | 'version'>;

const setTold = statement((db, { linkId, kind, version, at, again }: Read & { at: number; again: number }) =>
  db
    .updateTable('notice')
    .set({
      toldAt: at,
      dueAt: sql<
        number | null
      >`case when version <> ${version} and due_at is not null then ${integer(again)} end`,
    })
    .where('linkId', '=', linkId)
    .where('kind', '=', kind),
);

const drop = statement((db, { linkId, kind, version }: Read) =>
  db
    .updateTable('notice')
    .set({ dueAt: null })
    .where('linkId', '=', linkId)
    .where('kind', '=', kind)
    .where('version', '=', version),
);

function noticeFromRow(row: Selectable<NoticeTable>): Notice {
  const { linkId, kind, readerId, changedBy, version } = row;
  return {
    linkId,
    kind,
    readerId,
    changedBy,
    before: hasSettings(row) ? settingsFromRow(row) : null,
    version,
  };
}
