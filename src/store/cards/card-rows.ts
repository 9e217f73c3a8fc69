import type { Selectable } from 'kysely';
import type { Card } from '../../domain/card.ts';
import type { CardFor } from '../../domain/ports/card-store.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import type { Db } from '../database/connection.ts';
import type { CardTable } from '../database/schema.ts';

type Content = Pick<Selectable<CardTable>, 'linkId' | 'operationId' | 'state' | 'dueAt' | 'shownAt'>;

/** The message is about this from now on, whatever it was about. @returns the card's id. */
export async function putCard(
  trx: Db,
  { place, readerId, locale }: CardFor,
  content: Content,
): Promise<number> {
  const row = await trx
    .insertInto('card')
    .values({ chatId: place.chatId, messageId: place.messageId, readerId, locale, version: 0, ...content })
    .onConflict((conflict) =>
      conflict
        .columns(['chatId', 'messageId'])
        .doUpdateSet((eb) => ({ readerId, locale, ...content, version: eb('card.version', '+', 1) })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export function cardFromRow(row: Selectable<CardTable>): Card {
  return {
    id: row.id,
    chatId: row.chatId,
    messageId: row.messageId,
    readerId: row.readerId,
    locale: row.locale,
    about: aboutOf(row),
    state: row.state,
    version: row.version,
  };
}

function aboutOf({ linkId, operationId }: Selectable<CardTable>): Card['about'] {
  if (operationId !== null) return { operationId };
  if (linkId !== null) return { linkId };
  throw new IllegalTransition('a card about nothing');
}
