import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Clock } from '../../domain/ports/clock.ts';
import type { BotLog } from '../dependencies.ts';
import { AnotherPoller, fatalError, retryAfterMs } from '../api/errors.ts';

/** `chat_member` is only sent to those who ask for it by name. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
  'chosen_inline_result',
  'my_chat_member',
  'chat_member',
  'chat_join_request',
] as const satisfies readonly Exclude<keyof Update, 'update_id'>[];

/** Below the client's own time limit (`api/client.ts`), or each quiet poll would look like a failure. */
export const POLL_SECONDS = 20;
const BATCH = 100;
const BACKOFF_MS = { first: 500, longest: 30_000 };
/** Telegram ends the older of two polls. A process that has polled before tries again this often, and so outlasts a newcomer. */
const CONFLICTS_OUTLASTED = 5;

export interface Polling {
  api: Pick<Api, 'getUpdates' | 'deleteWebhook'>;
  clock: Clock;
  log: BotLog;
  /** How long Telegram may keep an empty answer back. */
  waitSeconds: number;
  /** Stores a batch; only then does the offset move on. */
  receive: (updates: Update[]) => Promise<void>;
}

/**
 * Takes a webhook away, then fetches updates until `signal` aborts. What fails is tried again, later and later.
 * @throws AnotherPoller, TokenRefused.
 */
export async function poll(polling: Polling, signal: AbortSignal): Promise<void> {
  let offset: number | undefined;
  let webhookGone = false;
  let polledWell = false;
  let conflicts = 0;
  let pause = BACKOFF_MS.first;
  const clientSignal = isClientSignal(signal) ? signal : undefined;
  while (!signal.aborted) {
    try {
      if (!webhookGone) await polling.api.deleteWebhook(undefined, clientSignal);
      webhookGone = true;
      const updates = await polling.api.getUpdates(
        {
          timeout: polling.waitSeconds,
          limit: BATCH,
          allowed_updates: ALLOWED_UPDATES,
          ...(offset === undefined ? {} : { offset }),
        },
        clientSignal,
      );
      await polling.receive(updates);
      // Not a maximum: after a quiet week ids start again anywhere.
      offset = nextOffset(updates) ?? offset;
      pause = BACKOFF_MS.first;
      polledWell = true;
      conflicts = 0;
    } catch (error) {
      if (signal.aborted) return;
      const fatal = fatalError(error);
      const outlasts = fatal instanceof AnotherPoller && polledWell && conflicts < CONFLICTS_OUTLASTED;
      if (fatal !== null && !outlasts) throw fatal;
      if (outlasts) conflicts += 1;
      polling.log.warn({ err: error, pause }, 'fetching updates failed');
      await polling.clock.sleep(Math.max(pause, retryAfterMs(error)), signal);
      pause = Math.min(pause * 2, BACKOFF_MS.longest);
    }
  }
}

function nextOffset(updates: Update[]): number | undefined {
  const last = updates.at(-1);
  return last === undefined ? undefined : last.update_id + 1;
}

/** grammY's types name a polyfill's signal; at run time it takes the platform's own. */
function isClientSignal(signal: unknown): signal is NonNullable<Parameters<Api['getUpdates']>[1]> {
  return signal instanceof AbortSignal;
}
