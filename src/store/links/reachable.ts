import type { InviteLink } from '../../domain/invite-link.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

const creators = statement((db, who: { peerId: number; userId: number }) =>
  db
    .selectFrom('chatAdministrator')
    .select('userId')
    .where('peerId', '=', who.peerId)
    .where('userId', '=', who.userId)
    .where('creator', '=', 1),
);

/**
 * Whether the account can change the link, as far as is known: its own, and everybody's in a chat that it owns. Telegram lets nobody
 * change what a bot made, which it says by itself.
 */
export async function isReachable(
  db: Db,
  { adminId, peerId }: Pick<InviteLink, 'adminId' | 'peerId'>,
  accountId: number,
): Promise<boolean> {
  if (adminId === accountId) return true;
  return (await creators(db, { peerId, userId: accountId })).length > 0;
}
