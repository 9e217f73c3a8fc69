/**
 * The Bot API front of the simulated Telegram: real clients of any language talk to it over HTTP, unchanged.
 *
 * In scope: what `methods/table.ts` lists, for text, photos and documents, in private talks, groups and channels; long
 * polling and webhooks; the updates in `updates/delivery.ts`; faults.
 *
 * Intentionally out of scope: inline mode, payments, games, stickers, polls, reactions, topics, albums, other media,
 * business accounts, stories and gifts; photos and documents by URL (nothing is fetched from elsewhere); HTTPS
 * certificates of webhooks and more than one webhook connection at a time; link previews; the ten minutes that logOut and
 * close lock a token for. Methods outside the scope answer "Not Found: method not found".
 */
import { createServer } from 'node:http';
import { LOOPBACK } from '../listen.ts';
import { createListener } from '../listener.ts';
import type { User } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { execute } from './execute.ts';
import { handleRequest } from './http/handle-request.ts';
import { createParams } from './params.ts';
import { createDelivery, type Delivery } from './updates/delivery.ts';
import { createPolling } from './updates/polling.ts';
import { translate } from './updates/translate.ts';
import { createWebhooks, type WebhookRetry } from './updates/webhooks.ts';

const KEEP_ALIVE_MS = 75_000;

export interface BotApiFrontOptions {
  world: World;
  /** How long a webhook that failed is left alone. */
  webhookRetry?: WebhookRetry;
}

export interface BotApiFront {
  /** @param port 0 or absent: any free one. @returns the root of all URLs, `http://127.0.0.1:<port>`. */
  listen(port?: number): Promise<{ root: string }>;
  /** Ends polls, webhooks and connections. */
  close(): Promise<void>;
}

export function createBotApiFront({
  world,
  webhookRetry = { firstMs: 1_000, maxMs: 60_000 },
}: BotApiFrontOptions): BotApiFront {
  const closing = new AbortController();
  const delivery: Delivery = createDelivery(
    world,
    createPolling(world),
    createWebhooks(world, webhookRetry, async (botId, method, fields) => {
      const bot = world.people.get(botId);
      if (!bot) return;
      const params = createParams(fields, new Map());
      await execute({ world, delivery, bot, params, signal: closing.signal }, method);
    }),
  );
  const server = createServer((request, response) => {
    void handleRequest({ world, delivery, closing: closing.signal }, request, response);
  });
  // As long as Telegram's own, or clients that keep connections find them closed under their next call.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.headersTimeout = KEEP_ALIVE_MS + 5_000;
  const listener = createListener(world, 'bot_api', server);
  const bots = (): User[] => world.people.all().filter((user) => user.isBot && user.botToken !== undefined);
  let stopListening: (() => void) | undefined;

  return {
    async listen(port = 0) {
      const taken = await listener.listen(port);
      stopListening = world.subscribe((event) => {
        for (const bot of bots()) {
          const update = translate(world, bot, event);
          if (update) delivery.push(bot.id, update.type, update.body);
        }
      });
      // Updates that waited for a webhook when the front was last closed.
      for (const bot of bots()) delivery.webhooks.wake(bot.id);
      return { root: `http://${LOOPBACK}:${taken}` };
    },
    async close() {
      closing.abort();
      stopListening?.();
      delivery.polling.close();
      delivery.webhooks.close();
      await listener.close();
    },
  };
}
