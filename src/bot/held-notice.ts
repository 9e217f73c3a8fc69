import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Clock } from '../domain/ports/clock.ts';
import type { Store } from '../domain/ports/store.ts';
import type { BotLog } from './dependencies.ts';
import { show } from './screens/show.ts';
import { aboutHowLong } from './screens/wait-time.ts';
import type { Words } from './words.ts';

/**
 * When people write before the account that makes links is ready, tells each of them once that their messages wait. They get
 * their answers as soon as it is ready, even if they couldn't be told.
 */
export function createHeldNotice(deps: {
  api: Api;
  store: Pick<Store, 'persons'>;
  clock: Clock;
  log: BotLog;
  words: Words;
  /** Until when Telegram wants the account to wait; null if it does not. Resolves once that is known. */
  waitsUntil: () => Promise<Date | null>;
}): (update: Update) => void {
  const told = new Set<number>();

  const tell = async (update: Update): Promise<void> => {
    const from = update.message?.from ?? update.callback_query?.from;
    const chat = update.message?.chat ?? update.callback_query?.message?.chat;
    if (from === undefined || chat?.type !== 'private') return;
    const until = await deps.waitsUntil();
    if (until === null || told.has(from.id)) return;
    told.add(from.id);
    const person = await deps.store.persons.find(from.id);
    const words = deps.words.in(person?.locale ?? from.language_code);
    const wait = aboutHowLong((until.getTime() - deps.clock.now().getTime()) / 1000);
    await show(deps.api, chat.id, { html: words.html('held', wait) });
  };

  return (update) => {
    tell(update).catch((error: unknown) => {
      deps.log.warn({ err: error }, 'a person could not be told that their message waits');
    });
  };
}
