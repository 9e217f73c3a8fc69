import type { World } from '../../world/world.ts';
import { BotApiError, conflict } from '../errors.ts';
import type { JsonObject } from '../json.ts';

export type Update = JsonObject & { update_id: number };

interface PollQuery {
  /** Confirms everything below it; negative: counted from the end, everything older is forgotten. 0: nothing. */
  offset: number;
  limit: number;
  timeoutSeconds: number;
}

export interface Polling {
  /**
   * Waits until there is something or the time is up.
   * @throws BotApiError 409 when another poller of the same bot comes after this one.
   */
  poll(botId: number, query: PollQuery, signal: AbortSignal): Promise<Update[]>;
  wake(botId: number): void;
  /** Ends the poll that waits, if any. */
  end(botId: number, reason: BotApiError): void;
  close(): void;
}

interface Waiting {
  wake(): void;
  end(reason: BotApiError): void;
}

export function createPolling(world: World): Polling {
  const waiting = new Map<number, Waiting>();

  function confirm(botId: number, offset: number): void {
    if (offset > 0) world.bots.confirm(botId, offset);
    if (offset >= 0) return;
    const oldestKept = world.bots.queue(botId).at(offset);
    if (oldestKept) world.bots.confirm(botId, oldestKept.update_id);
  }

  const batch = (botId: number, limit: number): Update[] => world.bots.queue(botId).slice(0, limit);

  function wait(botId: number, seconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const finish = (how: () => void) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        if (waiting.get(botId) === me) waiting.delete(botId);
        how();
      };
      const done = () => finish(resolve);
      const timer = setTimeout(done, seconds * 1000);
      const me: Waiting = { wake: done, end: (reason) => finish(() => reject(reason)) };
      signal.addEventListener('abort', done);
      waiting.set(botId, me);
    });
  }

  function end(botId: number, reason: BotApiError): void {
    waiting.get(botId)?.end(reason);
  }

  return {
    async poll(botId, query, signal) {
      end(
        botId,
        conflict('terminated by other getUpdates request; make sure that only one bot instance is running'),
      );
      confirm(botId, query.offset);
      if (world.bots.queue(botId).length === 0 && query.timeoutSeconds > 0 && !signal.aborted) {
        await wait(botId, query.timeoutSeconds, signal);
      }
      return batch(botId, query.limit);
    },
    wake: (botId) => waiting.get(botId)?.wake(),
    end,
    close() {
      for (const poller of waiting.values()) poller.wake();
    },
  };
}
