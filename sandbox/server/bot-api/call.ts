import type { User } from '../world/types.ts';
import type { World } from '../world/world.ts';
import type { Params } from './params.ts';
import type { Delivery } from './updates/delivery.ts';

/** One call of a method by a bot. */
export interface Call {
  world: World;
  bot: User;
  params: Params;
  delivery: Delivery;
  /** Aborted when the caller goes away. */
  signal: AbortSignal;
}

/**
 * One method of the Bot API.
 * @returns what goes into `result`. @throws BotApiError, or TelegramError, which is put into the Bot API's words.
 */
export type Method = (call: Call) => unknown;

/** A result that is sent with a `description`, as setWebhook and deleteWebhook do. */
export class DescribedResult {
  readonly result: unknown;
  readonly description: string;

  constructor(result: unknown, description: string) {
    this.result = result;
    this.description = description;
  }
}
