import { BotError } from 'grammy';
import { LeaseLost } from '../../domain/ports/leases.ts';
import { StoreUnreachable } from '../../domain/ports/operation-store.ts';

/** Whether nothing can be written just now, by this process or by any: what it was doing is done again. */
export function isStoreAway(error: unknown): boolean {
  const cause = error instanceof BotError ? error.error : error;
  return cause instanceof StoreUnreachable || cause instanceof LeaseLost;
}
