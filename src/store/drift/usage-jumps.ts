import { integer } from '../database/numbers.ts';
import { sql } from 'kysely';
import { isUsageJump, JUMP_AT_LEAST, USUAL_MS } from '../../domain/drift.ts';
import type { PeerId } from '../../domain/peer.ts';
import { seconds } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { readLink } from '../links/link-rows.ts';
import { lastOfSubject, noteDrift } from './note-drift.ts';

const HOUR_MS = 3_600_000;
/** A link's jump is told of once in so long. */
const AGAIN_MS = 24 * HOUR_MS;

/** @returns how many were noted. */
export async function noteJumps(trx: Db, peerId: PeerId, now: Date): Promise<number> {
  const from = new Date(now.getTime() - HOUR_MS);
  let noted = 0;
  for (const { linkId, joins } of await joinsSince(trx, { peerId, from: seconds(from) })) {
    const link = linkId === null ? null : await readLink(trx, linkId);
    if (link === null || link.revoked) continue;
    const began = new Date(from.getTime() - USUAL_MS);
    const slots = { first: slotOf(began), end: slotOf(from) };
    const before = await joinsWithin(trx, { peerId, key: link.id, ...slots });
    if (!isUsageJump({ lastHour: joins, before }, link.date, now)) continue;
    const since = now.getTime() - AGAIN_MS;
    const [known] = await lastOfSubject(trx, { peerId, subject: link.id, kind: 'usage-jump', since });
    if (known !== undefined) continue;
    const drift = { peerId, kind: 'usage-jump', subject: link.id, linkId: link.id, count: joins } as const;
    await noteDrift(trx, { ...drift, detail: JSON.stringify({ count: joins }) }, now);
    noted += 1;
  }
  return noted;
}

/** By when somebody joined: see the migration `memberships`. */
const ID_OF_SECOND = 2 ** 21;

const joinsSince = statement((db, { peerId, from }: { peerId: number; from: number }) =>
  db
    .selectFrom('membership')
    .select((eb) => ['linkId', eb.fn.countAll<number>().as('joins')])
    .where('peerId', '=', peerId)
    .where('id', '>=', sql<number>`${integer(from)} * ${sql.lit(ID_OF_SECOND)}`)
    .where('joinedAt', '>=', from)
    .where('linkId', 'is not', null)
    .groupBy('linkId')
    .having((eb) => eb.fn.countAll<number>(), '>=', sql.lit(JUMP_AT_LEAST)),
);

/** Counts are kept for quarters of hours. */
function slotOf(date: Date): number {
  return Math.floor(seconds(date) / 900);
}

async function joinsWithin(
  trx: Db,
  { peerId, key, first, end }: { peerId: PeerId; key: string; first: number; end: number },
): Promise<number> {
  const { rows } = await sql<{ joins: number | null }>`
    select sum(joins) as joins from membership_count
    where peer_id = ${peerId} and kind = 2 and key = ${key} and slot >= ${first} and slot < ${end}`.execute(
    trx,
  );
  return rows[0]?.joins ?? 0;
}
