import { sql, type RawBuilder } from 'kysely';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { Db } from '../database/connection.ts';
import { linkFromRow } from '../links/link-columns.ts';

export interface Whose {
  peerId: PeerId;
  userId: number;
}

/** Which they asked for, or made in Telegram, and which let people in. */
function isTheirs({ peerId, userId }: Whose): RawBuilder<boolean> {
  return sql<boolean>`
    peer_id = ${peerId} and state in ('active', 'used-up') and (actor_id = ${userId} or admin_id = ${userId})`;
}

export async function countOpen(db: Db, whose: Whose): Promise<number> {
  const { count } = await db
    .selectFrom('inviteLink')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(isTheirs(whose))
    .executeTakeFirstOrThrow();
  return count;
}

export async function listOpen(db: Db, whose: Whose, limit: number): Promise<InviteLink[]> {
  const rows = await db
    .selectFrom('inviteLink')
    .selectAll()
    .where(isTheirs(whose))
    .orderBy('position', 'desc')
    .limit(limit)
    .execute();
  return rows.map(linkFromRow);
}
