import type { Generated } from 'kysely';
import type { Card } from '../../domain/card.ts';

export interface CardTable {
  id: Generated<number>;
  chatId: number;
  messageId: number | null;
  readerId: number;
  locale: string;
  /** Either this, the operation, the batch or the list. */
  linkId: string | null;
  operationId: string | null;
  batchId: string | null;
  /** JSON, which only the bot reads. */
  list: string | null;
  /** Stands for what a post shows; null for a card of somebody's own. */
  posted: Generated<string | null>;
  inlineMessageId: Generated<string | null>;
  /** Which press a post in a channel was made for. */
  press: Generated<string | null>;
  state: Card['state'];
  version: number;
  /** When it is to be brought up to date; 0 for at once, null while it shows all there is to show. */
  dueAt: number | null;
  /** When a person last had this message changed. */
  shownAt: number;
}
