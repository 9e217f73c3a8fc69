import { integer } from '../database/numbers.ts';
import { sql } from 'kysely';
import {
  EXPIRED_NEWS_MS,
  EXPIRING_LATEST_MS,
  EXPIRING_LIFE_MS,
  EXPIRING_MS,
  type NoticeKind,
} from '../../domain/notice.ts';
import type { NoticeStore } from '../../domain/ports/notice-store.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import type { Reader } from '../database/reader.ts';
import { transact } from '../database/transact.ts';

/** Unix seconds: after the one, up to the other. */
interface Window {
  after: number;
  upTo: number;
}

/** How far it is is only written that often, where nothing was found. */
const KEPT_EVERY_MS = 60_000;

const IN_WINDOW = `
  select id from invite_link
  where revoked = 0 and actor_id is not null and expire_date > ? and expire_date <= ?
  limit 1`;

/** Time passes without a write: what expired since the last look is found by the moment of its expiry. */
export function expiryNotices(db: Db, reader: Reader): NoticeStore['noteTime'] {
  const found = reader.prepare(IN_WINDOW);
  const state = reader.prepare<{ until: number | null }>(
    'select noticed_until as "until" from store_state where id = 1',
  );
  const isIn = async ({ after, upTo }: Window): Promise<boolean> =>
    upTo > after && (await found(after, upTo)).length > 0;

  return async (now) => {
    const at = millis(now);
    const [{ until } = { until: null }] = await state();
    // A clock that was put back: what was noticed is known by its occasion.
    const since = until === null || until > at ? at : until;
    const expired = secondsOf({ after: Math.max(since, at - EXPIRED_NEWS_MS), upTo: at });
    const expiring = secondsOf({
      after: Math.max(since + EXPIRING_MS, at + EXPIRING_LATEST_MS),
      upTo: at + EXPIRING_MS,
    });
    const news = (await isIn(expired)) || (await isIn(expiring));
    if (!news && since === until && at - since < KEPT_EVERY_MS) return;
    await transact(db, async (trx) => {
      await note(trx, 'expired', expired, { at, livedMs: 0 });
      await note(trx, 'expiring', expiring, { at, livedMs: EXPIRING_LIFE_MS });
      await trx.updateTable('storeState').set({ noticedUntil: at }).where('id', '=', 1).execute();
    });
  };
}

function secondsOf({ after, upTo }: Window): Window {
  return { after: Math.floor(after / 1000), upTo: Math.floor(upTo / 1000) };
}

async function note(
  trx: Db,
  kind: NoticeKind,
  { after, upTo }: Window,
  { at, livedMs }: { at: number; livedMs: number },
): Promise<void> {
  await sql`
    insert into notice (link_id, kind, reader_id, occasion, noted_at, due_at, version)
    select id, ${kind}, actor_id, cast(expire_date as text), ${integer(at)}, ${integer(at)}, 0 from invite_link
    where revoked = 0 and actor_id is not null and expire_date > ${after} and expire_date <= ${upTo}
      and expire_date - date >= ${livedMs / 1000}
    on conflict (link_id, kind) do update set
      reader_id = excluded.reader_id, occasion = excluded.occasion, noted_at = excluded.noted_at,
      due_at = excluded.due_at, version = notice.version + 1
    where notice.occasion <> excluded.occasion`.execute(trx);
}
