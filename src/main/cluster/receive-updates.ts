import type { Update } from 'grammy/types';
import { AnotherPoller } from '../../bot/api/errors.ts';
import { isUpdate } from '../../bot/inbox/inbox.ts';
import { createReceiver } from '../../bot/inbox/receiver.ts';
import { poll, POLL_SECONDS } from '../../bot/inbox/polling.ts';
import { setWebhook } from '../bot-api.ts';
import type { Rooms } from './rooms.ts';

/** The process that fetched before may have been paused in the middle of it; and Telegram may be out of reach. */
const AGAIN_MS = 5_000;

/**
 * Stores updates with the jobs for the processes that handle them; who wrote them is told if they can't be stored now.
 * @throws what the store throws: Telegram sends them again.
 */
export function storeUpdates({ store, clock, onAway }: Rooms): (updates: readonly Update[]) => Promise<void> {
  const receive = createReceiver({ store, clock });
  return async (updates) => {
    if (updates.length === 0) return;
    try {
      await receive(updates);
    } catch (error) {
      for (const update of updates) onAway(update, error);
      throw error;
    }
  };
}

/** For a webhook's body. @throws TypeError if it is no update; as `storeUpdates`. */
export function storeBody(rooms: Rooms): (body: unknown) => Promise<void> {
  const store = storeUpdates(rooms);
  return async (body) => {
    if (!isUpdate(body)) throw new TypeError('not an update');
    await store([body]);
  };
}

/** Sets the webhook, or fetches updates and stores them. @returns what ends it. */
export function receiveUpdates(rooms: Rooms): () => Promise<void> {
  const { config, api, clock, log } = rooms;
  const stopping = new AbortController();
  const { signal } = stopping;

  async function begin(): Promise<void> {
    if (config.webhook !== null) return setWebhook(config.webhook, api);
    await poll({ api, clock, log, waitSeconds: POLL_SECONDS, receive: storeUpdates(rooms) }, signal);
  }

  async function keepReceiving(): Promise<void> {
    while (!signal.aborted) {
      try {
        return await begin();
      } catch (error) {
        const message =
          error instanceof AnotherPoller ? 'another process fetches updates' : 'no updates come';
        log.error({ err: error }, message);
        await clock.sleep(AGAIN_MS, signal);
      }
    }
  }

  const receiving = keepReceiving();
  return () => {
    stopping.abort();
    return receiving;
  };
}
