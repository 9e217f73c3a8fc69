/**
 * The Bot API front of the simulated Telegram: real clients of any language talk to it over HTTP, unchanged.
 *
 * In scope: what `methods/table.ts` lists, for text, photos and documents, in private chats, groups and channels; articles
 * with a text in inline mode; long polling and webhooks; the updates in `updates/delivery.ts`; faults.
 *
 * Intentionally out of scope: payments, games, stickers, polls, reactions, topics, albums, other media,
 * business accounts, stories and gifts; photos and documents by URL (nothing is fetched from elsewhere); HTTPS
 * certificates of webhooks and more than one webhook connection at a time; link previews; the ten minutes that logOut and
 * close lock a token for. Methods outside the scope answer "Not Found: method not found".
 */
import { createServer, type ServerOptions } from 'node:http';
import { HTTP_LIMITS } from '../http-limits.ts';
import { LOOPBACK } from '../listen.ts';
import { createListener } from '../listener.ts';
import type { User } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { execute } from './execute.ts';
import { handleRequest } from './http/handle-request.ts';
import { createBodyReader } from './http/read-body.ts';
import { createParams } from './params.ts';
import { createDelivery, type Delivery } from './updates/delivery.ts';
import { createPolling } from './updates/polling.ts';
import { translate } from './updates/translate.ts';
import { createWebhooks, type WebhookRetry } from './updates/webhooks.ts';

export interface BotApiFrontOptions {
  world: World;
  /** How long a webhook that failed is left alone. */
  webhookRetry?: WebhookRetry;
  /** How long clients may take. */
  httpLimits?: ServerOptions;
  /** Memory for bodies that are being received. */
  maxBytesInFlight?: number;
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
  httpLimits = HTTP_LIMITS,
  maxBytesInFlight,
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
  const parts = { world, delivery, bodies: createBodyReader(maxBytesInFlight), closing: closing.signal };
  const server = createServer(httpLimits, (request, response) => {
    void handleRequest(parts, request, response);
  });
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
