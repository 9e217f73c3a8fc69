import { linkChangesAt, operationChangesAt, sameLinkOnCard } from '../../domain/card.ts';
import type { Card } from '../../domain/card.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { CardPlace } from '../../domain/operation.ts';
import type { Brought, CardStore } from '../../domain/ports/card-store.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import { changes } from '../database/changes.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { readLink } from '../links/link-rows.ts';
import { cardFromRow, putCard } from './card-rows.ts';

export function cardStore(db: Db): CardStore {
  return {
    showsLink: (card, link, at) =>
      db.transaction().execute(async (trx) => {
        const id = await putCard(trx, card, await linkContent(trx, link, at));
        await supersedeOthers(trx, id, card.readerId, link.id);
      }),

    asks: (card, linkId, { now, until }) =>
      db.transaction().execute(async (trx) => {
        if (await showsRequestFor(trx, card.place, linkId)) return false;
        const content = { linkId, operationId: null, state: 'asking', shownAt: millis(now) } as const;
        await putCard(trx, card, { ...content, dueAt: millis(until) });
        return true;
      }),

    async due({ now, notIn, limit }) {
      const rows = await db
        .selectFrom('card')
        .selectAll()
        .where('dueAt', '<=', millis(now))
        .$if(notIn.length > 0, (query) => query.where('chatId', 'not in', notIn))
        .orderBy('dueAt')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(cardFromRow);
    },

    brought: (card, shows, movedTo) => db.transaction().execute((trx) => brought(trx, card, shows, movedTo)),
  };
}

/** Whether the message shows what becomes of a request to change the link; it is due then, whatever it was made to show. */
async function showsRequestFor(trx: Db, { chatId, messageId }: CardPlace, linkId: string): Promise<boolean> {
  const shown = await trx
    .selectFrom('card')
    .innerJoin('operation', 'operation.id', 'card.operationId')
    .select('card.id')
    .where('card.chatId', '=', chatId)
    .where('card.messageId', '=', messageId)
    .where('operation.linkId', '=', linkId)
    .executeTakeFirst();
  if (shown === undefined) return false;
  await trx
    .updateTable('card')
    .set((eb) => ({ dueAt: 0, version: eb('version', '+', 1) }))
    .where('id', '=', shown.id)
    .execute();
  return true;
}

async function brought(trx: Db, card: Card, shows: Brought, movedTo: CardPlace | null): Promise<void> {
  if (movedTo !== null) {
    await trx.updateTable('card').set(movedTo).where('id', '=', card.id).execute();
  }
  const row = await trx.selectFrom('card').selectAll().where('id', '=', card.id).executeTakeFirst();
  if (row?.version !== card.version) return;
  if (shows === 'over') {
    await trx.deleteFrom('card').where('id', '=', card.id).execute();
    return;
  }
  const fields = changes(row, await contentAfter(trx, shows));
  if (Object.keys(fields).length > 0) {
    await trx.updateTable('card').set(fields).where('id', '=', card.id).execute();
  }
  if (typeof shows === 'object' && 'link' in shows) {
    await supersedeOthers(trx, card.id, card.readerId, shows.link.id);
  }
}

async function contentAfter(trx: Db, shows: Exclude<Brought, 'over'>) {
  if (shows === 'hidden') return { dueAt: null };
  if ('operation' in shows) return { dueAt: millis(operationChangesAt(shows.operation, shows.at)) };
  return linkContent(trx, shows.link, shows.at);
}

/** @param link as it was shown: if it has changed since, the card is due at once. */
async function linkContent(trx: Db, link: InviteLink, at: Date) {
  const stored = await readLink(trx, link.id);
  if (stored === null) throw new IllegalTransition('no such link');
  const dueAt = sameLinkOnCard(link, stored) ? millis(linkChangesAt(link, at)) : 0;
  return { linkId: link.id, operationId: null, state: 'current', dueAt, shownAt: millis(at) } as const;
}

async function supersedeOthers(trx: Db, id: number, readerId: number, linkId: string): Promise<void> {
  await trx
    .updateTable('card')
    .set((eb) => ({ state: 'superseded', dueAt: 0, version: eb('version', '+', 1) }))
    .where('readerId', '=', readerId)
    .where('linkId', '=', linkId)
    .where('id', '<>', id)
    .where('state', '<>', 'superseded')
    .execute();
}
