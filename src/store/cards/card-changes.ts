import { sql } from 'kysely';
import { operationDueAt } from '../../domain/card.ts';
import type { Batch } from '../../domain/batch.ts';
import type { CardPlace, Operation } from '../../domain/operation.ts';
import type { PeerId } from '../../domain/peer.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { NOTHING, putCard } from './card-rows.ts';
import type { Content } from './card-rows.ts';

/** For those who change what cards show: marks the cards as due, in the same transaction. */

/** The message shows what becomes of the operation, whatever it showed before. */
export async function addOperationCard(
  trx: Db,
  operation: Operation,
  { card, locale }: { card: CardPlace | null; locale: string },
): Promise<void> {
  const content = {
    ...NOTHING,
    operationId: operation.id,
    state: 'current',
    dueAt: millis(operationDueAt(operation)),
    shownAt: millis(operation.createdAt),
  } as const;
  const readerId = operation.actorId;
  await addCard(trx, { place: card, readerId, locale }, content);
}

/** Without a place, a message to the reader themselves is sent for it. */
async function addCard(
  trx: Db,
  { place, readerId, locale }: { place: CardPlace | null; readerId: number; locale: string },
  content: Content,
): Promise<void> {
  if (place !== null) {
    await putCard(trx, { place, readerId, locale }, content);
    return;
  }
  const unsent = { chatId: readerId, messageId: null, readerId, locale, version: 0, ...content };
  await trx.insertInto('card').values(unsent).execute();
}

/**
 * The request was made before, by another press or by this one before a kill: a question that its message still asks is over,
 * and the message shows what becomes of the request.
 */
export async function endQuestion(
  trx: Db,
  operation: Operation,
  shown: { card: CardPlace; locale: string },
): Promise<void> {
  const question = await trx
    .selectFrom('card')
    .select('id')
    .where('chatId', '=', shown.card.chatId)
    .where('messageId', '=', shown.card.messageId)
    .where('state', '=', 'asking')
    .executeTakeFirst();
  if (question !== undefined) await addOperationCard(trx, operation, shown);
}

const cardsOfOperation = statement((db, { id, dueAt }: { id: string; dueAt: number }) =>
  db
    .updateTable('card')
    .set((eb) => ({ dueAt, version: eb('version', '+', 1) }))
    .where('operationId', '=', id),
);

export async function operationChanged(trx: Db, operation: Operation): Promise<void> {
  await cardsOfOperation(trx, { id: operation.id, dueAt: millis(operationDueAt(operation)) });
  if (operation.state === 'done') await listsOfReader(trx, operation.actorId);
}

/** The message shows how far the batch is; without one, a new one does. */
export async function addBatchCard(
  trx: Db,
  { id, actorId, locale, createdAt }: Batch,
  place: CardPlace | null,
): Promise<void> {
  const content = {
    ...NOTHING,
    batchId: id,
    state: 'current',
    dueAt: 0,
    shownAt: millis(createdAt),
  } as const;
  await addCard(trx, { place, readerId: actorId, locale }, content);
}

const cardsOfBatch = statement((db, { batchId }: { batchId: string }) =>
  dueCards(db).where('batchId', '=', batchId),
);

export async function batchChanged(trx: Db, batchId: string): Promise<void> {
  await cardsOfBatch(trx, { batchId });
}

/** Something that the reader asked for is done. */
export async function listsOfReader(trx: Db, readerId: number): Promise<void> {
  await listsOf(trx, { readerId });
}

const listsOf = statement((db, { readerId }: { readerId: number }) =>
  dueCards(db).where('readerId', '=', readerId).where('list', 'is not', null),
);

const cardsOfLink = statement((db, { linkId }: { linkId: string }) =>
  dueCards(db).where('linkId', '=', linkId),
);

export async function linkChanged(trx: Db, linkId: string): Promise<void> {
  await cardsOfLink(trx, { linkId });
}

const postsOf = statement((db, { linkId }: { linkId: string }) =>
  dueCards(db).set({ state: 'superseded' }).where('linkId', '=', linkId).where('posted', 'is not', null),
);

/** The link was revoked while nothing takes its place: its posts end, whatever is made of it later. It may have leaked. */
export async function endPosts(trx: Db, linkId: string): Promise<void> {
  await postsOf(trx, { linkId });
}

/** Who may see the chat's links is another question now for these people. */
export async function readersChanged(trx: Db, peerId: PeerId, readerIds: number[]): Promise<void> {
  if (readerIds.length === 0) return;
  await dueCards(trx)
    .where('readerId', 'in', readerIds)
    // Not the other way round: a chat may have a million links, and these people few cards.
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('inviteLink as link')
          .select('link.id')
          .whereRef('link.id', '=', 'card.linkId')
          .where('link.peerId', '=', peerId),
      ),
    )
    .execute();
  await dueCards(trx).where('readerId', 'in', readerIds).where('list', 'is not', null).execute();
}

/** Of so many days before the newest card: a chat may have a million links, and nobody looks at most of their cards. */
const RENAMED_DAYS = 7;

/** The chat has another name now. */
export async function chatRenamed(trx: Db, peerId: PeerId): Promise<void> {
  const age = RENAMED_DAYS * 86_400_000;
  await dueCards(trx)
    .where('shownAt', '>=', sql<number>`(select coalesce(max(shown_at), 0) - ${age} from card)`)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('inviteLink as link')
          .select('link.id')
          .whereRef('link.id', '=', 'card.linkId')
          .where('link.peerId', '=', peerId),
      ),
    )
    .execute();
}

/** All but questions: news must not wipe one away. It ends by itself, and shows the link as it is then. */
function dueCards(trx: Db) {
  return trx.updateTable('card').set((eb) => ({
    dueAt: sql<number>`case when state = 'asking' then due_at else 0 end`,
    version: eb('version', '+', 1),
  }));
}
