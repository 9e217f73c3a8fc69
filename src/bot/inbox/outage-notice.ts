import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Clock } from '../../domain/ports/clock.ts';
import { StorageFull } from '../../domain/ports/operation-store.ts';
import type { BotLog } from '../dependencies.ts';
import { show } from '../screens/show.ts';
import type { Words } from '../words.ts';
import { isStoreAway } from './store-away.ts';

/** Nobody is told twice of one outage, and of the next one again. */
const TOLD_FOR_MS = 10 * 60_000;

/** Told what could not be stored or handled, and why. */
export type OutageNotice = (update: Update, error: unknown) => void;

/**
 * Tells people who write while the database is out of reach, or its disk full, that their message waits: Telegram keeps it, or the
 * store does. Needs nothing but the Bot API. Other errors say nothing about the store: nobody is told.
 */
export function createOutageNotice(deps: {
  api: Api;
  clock: Clock;
  log: BotLog;
  words: Words;
}): OutageNotice {
  const { api, clock, log, words } = deps;
  /** By person, monotonic milliseconds. */
  const told = new Map<number, number>();

  async function tell(update: Update, sentence: string): Promise<void> {
    const from = update.message?.from ?? update.callback_query?.from;
    const chat = update.message?.chat ?? update.callback_query?.message?.chat;
    if (from === undefined || chat?.type !== 'private') return;
    const now = clock.monotonic();
    for (const [userId, at] of told) if (now - at > TOLD_FOR_MS) told.delete(userId);
    if (told.has(from.id)) return;
    told.set(from.id, now);
    await show(api, chat.id, { html: words.in(from.language_code).html(sentence) });
  }

  return (update, error) => {
    const sentence = error instanceof StorageFull ? 'held-for-disk' : 'held-for-database';
    if (!(error instanceof StorageFull || isStoreAway(error))) return;
    tell(update, sentence).catch((untold: unknown) => {
      log.warn({ err: untold }, 'a person could not be told of an outage');
    });
  };
}
