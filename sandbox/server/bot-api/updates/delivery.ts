import type { World } from '../../world/world.ts';
import type { JsonObject } from '../json.ts';
import type { Polling } from './polling.ts';
import type { Webhooks } from './webhooks.ts';

/** The kinds of updates that this front sends. */
export type UpdateType =
  | 'message'
  | 'edited_message'
  | 'channel_post'
  | 'edited_channel_post'
  | 'callback_query'
  | 'inline_query'
  | 'chosen_inline_result'
  | 'my_chat_member'
  | 'chat_member'
  | 'chat_join_request';

/** Sent only to bots that name them in `allowed_updates`. */
const ONLY_IF_ASKED_FOR: ReadonlySet<string> = new Set([
  'chat_member',
  'message_reaction',
  'message_reaction_count',
]);

export interface Delivery {
  readonly polling: Polling;
  readonly webhooks: Webhooks;
  /** Queues the update if the bot wants its kind, and brings it on its way. */
  push(botId: number, type: UpdateType, body: JsonObject): void;
}

export function createDelivery(world: World, polling: Polling, webhooks: Webhooks): Delivery {
  function wants(botId: number, type: UpdateType): boolean {
    const allowed = world.bots.settings(botId).allowedUpdates ?? [];
    return allowed.length > 0 ? allowed.includes(type) : !ONLY_IF_ASKED_FOR.has(type);
  }

  return {
    polling,
    webhooks,
    push(botId, type, body) {
      if (!wants(botId, type)) return;
      world.bots.enqueue(botId, { [type]: body });
      polling.wake(botId);
      webhooks.wake(botId);
    },
  };
}
