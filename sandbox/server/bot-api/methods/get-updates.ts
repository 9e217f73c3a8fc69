import type { Method } from '../call.ts';
import { conflict } from '../errors.ts';
import { rememberAllowedUpdates } from '../updates/allowed-updates.ts';

const MAX_LIMIT = 100;
const MAX_TIMEOUT_SECONDS = 50;

export const getUpdates: Method = (call) => {
  const { world, bot, params, delivery, signal } = call;
  if (world.bots.settings(bot.id).webhook) {
    throw conflict(
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  }
  rememberAllowedUpdates(call);
  const limit = params.integer('limit') ?? MAX_LIMIT;
  const timeout = params.integer('timeout') ?? 0;
  return delivery.polling.poll(
    bot.id,
    {
      offset: params.integer('offset') ?? 0,
      limit: Math.min(Math.max(limit, 1), MAX_LIMIT),
      timeoutSeconds: Math.min(Math.max(timeout, 0), MAX_TIMEOUT_SECONDS),
    },
    signal,
  );
};
