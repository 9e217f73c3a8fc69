import { sql } from 'kysely';
import type { PeerId } from '../../domain/peer.ts';
import type { LinkStore } from '../../domain/ports/link-store.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { linkFromRow } from './link-columns.ts';

export function strictLinks(db: Db): Pick<LinkStore, 'usedUpForGood' | 'openStrict' | 'strictChats'> {
  return {
    async usedUpForGood(accountId) {
      const rows = await usedUp(db, { accountId });
      return rows.map(linkFromRow);
    },
    async openStrict(peerId) {
      const rows = await ofChat(db, { peerId });
      return rows.map(linkFromRow);
    },
    async strictChats() {
      const rows = await chats(db, {});
      return rows.map(({ peerId }) => peerId);
    },
  };
}

/** Who left counts, too, as far as they were seen. */
const usedUp = statement((db, { accountId }: { accountId: number }) =>
  openOnes(db)
    .selectAll()
    .where('usageLimit', 'is not', null)
    .where('actorId', 'is not', null)
    .where(
      sql<boolean>`(usage >= usage_limit
        or (select count(distinct user_id) from membership where membership.link_id = invite_link.id) >= usage_limit)`,
    )
    // Asked for already: it is under way.
    .where(
      sql<boolean>`not exists (
        select 1 from operation
        where idempotency_key in ('close:' || invite_link.id, 'close:' || invite_link.id || ':' || ${accountId})
      )`,
    ),
);

const ofChat = statement((db, { peerId }: { peerId: PeerId }) =>
  openOnes(db).selectAll().where('peerId', '=', peerId),
);

const chats = statement((db) => openOnes(db).select('peerId').distinct());

/** By their index, which holds no others. */
function openOnes(db: Db) {
  return db
    .selectFrom('inviteLink')
    .where(sql<boolean>`strict = 1`)
    .where(sql<boolean>`revoked = 0`);
}
