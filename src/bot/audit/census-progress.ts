import type { MiddlewareFn } from 'grammy';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { PressContext } from '../screens/presses.ts';
import type { OpenPlace } from './place.ts';
import { drawOpen } from './show-open.ts';

/** Keeps a message true while a chat is being checked, until it shows something else. */
export interface CensusProgress {
  follow(press: PressContext, place: OpenPlace): void;
  /** Whatever is pressed on a message, it may show something else from then on. */
  leave: MiddlewareFn<BotContext>;
}

const LOOK_EVERY_MS = 1_500;
/** Longer checks go on; the message is up to date again when it is opened anew. */
const FOLLOWED_MS = 300_000;

export function createCensusProgress(deps: BotDependencies): CensusProgress {
  const { store, clock, log } = deps;
  /** By message. */
  const followed = new Map<string, AbortController>();
  const keyOf = (chatId: number, messageId: number): string => `${chatId} ${messageId}`;

  async function run(press: PressContext, place: OpenPlace, { signal }: AbortController): Promise<void> {
    const until = clock.monotonic() + FOLLOWED_MS;
    for (let shown = ''; clock.monotonic() < until;) {
      await clock.sleep(LOOK_EVERY_MS, signal);
      if (signal.aborted) return;
      const census = await store.census.latest(place.peerId);
      const now = JSON.stringify([census?.done, census?.total, census?.finishedAt]);
      if (now === shown) continue;
      shown = now;
      const { screen } = await drawOpen(deps, press, place);
      // It may have been pressed while it was drawn.
      // oxlint-disable-next-line typescript/no-unnecessary-condition -- set from outside
      if (signal.aborted) return;
      await press.show(screen);
      if (census === null || census.finishedAt !== null) return;
    }
  }

  return {
    follow(press, place) {
      const { chatId, messageId } = press.card;
      const key = keyOf(chatId, messageId);
      followed.get(key)?.abort();
      const following = new AbortController();
      followed.set(key, following);
      run(press, place, following)
        .catch((error: unknown) => {
          // The message says less than it could; the check itself goes on.
          log.info({ err: error }, 'the progress of a check could not be shown');
        })
        .finally(() => {
          if (followed.get(key) === following) followed.delete(key);
        });
    },
    leave: (ctx, next) => {
      const message = ctx.callbackQuery?.message;
      if (message !== undefined) followed.get(keyOf(message.chat.id, message.message_id))?.abort();
      return next();
    },
  };
}
