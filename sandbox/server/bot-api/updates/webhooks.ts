import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '../../world/world.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { Update } from './polling.ts';

/** How long to wait before an update that was refused is offered again; doubled each time up to `maxMs`. */
export interface WebhookRetry {
  firstMs: number;
  maxMs: number;
}

interface WebhookError {
  /** World clock. */
  date: number;
  message: string;
}

export interface Webhooks {
  /** Goes on delivering what waits. */
  wake(botId: number): void;
  /** Gives up the delivery in flight, and forgets the last error. */
  reset(botId: number): void;
  lastError(botId: number): WebhookError | undefined;
  close(): void;
}

const ANSWER_TIMEOUT_MS = 60_000;

function inWords(error: unknown): string {
  if (!(error instanceof Error)) return 'Connection failed';
  if (error.name === 'TimeoutError') return 'Read timeout expired';
  const code =
    isObject(error.cause) || error.cause instanceof Error ? Reflect.get(error.cause, 'code') : undefined;
  if (code === 'ECONNREFUSED') return 'Connection refused';
  if (code === 'ECONNRESET' || code === 'UND_ERR_SOCKET') return 'Connection reset by peer';
  return 'Connection failed';
}

/** @returns the call that the bot answered with, if any: `{"method": …, …}` in a JSON reply. */
function methodInReply(reply: string): { method: string; fields: JsonObject } | undefined {
  try {
    const parsed: unknown = JSON.parse(reply);
    if (!isObject(parsed)) return undefined;
    const { method, ...fields } = parsed;
    return typeof method === 'string' ? { method, fields } : undefined;
  } catch {
    // Any other reply only says that the update was received.
    return undefined;
  }
}

/**
 * Brings each bot's updates to its webhook: one at a time, in order, the next only after a 2xx. Nothing is skipped.
 * @param execute runs a method that the bot put into its reply; its result goes nowhere, as on the real server.
 */
export function createWebhooks(
  world: World,
  retry: WebhookRetry,
  execute: (botId: number, method: string, fields: JsonObject) => Promise<void>,
): Webhooks {
  const running = new Map<number, AbortController>();
  const errors = new Map<number, WebhookError>();

  /** @returns what went wrong, in words, or nothing. */
  async function deliver(botId: number, update: Update, signal: AbortSignal): Promise<string | undefined> {
    const hook = world.bots.settings(botId).webhook;
    if (!hook) return undefined;
    try {
      const response = await fetch(hook.url, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': 'application/json',
          ...(hook.secretToken ? { 'x-telegram-bot-api-secret-token': hook.secretToken } : {}),
        },
        body: JSON.stringify(update),
        signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_TIMEOUT_MS)]),
      });
      const reply = await response.text();
      if (!response.ok) {
        return `Wrong response from the webhook: ${response.status} ${response.statusText}`.trimEnd();
      }
      const call = methodInReply(reply);
      if (call) await execute(botId, call.method, call.fields);
      return undefined;
    } catch (error) {
      return inWords(error);
    }
  }

  async function run(botId: number, signal: AbortSignal): Promise<void> {
    let delay = retry.firstMs;
    for (;;) {
      const update = world.bots.queue(botId)[0];
      if (!update || signal.aborted) return;
      const failure = await deliver(botId, update, signal);
      if (signal.aborted) return;
      if (failure === undefined) {
        world.bots.confirm(botId, update.update_id + 1);
        delay = retry.firstMs;
        continue;
      }
      errors.set(botId, { date: world.clock.now(), message: failure });
      await sleep(delay, undefined, { signal }).catch(() => undefined);
      delay = Math.min(delay * 2, retry.maxMs);
    }
  }

  function stop(botId: number): void {
    running.get(botId)?.abort();
    running.delete(botId);
  }

  function wake(botId: number): void {
    if (running.has(botId) || !world.bots.settings(botId).webhook) return;
    const controller = new AbortController();
    running.set(botId, controller);
    void run(botId, controller.signal).finally(() => {
      if (running.get(botId) !== controller) return;
      running.delete(botId);
      if (world.bots.queue(botId).length > 0) wake(botId);
    });
  }

  return {
    wake,
    reset(botId) {
      stop(botId);
      errors.delete(botId);
    },
    lastError: (botId) => errors.get(botId),
    close() {
      for (const botId of running.keys()) stop(botId);
    },
  };
}
