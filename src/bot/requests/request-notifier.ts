import type { Api } from 'grammy';
import type { RequestNotice } from '../../domain/join-request.ts';
import type { CardPlace } from '../../domain/operation.ts';
import { apiFailure, retryAfterMs } from '../api/errors.ts';
import { createHolds } from '../api/holds.ts';
import type { Pacing } from '../api/pacing.ts';
import { createLimit } from '../telling/limit.ts';
import type { BotDependencies } from '../dependencies.ts';
import { markup } from '../screens/markup.ts';
import { MESSAGE_OPTIONS, remove } from '../screens/show.ts';
import { drawRequestNotice, type DrawnNotice } from './draw-request-notice.ts';

/**
 * Tells people who asks to join, and keeps what it told them true. What is to be told stands in the store until it was: a crash
 * between a message and its mark tells it again.
 */
export interface RequestNotifier {
  /** Call once. */
  start(): void;
  /** Lets a message under way come to its end for a few seconds. */
  stop(): Promise<void>;
}

const LOOK_EVERY_MS = 500;
const STOP_GRACE_MS = 3_000;
/** What comes meanwhile is drawn together, and who has just read a message has pressed its button before it changes again. */
const PACE_MS = 100;
/** Hundreds who come at once are one message that is edited now and then. */
const TO_A_PERSON = { everyMs: 2_000, burst: 5 };
const RETRY_MS = 30_000;

export function createRequestNotifier(
  deps: BotDependencies & { api: Api; pacing: Pick<Pacing, 'take'> },
): RequestNotifier {
  const { store, clock, log, api, pacing } = deps;
  const stopping = new AbortController();
  const stopped = stopping.signal;
  const people = createLimit(clock, TO_A_PERSON);
  /** Who gets no message just now, by Telegram's limits. */
  const full = createHolds<number>(clock);
  let running: Promise<void> = Promise.resolve();

  /** @returns milliseconds until there may be more to tell. */
  async function tellNext(): Promise<number> {
    const waiting = full.held();
    const [notice] = await store.requests.dueNotices(clock.now(), [...people.held(), ...waiting]);
    if (notice === undefined)
      return Math.min(LOOK_EVERY_MS, ...waiting.map((readerId) => full.wait(readerId)));
    const fullMs = await pacing.take('notice', notice.readerId);
    if (fullMs > 0) {
      full.hold(notice.readerId, fullMs);
      return 0;
    }
    try {
      await tell(notice);
      return PACE_MS;
    } catch (error) {
      log.warn({ err: error }, 'somebody could not be told who asks to join');
      const askedMs = retryAfterMs(error);
      people.hold(notice.readerId, Math.max(askedMs, RETRY_MS));
      return Math.max(askedMs, LOOK_EVERY_MS);
    }
  }

  async function tell(notice: RequestNotice): Promise<void> {
    const drawn = await drawRequestNotice(deps, notice);
    const place = drawn === null ? null : await put(notice, drawn);
    const next = drawn === null || place === null ? 'over' : drawn.next;
    await store.requests.drawn(notice, place, next, clock.now());
  }

  /** @returns where it stands; null if it can't be told. @throws what may go well later. */
  async function put(notice: RequestNotice, { screen }: DrawnNotice): Promise<CardPlace | null> {
    const { readerId, peerId, place } = notice;
    people.count(readerId);
    try {
      if (screen === null) {
        if (place !== null) await remove(api, place.chatId, place.messageId);
        return place;
      }
      // Before it is sent: the person may press what they see at once.
      const reply_markup = await markup(deps, screen, { actorId: readerId, peerId });
      const options = { ...MESSAGE_OPTIONS, reply_markup };
      if (place === null) {
        const sent = await api.sendMessage(readerId, screen.text, options);
        return { chatId: sent.chat.id, messageId: sent.message_id };
      }
      await api.editMessageText(place.chatId, place.messageId, screen.text, options);
      return place;
    } catch (error) {
      const failure = apiFailure(error);
      if (failure === 'unchanged') return place;
      if (failure !== 'blocked' && failure !== 'refused' && failure !== 'gone') throw error;
      log.info({ readerId, failure }, 'somebody can not be told who asks to join');
      return null;
    }
  }

  async function run(): Promise<void> {
    while (!stopped.aborted) {
      let ms = LOOK_EVERY_MS;
      try {
        ms = await tellNext();
      } catch (error) {
        log.error({ err: error }, 'requests to be told of could not be read');
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
