/** The names of queues that more than one room knows. */

/** Updates came; the key is their lane. */
export const UPDATES_QUEUE = 'updates';

/** Cards are due. */
export const CARDS_QUEUE = 'cards';

/** What an account is asked and told, by processes that it isn't at work in. */
export function asksQueue(accountId: number): string {
  return `asks-${accountId}`;
}

/** Operations that were written for it; `data.operationId`. */
export function operationsQueue(accountId: number): string {
  return `operations-${accountId}`;
}
