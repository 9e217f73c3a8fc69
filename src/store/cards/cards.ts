import { sql } from 'kysely';
import { batchChangesAt, linkChangesAt, operationChangesAt } from '../../domain/card.ts';
import type { Card } from '../../domain/card.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { CardPlace } from '../../domain/operation.ts';
import type { Brought, CardStore } from '../../domain/ports/card-store.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { listed, statement } from '../database/statement.ts';
import { addInlinePost, beginPost, broughtPost, endPost } from '../posts/posts.ts';
import { cardFromRow, NOTHING, putCard } from './card-rows.ts';
import { linkContent, shown, type Read } from './shown-link.ts';
import { transact } from '../database/transact.ts';

export function cardStore(db: Db): CardStore {
  return {
    showsLink: (card, link, at) =>
      transact(db, async (trx) => {
        const id = await putCard(trx, card, await linkContent(trx, link, at));
        await supersedeOthers(trx, { id, readerId: card.readerId, linkId: link.id });
      }),

    asks: (card, linkId, { now, until }) =>
      transact(db, async (trx) => {
        if (await showsRequestFor(trx, card.place, linkId)) return false;
        const content = { ...NOTHING, linkId, state: 'asking', shownAt: millis(now) } as const;
        await putCard(trx, card, { ...content, dueAt: millis(until) });
        return true;
      }),

    async asksAboutBatch({ chatId, messageId }, until) {
      await db
        .updateTable('card')
        .set((eb) => ({ state: 'asking', dueAt: millis(until), version: eb('version', '+', 1) }))
        .where('chatId', '=', chatId)
        .where('messageId', '=', messageId)
        .where('batchId', 'is not', null)
        .execute();
    },

    showsList: (card, list, { now, dueAt, asks }) =>
      transact(db, async (trx) => {
        const state = asks ? 'asking' : 'current';
        const times = { dueAt: millis(dueAt), shownAt: millis(now) };
        const id = await putCard(trx, card, { ...NOTHING, list, state, ...times });
        await supersedeLists(trx, { id, readerId: card.readerId });
      }),

    sentInline: (post, linkId, now) => addInlinePost(db, post, linkId, now),
    beginPost: (posting, now) => transact(db, (trx) => beginPost(trx, posting, now)),
    endPost: (posting, messageId, now) => transact(db, (trx) => endPost(trx, posting, messageId, now)),

    async due({ now, notIn }) {
      const rows = await dueCards(db, { now: millis(now), notIn: JSON.stringify(notIn) });
      return rows.map(cardFromRow);
    },

    brought: (card, shows, movedTo) => transact(db, (trx) => brought(trx, card, shows, movedTo)),
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
  const { id, version } = card;
  if (shows === 'over') await remove(trx, { id, version });
  else if (shows === 'hidden') await dueNext(trx, { id, version, dueAt: null });
  else if ('list' in shows) await dueNext(trx, { id, version, dueAt: millis(shows.dueAt) });
  else if ('batch' in shows) {
    await batchShown(trx, { id, version, dueAt: millis(batchChangesAt(shows.batch, shows.at)) });
  } else if ('operation' in shows) {
    await dueNext(trx, { id, version, dueAt: millis(operationChangesAt(shows.operation, shows.at)) });
  } else if (card.post !== null) await broughtPost(trx, card, shows);
  else await broughtLink(trx, card, shows);
}

async function broughtLink(trx: Db, card: Card, { link, at }: { link: InviteLink; at: Date }): Promise<void> {
  const { id, version, about, state, readerId } = card;
  // A link that changes makes its cards another version: this one shows it as it is, and was the reader's newest before.
  if (state === 'current' && 'linkId' in about && about.linkId === link.id) {
    await shownAgain(trx, { id, version, dueAt: millis(linkChangesAt(link, at)), shownAt: millis(at) });
    return;
  }
  const [row] = await shown(trx, { id, version, ...(await linkContent(trx, link, at)) });
  if (row !== undefined) await supersedeOthers(trx, { id, readerId, linkId: link.id });
}

const AT_ONCE = 50;

const dueCards = statement((db, { now, notIn }: { now: number; notIn: string }) =>
  db
    .selectFrom('card')
    .selectAll()
    .where('dueAt', '<=', now)
    .where('chatId', 'not in', listed(db, notIn))
    .orderBy('dueAt')
    .orderBy('id')
    // Written out: SQLite would plan it anew each time it is given one.
    .limit(sql.lit(AT_ONCE)),
);

const remove = statement((db, { id, version }: Read) =>
  db.deleteFrom('card').where('id', '=', id).where('version', '=', version),
);

const dueNext = statement((db, { id, version, dueAt }: Read & { dueAt: number | null }) =>
  db.updateTable('card').set({ dueAt }).where('id', '=', id).where('version', '=', version),
);

const batchShown = statement((db, { id, version, dueAt }: Read & { dueAt: number | null }) =>
  db.updateTable('card').set({ dueAt, state: 'current' }).where('id', '=', id).where('version', '=', version),
);

const shownAgain = statement(
  (db, { id, version, ...shown }: Read & { dueAt: number | null; shownAt: number }) =>
    db.updateTable('card').set(shown).where('id', '=', id).where('version', '=', version),
);

const supersedeOthers = statement(
  (db, { id, readerId, linkId }: { id: number; readerId: number; linkId: string }) =>
    db
      .updateTable('card')
      .set((eb) => ({ state: 'superseded', dueAt: 0, version: eb('version', '+', 1) }))
      .where('readerId', '=', readerId)
      .where('linkId', '=', linkId)
      .where('posted', 'is', null)
      .where('id', '<>', id)
      .where('state', '<>', 'superseded'),
);

const supersedeLists = statement((db, { id, readerId }: { id: number; readerId: number }) =>
  db
    .updateTable('card')
    .set((eb) => ({ state: 'superseded', dueAt: 0, version: eb('version', '+', 1) }))
    .where('readerId', '=', readerId)
    .where('list', 'is not', null)
    .where('id', '<>', id)
    .where('state', '<>', 'superseded'),
);
