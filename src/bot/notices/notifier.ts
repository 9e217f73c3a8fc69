import type { Api } from 'grammy';
import type { Notice } from '../../domain/notice.ts';
import { apiFailure, retryAfterMs } from '../api/errors.ts';
import { createLimit } from '../telling/limit.ts';
import type { BotDependencies } from '../dependencies.ts';
import { markup } from '../screens/markup.ts';
import { MESSAGE_OPTIONS } from '../screens/show.ts';
import { drawNotices } from './draw-notices.ts';

/**
 * Tells people what happened to their links. What is to be told stands in the store until it was, so that a crash loses
 * nothing; one between a message and its mark tells it again.
 */
export interface Notifier {
  /** Call once. */
  start(): void;
  /** Lets a message under way come to its end for a few seconds. */
  stop(): Promise<void>;
}

const LOOK_EVERY_MS = 1_000;
const STOP_GRACE_MS = 3_000;
/** Three at once, and then what happens in half a minute comes in one message. */
const TO_A_PERSON = { everyMs: 30_000, burst: 3 };
const RETRY_MS = 30_000;

export function createNotifier(deps: BotDependencies & { api: Api }): Notifier {
  const { store, clock, log, api } = deps;
  const stopping = new AbortController();
  const stopped = stopping.signal;
  const people = createLimit(clock, TO_A_PERSON);
  let running: Promise<void> = Promise.resolve();

  /** @returns milliseconds until there may be more to tell. */
  async function tellNext(): Promise<number> {
    const notices = await store.notices.due({ now: clock.now(), notOf: people.held() });
    const readerId = notices[0]?.readerId;
    if (readerId === undefined) return LOOK_EVERY_MS;
    try {
      const told = await tell(readerId, notices);
      await store.notices.done(
        notices.map((notice) => ({ notice, told: told.includes(notice) })),
        clock.now(),
      );
      return 0;
    } catch (error) {
      log.warn({ err: error }, 'somebody could not be told of their links');
      const askedMs = retryAfterMs(error);
      people.hold(readerId, Math.max(askedMs, RETRY_MS));
      return Math.max(askedMs, LOOK_EVERY_MS);
    }
  }

  /** @returns what they were told. @throws what may go well later. */
  async function tell(readerId: number, notices: Notice[]): Promise<Notice[]> {
    const drawn = await drawNotices(deps, readerId, notices);
    if (drawn === null) return [];
    const { screen, news } = drawn;
    // Before it is sent: the person may press what they see at once.
    const reply_markup = await markup(deps, screen, { actorId: readerId, peerId: null });
    people.count(readerId);
    try {
      await api.sendMessage(readerId, screen.text, { ...MESSAGE_OPTIONS, reply_markup });
    } catch (error) {
      const failure = apiFailure(error);
      if (failure !== 'blocked' && failure !== 'refused') throw error;
      log.info({ readerId, failure }, 'somebody can not be told of their links');
      return [];
    }
    return news.map(({ notice }) => notice);
  }

  async function run(): Promise<void> {
    while (!stopped.aborted) {
      let ms = LOOK_EVERY_MS;
      try {
        await store.notices.noteTime(clock.now());
        ms = await tellNext();
      } catch (error) {
        log.error({ err: error }, 'notices could not be read');
      }
      if (ms > 0) await clock.sleep(ms, stopped);
    }
  }

  return {
    start() {
      running = run();
    },
    async stop() {
      stopping.abort();
      const grace = new AbortController();
      await Promise.race([running, clock.sleep(STOP_GRACE_MS, grace.signal)]);
      grace.abort();
    },
  };
}
