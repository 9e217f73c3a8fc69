import { sql } from 'kysely';
import { isEnded } from '../../domain/batch.ts';
import type { LiftCounts } from '../../domain/lockdown.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import type { LockdownAsker, LockdownChange, LockdownMeans } from '../../domain/ports/lockdown-store.ts';
import { findBatch } from '../batches/batch-rows.ts';
import { batchChanged } from '../cards/card-changes.ts';
import type { Db } from '../database/connection.ts';
import {
  batchesOf,
  findRow,
  lockdownFromRow,
  readRow,
  setLifted,
  sums,
  type LockdownRow,
} from './lockdown-rows.ts';
import { addPart, note, showLockdown, spend } from './start.ts';

/** Within one transaction: that the chat is not locked any more, its card and its button. What is under way is the caller's to end. */
export async function liftLockdown(
  trx: Db,
  id: string,
  asker: LockdownAsker,
  also: LockdownMeans,
): Promise<LockdownChange> {
  const { now } = also;
  const row = await readRow(trx, id);
  const created = row.liftedAt === null;
  if (created) {
    await spend(trx, also);
    await setLifted(trx, id, { by: asker.actor, now });
    await note(trx, row, { event: 'lockdown-lifted', actor: asker.actor, now, detail: {} });
  }
  await batchChanged(trx, id);
  await showLockdown(trx, id, asker);
  const lockdown = await lockdownFromRow(trx, await readRow(trx, id), now);
  return { lockdown, batch: null, created };
}

/** Links that are as the lockdown left them, as far as is known, become lines that bring them back. Once, when nothing is under way. */
export async function unlockLinks(
  trx: Db,
  id: string,
  also: Omit<LockdownMeans, 'buttonId'>,
): Promise<LockdownChange | null> {
  const row = await findRow(trx, id);
  const first = await findBatch(trx, id);
  if (row === null || first === null || row.liftedAt === null) return null;
  const batches = await batchesOf(trx, id);
  const waits = batches.some((batch) => batch.kind === 'lock' && !isEnded(batch));
  if (waits || batches.some(({ kind }) => kind === 'unlock')) return null;
  const { now } = also;
  const part = { actor: lifterOf(row), locale: first.locale, id: also.id, now, kind: 'unlock' } as const;
  const batch = await addPart(trx, row, part, (batchId) => insertUnlockLines(trx, batchId, id));
  await batchChanged(trx, id);
  return { lockdown: await lockdownFromRow(trx, row, now), batch, created: true };
}

function lifterOf({ liftedBy, liftedName }: LockdownRow): LockdownAsker['actor'] {
  if (liftedBy === null) throw new IllegalTransition('a lockdown that nobody lifted');
  return { userId: liftedBy, name: liftedName ?? '' };
}

/** Of a primary link, the one that took its place. */
async function insertUnlockLines(trx: Db, batchId: string, lockdownId: string): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into batch_line (batch_id, line, link_id, tries)
    select ${batchId}, row_number() over (order by link.position desc), link.id, 0
    from lockdown_link as kept
    join invite_link as old on old.id = kept.link_id
    join invite_link as link
      on link.id = case kept.how when 'primary' then old.replaced_by else old.id end
    where kept.lockdown_id = ${lockdownId} and link.state <> 'expired' and (
      kept.how = 'approval'
      or kept.how = 'primary' and kept.request_needed = 0 and link.request_needed = 1
        and link.id not in (select link_id from lockdown_link where lockdown_id = ${lockdownId})
    )`.execute(trx);
  return Number(numAffectedRows ?? 0);
}

/** Links that it revoked, of which none took the place. */
const REVOKED = sql`
  lockdown_link as kept join invite_link as link on link.id = kept.link_id
  where kept.how = 'revoked' and link.revoked = 1 and link.replaced_by is null`;

/** Within one transaction: new links for those that were revoked, and the button. */
export async function reissueLinks(
  trx: Db,
  id: string,
  asker: LockdownAsker,
  also: LockdownMeans,
): Promise<LockdownChange> {
  const { now } = also;
  const row = await readRow(trx, id);
  if (row.liftedAt === null) throw new IllegalTransition('a lockdown that nobody lifted');
  const same = (await batchesOf(trx, id)).find((batch) => batch.kind === 'reissue' && !isEnded(batch));
  if (same !== undefined) {
    return { lockdown: await lockdownFromRow(trx, row, now), batch: null, created: false };
  }
  await spend(trx, also);
  const part = { actor: asker.actor, locale: asker.locale, id: also.id, now, kind: 'reissue' } as const;
  const batch = await addPart(trx, row, part, async (batchId) => {
    const { numAffectedRows } = await sql`
      insert into batch_line (batch_id, line, link_id, tries)
      select ${batchId}, row_number() over (order by link.position), link.id, 0
      from ${REVOKED} and kept.lockdown_id = ${id}`.execute(trx);
    return Number(numAffectedRows ?? 0);
  });
  await batchChanged(trx, id);
  await showLockdown(trx, id, asker);
  return { lockdown: await lockdownFromRow(trx, row, now), batch, created: true };
}

export async function liftCounts(db: Db, id: string): Promise<LiftCounts> {
  const batches = await batchesOf(db, id);
  const unlocks = sums(batches.filter(({ kind }) => kind === 'unlock'));
  const reissues = sums(batches.filter(({ kind }) => kind === 'reissue'));
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${REVOKED} and kept.lockdown_id = ${id}`.execute(db);
  return {
    ...unlocks,
    revoked: rows[0]?.count ?? 0,
    reissues: reissues.links,
    reissued: reissues.done,
  };
}
