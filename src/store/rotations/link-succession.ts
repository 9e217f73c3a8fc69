import type { InviteLink } from '../../domain/invite-link.ts';
import type { Operation } from '../../domain/operation.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { readRotationOf } from './rotations.ts';

/** For those who write outcomes, in the same transaction: a schedule goes on with the newest version of its link, and so does a rule. */
export async function succeed(
  trx: Db,
  operation: Operation,
  { from, to }: { from: InviteLink; to: InviteLink },
  now: Date,
): Promise<void> {
  await copyRule(trx, from.id, to.id);
  const rotation = await readRotationOf(trx, from.id);
  if (rotation !== null) {
    await trx.updateTable('rotation').set({ linkId: to.id }).where('id', '=', rotation.id).execute();
  }
  // A schedule that was ended meanwhile leaves no second way in.
  if (operation.kind === 'rotate') await closeIn(trx, from.id, rotation?.closeAfter ?? 0, now);
}

/** The old one keeps it for as long as it is open. */
async function copyRule(trx: Db, from: string, to: string): Promise<void> {
  const rule = await trx.selectFrom('joinRule').selectAll().where('linkId', '=', from).executeTakeFirst();
  if (rule !== undefined)
    await trx
      .insertInto('joinRule')
      .values({ ...rule, linkId: to })
      .execute();
}

async function closeIn(trx: Db, linkId: string, seconds: number, now: Date): Promise<void> {
  const dueAt = millis(now) + seconds * 1000;
  await trx
    .insertInto('linkClosing')
    .values({ linkId, dueAt })
    .onConflict((conflict) => conflict.column('linkId').doUpdateSet({ dueAt }))
    .execute();
}

/** The link is revoked: nothing is left to close. */
export async function endClosing(trx: Db, linkId: string): Promise<void> {
  await trx.deleteFrom('linkClosing').where('linkId', '=', linkId).execute();
}

/** It can't go on: the person is told so by the request that was refused. */
export async function endRotationOf(trx: Db, linkId: string | null): Promise<void> {
  await trx.deleteFrom('rotation').where('linkId', '=', linkId).execute();
}
