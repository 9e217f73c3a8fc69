import type { Selectable } from 'kysely';
import type { Card } from '../../domain/card.ts';
import type { CardFor } from '../../domain/ports/card-store.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import type { CardTable } from './card-table.ts';

export type Content = Pick<
  Selectable<CardTable>,
  'linkId' | 'operationId' | 'batchId' | 'list' | 'state' | 'dueAt' | 'shownAt'
> & { posted?: string };

/** To be filled in with what a card is about. */
export const NOTHING = { linkId: null, operationId: null, batchId: null, list: null } as const;

type Shown = Content & { chatId: number; messageId: number; readerId: number; locale: string };

const put = statement((db, { chatId, messageId, ...shown }: Shown) =>
  db
    .insertInto('card')
    .values({ chatId, messageId, version: 0, ...shown })
    .onConflict((conflict) =>
      conflict
        .columns(['chatId', 'messageId'])
        .doUpdateSet((eb) => ({ ...shown, version: eb('card.version', '+', 1) })),
    )
    .returning('id'),
);

/** The message is about this from now on, whatever it was about. @returns the card's id. */
export async function putCard(
  trx: Db,
  { place, readerId, locale }: CardFor,
  content: Content,
): Promise<number> {
  const [row] = await put(trx, {
    chatId: place.chatId,
    messageId: place.messageId,
    readerId,
    locale,
    ...content,
  });
  if (row === undefined) throw new Error('a card was not put');
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
    post: row.posted === null ? null : { inlineMessageId: row.inlineMessageId, shows: row.posted },
    version: row.version,
  };
}

function aboutOf({ linkId, operationId, batchId, list }: Selectable<CardTable>): Card['about'] {
  if (operationId !== null) return { operationId };
  if (batchId !== null) return { batchId };
  if (list !== null) return { list };
  if (linkId !== null) return { linkId };
  throw new IllegalTransition('a card about nothing');
}
