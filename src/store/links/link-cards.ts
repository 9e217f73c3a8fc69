import type { InviteLink } from '../../domain/invite-link.ts';
import type { CardPlace } from '../../domain/operation.ts';
import type { PeerId } from '../../domain/peer.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { linkFromRow } from './link-rows.ts';
import { cardFromRow } from '../operations/operation-rows.ts';

export interface LinkCard {
  link: InviteLink;
  card: CardPlace;
  locale: string;
  /** Whose card it is. */
  actorId: number;
}

export async function linkCards(db: Db, peerId: PeerId): Promise<LinkCard[]> {
  const rows = await db
    .selectFrom('inviteLink')
    .selectAll()
    .where('peerId', '=', peerId)
    .where('cardMessageId', 'is not', null)
    .orderBy('date', 'desc')
    .orderBy('recordedAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.flatMap((row) => {
    const card = cardFromRow(row);
    if (card === null || row.cardLocale === null) return [];
    // A private chat's id is the person's: an owner's card of somebody else's link is the owner's.
    const actorId = card.chatId > 0 ? card.chatId : row.actorId;
    return actorId === null ? [] : [{ link: linkFromRow(row), card, locale: row.cardLocale, actorId }];
  });
}

export async function setLinkCard(
  trx: Db,
  linkId: string,
  { card, locale }: { card: CardPlace; locale: string },
  now: Date,
): Promise<void> {
  // A regeneration's card goes on to show the successor: news of the old link must not overwrite it.
  await trx
    .updateTable('inviteLink')
    .set({ cardChatId: null, cardMessageId: null, cardLocale: null, cardTouchedAt: null })
    .where('cardChatId', '=', card.chatId)
    .where('cardMessageId', '=', card.messageId)
    .execute();
  const { numUpdatedRows } = await trx
    .updateTable('inviteLink')
    .set({
      cardChatId: card.chatId,
      cardMessageId: card.messageId,
      cardLocale: locale,
      cardTouchedAt: millis(now),
    })
    .where('id', '=', linkId)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new IllegalTransition('no such link');
}
