import { sql, type RawBuilder } from 'kysely';
import type { LockdownMode } from '../../domain/lockdown.ts';
import type { PeerId } from '../../domain/peer.ts';
import { seconds } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';

/** What a lockdown does with an open link: nothing (`already`, `cannot`), or closes it in one of three ways. */
type Fate = 'already' | 'cannot' | 'primary' | 'revoke' | 'approval';

interface Whose {
  peerId: PeerId;
  mode: LockdownMode;
  accountId: number;
}

/** The account's own, and everybody's where it owns the chat. */
function reachable({ peerId, accountId }: Whose): RawBuilder<unknown> {
  return sql`(
    link.admin_id = ${accountId} or exists (
      select 1 from chat_administrator as admin
      where admin.peer_id = ${peerId} and admin.user_id = ${accountId} and admin.creator = 1
    )
  )`;
}

function fate(whose: Whose): RawBuilder<Fate> {
  return sql<Fate>`case
    when ${whose.mode} = 'approval' and link.request_needed = 1 then 'already'
    when not ${reachable(whose)} then 'cannot'
    when link.permanent = 1 then 'primary'
    when ${whose.mode} = 'revoke' or link.subscription_period is not null then 'revoke'
    else 'approval'
  end`;
}

/** Links that let people in, or would if somebody left. */
function isOpen({ peerId }: Whose, now: Date): RawBuilder<unknown> {
  return sql`
    link.peer_id = ${peerId} and link.state in ('active', 'used-up')
    and (link.expire_date is null or link.expire_date > ${seconds(now)})`;
}

export async function countByFate(db: Db, whose: Whose, now: Date): Promise<Record<Fate, number>> {
  const { rows } = await sql<{ fate: Fate; count: number }>`
    select ${fate(whose)} as fate, count(*) as count
    from invite_link as link where ${isOpen(whose, now)} group by 1`.execute(db);
  const counts: Record<Fate, number> = { already: 0, cannot: 0, primary: 0, revoke: 0, approval: 0 };
  for (const row of rows) counts[row.fate] = row.count;
  return counts;
}

/** Links that are lines of the lockdown's batches, to be closed. */
function closedBy(lockdownId: string): RawBuilder<unknown> {
  return sql`(
    select line.link_id from batch_line as line join batch on batch.id = line.batch_id
    where batch.lockdown_id = ${lockdownId} and batch.kind = 'lock'
  )`;
}

/** Telegram's clock and ours. */
const CLOCKS_DIFFER_MS = 60_000;

type Locked = Whose & { id: string; startedAt: number };

/** The open links that the lockdown has not closed so far become lines of the batch, newest first. @returns how many. */
export async function insertLockLines(
  trx: Db,
  { batchId, lockdown, now }: { batchId: string; lockdown: Locked; now: Date },
): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into batch_line (batch_id, line, link_id, tries)
    select ${batchId}, row_number() over (order by link.position desc), link.id, 0
    from invite_link as link where ${isToBeClosed(lockdown, now)}`.execute(trx);
  return Number(numAffectedRows ?? 0);
}

/** Whether there are any such links. */
export async function areToBeClosed(db: Db, lockdown: Locked, now: Date): Promise<boolean> {
  const { rows } = await sql`
    select 1 from invite_link as link where ${isToBeClosed(lockdown, now)} limit 1`.execute(db);
  return rows.length > 0;
}

/** Left alone are those that were made while it lasts, as they may be; and what took a primary link's place, which nobody has been given. */
function isToBeClosed(lockdown: Locked, now: Date): RawBuilder<unknown> {
  const { startedAt, mode } = lockdown;
  const closed = closedBy(lockdown.id);
  return sql`
    ${isOpen(lockdown, now)}
    and ${fate(lockdown)} not in ('already', 'cannot')
    and link.id not in ${closed}
    and not (
      link.request_needed = 1 and link.recorded_at > ${startedAt}
      and link.date * 1000 > ${startedAt - CLOCKS_DIFFER_MS}
    )
    and not (${mode} = 'revoke' and link.permanent = 1 and coalesce(link.replaces in ${closed}, false))`;
}
