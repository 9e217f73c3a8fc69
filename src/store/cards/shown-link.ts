import { linkChangesAt, sameLinkOnCard } from '../../domain/card.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { readLink } from '../links/link-rows.ts';
import { NOTHING } from './card-rows.ts';
import type { Content } from './card-rows.ts';

/** @param link as it was shown: if it has changed since, the card is due at once. */
export async function linkContent(trx: Db, link: InviteLink, at: Date) {
  const stored = await readLink(trx, link.id);
  if (stored === null) throw new IllegalTransition('no such link');
  const dueAt = sameLinkOnCard(link, stored) ? millis(linkChangesAt(link, at)) : 0;
  return { ...NOTHING, linkId: link.id, state: 'current', dueAt, shownAt: millis(at) } as const;
}

/** A card as it was read: one that has changed since has another version, and stays due. */
export interface Read {
  id: number;
  version: number;
}

export const shown = statement((db, { id, version, ...content }: Read & Content) =>
  db.updateTable('card').set(content).where('id', '=', id).where('version', '=', version).returning('id'),
);
