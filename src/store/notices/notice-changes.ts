import { greater, lesser } from '../database/numbers.ts';
import { sql } from 'kysely';
import type { InviteLink } from '../../domain/invite-link.ts';
import { noticesOf, REPEATS, type NoticeKind } from '../../domain/notice.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import type { NoticeTable } from './notice-tables.ts';
import { statement } from '../database/statement.ts';
import { NO_SETTINGS_COLUMNS, settingsToRow } from '../links/settings-columns.ts';

/** Who changed a link. */
interface Change {
  /** null for what was seen on Telegram. */
  by: { userId: number; name: string } | null;
  now: Date;
}

/** For those who change links: notes what the asker is to be told of it, in the same transaction. */
export async function noticeChange(
  trx: Db,
  before: InviteLink,
  after: InviteLink,
  { by, now }: Change,
): Promise<void> {
  if (after.actorId === null) return;
  for (const kind of noticesOf(before, after, { changerId: by?.userId ?? null, now })) {
    const byOther = kind === 'changed' || kind === 'revoked';
    await note(trx, {
      linkId: after.id,
      kind,
      readerId: after.actorId,
      occasion: kind === 'full' ? String(after.usageLimit) : '',
      changedBy: byOther ? (by?.name ?? null) : null,
      ...(kind === 'changed' ? settingsToRow(before) : NO_SETTINGS_COLUMNS),
      ...timesOf(kind, now),
    });
  }
  // What others changed before is not what the asker made of it since.
  if (by?.userId === after.actorId) await forget(trx, { linkId: after.id });
}

/** When the same may be told again. Milliseconds. */
interface Times {
  notedAt: number;
  pauseMs: number;
  /** The very same occasion is only told again if it was last told before that. */
  againBefore: number;
}

export function timesOf(kind: NoticeKind, now: Date): Times {
  const { pauseMs, againMs } = REPEATS[kind];
  const notedAt = millis(now);
  // What was told in the future was told before the clock was put back.
  const againBefore = againMs === null ? -1 : againMs === 0 ? Number.MAX_SAFE_INTEGER : notedAt - againMs;
  return { notedAt, pauseMs, againBefore };
}

const NOTED_AT = sql<number>`excluded.noted_at`;

type Noted = Omit<NoticeTable, 'dueAt' | 'toldAt' | 'version'> & Times;

const note = statement((db, { pauseMs, againBefore, ...noted }: Noted) =>
  db
    .insertInto('notice')
    .values({ ...noted, dueAt: noted.notedAt, toldAt: null, version: 0 })
    .onConflict((conflict) =>
      conflict.columns(['linkId', 'kind']).doUpdateSet((eb) => ({
        readerId: eb.ref('excluded.readerId'),
        occasion: eb.ref('excluded.occasion'),
        changedBy: eb.ref('excluded.changedBy'),
        // Of several changes that are told together, the settings before the first of them.
        title: sql`case when notice.due_at is null then excluded.title else notice.title end`,
        expireDate: sql`
            case when notice.due_at is null then excluded.expire_date else notice.expire_date end`,
        usageLimit: sql`
            case when notice.due_at is null then excluded.usage_limit else notice.usage_limit end`,
        requestNeeded: sql`
            case when notice.due_at is null then excluded.request_needed else notice.request_needed end`,
        subscriptionPeriod: sql`
            case when notice.due_at is null then excluded.subscription_period else notice.subscription_period end`,
        subscriptionAmount: sql`
            case when notice.due_at is null then excluded.subscription_amount else notice.subscription_amount end`,
        strict: sql`case when notice.due_at is null then excluded.strict else notice.strict end`,
        notedAt: eb.ref('excluded.notedAt'),
        dueAt: sql`coalesce(
            notice.due_at,
            ${greater(NOTED_AT, sql`${lesser(sql`coalesce(notice.told_at, 0)`, NOTED_AT)} + ${pauseMs}`)}
          )`,
        version: eb('notice.version', '+', 1),
      })).where(sql<boolean>`
          notice.occasion <> excluded.occasion or coalesce(notice.told_at, 0) <= ${againBefore}`),
    ),
);

const forget = statement((db, { linkId }: { linkId: string }) =>
  db
    .updateTable('notice')
    .set((eb) => ({ dueAt: null, version: eb('version', '+', 1) }))
    .where('linkId', '=', linkId)
    .where('kind', '=', 'changed')
    .where('dueAt', 'is not', null),
);
