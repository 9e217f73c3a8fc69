import type { RefusalCode } from './errors.ts';
import type { Chat } from './peer.ts';

/** What Telegram's server says of links that take Stars. */
export interface SubscriptionTerms {
  /** How long one payment lasts, in seconds: a month, but on Telegram's test servers. */
  period: number;
  /** The most that a period may cost, in Stars. */
  amountMax: number;
}

/** What they are on Telegram's own servers: for reading what people type. Before a link is made the server is asked. */
export const USUAL_TERMS: SubscriptionTerms = { period: 30 * 86_400, amountMax: 10_000 };

/** Why nobody would pay to join this chat. A public channel takes a price, and anybody joins for nothing. */
export function refusalOfPrice({ kind, username }: Pick<Chat, 'kind' | 'username'>): RefusalCode | null {
  if (kind !== 'channel') return 'price-in-group';
  return username === null ? null : 'price-in-public';
}
