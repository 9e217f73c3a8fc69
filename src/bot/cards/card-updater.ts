import type { Api } from 'grammy';
import type { Card } from '../../domain/card.ts';
import type { CardPlace } from '../../domain/operation.ts';
import { apiFailure, retryAfterMs, type ApiFailure } from '../api/errors.ts';
import { createHolds } from '../api/holds.ts';
import type { Pacing } from '../api/pacing.ts';
import type { BotDependencies } from '../dependencies.ts';
import { markup } from '../screens/markup.ts';
import { MESSAGE_OPTIONS } from '../screens/show.ts';
import { isPost } from '../share/posts/draw-post.ts';
import { editPost } from '../share/posts/edit-post.ts';
import { drawCard, type DrawnCard } from './draw-card.ts';

/**
 * Brings cards up to date: the only one that edits a card but for the answer to a press. Which cards are out of date stands
 * in the store, so that a crash loses nothing; an edit that fails is made later.
 */
export interface CardUpdater {
  /** Call once. */
  start(): void;
  /** Something has changed: looks at once rather than within half a second. */
  wake(): void;
  /** Lets edits under way come to their end for a few seconds; the rest is done at the next start. */
  stop(): Promise<void>;
}

const LOOK_EVERY_MS = 500;
const STOP_GRACE_MS = 3_000;
/** More than calls that make links: each also waits for the store, and is to hold no link up. */
const AT_ONCE_MAX = 20;
/** No chat's id. */
const EVERYWHERE = 0;
const RETRY_MS = { first: 1_000, longest: 60_000 };

export interface CardUpdaterDependencies extends BotDependencies {
  api: Api;
  /** For what somebody asked for, and waits for. */
  outcomes: Api;
  pacing: Pick<Pacing, 'take'>;
}

export function createCardUpdater(deps: CardUpdaterDependencies): CardUpdater {
  const { store, clock, log, pacing } = deps;
  const stopping = new AbortController();
  const stopped = stopping.signal;
  let waking = new AbortController();
  const holds = createHolds<number>(clock);
  /** By chat. */
  const underWay = new Map<number, Promise<void>>();
  const failures = new Map<number, number>();
  let running: Promise<void> = Promise.resolve();

  function wake(): void {
    // With a reason, it makes no error.
    waking.abort('woken');
    waking = new AbortController();
  }

  /** @returns milliseconds until there may be more to do. */
  async function startDue(): Promise<number> {
    const outageMs = holds.wait(EVERYWHERE);
    if (outageMs > 0) return outageMs;
    const held = holds.held();
    const due = await store.cards.due({ now: clock.now(), notIn: [...underWay.keys(), ...held] });
    if (due.length === 0) return Math.min(LOOK_EVERY_MS, ...held.map((place) => holds.wait(place)));
    for (const card of due) {
      if (underWay.size >= AT_ONCE_MAX) return LOOK_EVERY_MS;
      const { chatId } = card;
      if (underWay.has(chatId) || holds.wait(chatId) > 0) continue;
      const ms = await pacing.take(isOutcome(card) ? 'outcome' : 'notice', chatId);
      if (ms > 0) holds.hold(chatId, ms);
      else underWay.set(chatId, bring(card));
    }
    return 0;
  }

  /** Somebody asked for it and waits for it. */
  function isOutcome({ about }: Card): boolean {
    return 'operationId' in about;
  }

  async function bring(card: Card): Promise<void> {
    try {
      const drawn = await drawCard(deps, card);
      const movedTo = await put(card, drawn);
      const reached = movedTo !== 'nowhere';
      await store.cards.brought(card, reached ? drawn.shows : 'over', reached ? movedTo : null);
      failures.delete(card.chatId);
      failures.delete(EVERYWHERE);
    } catch (error) {
      retryLater(card, error);
    } finally {
      underWay.delete(card.chatId);
      wake();
    }
  }

  /** @returns where it had to be sent anew; `nowhere` if nothing more can be shown to its reader. */
  async function put(card: Card, drawn: DrawnCard): Promise<CardPlace | null | 'nowhere'> {
    const { chatId, messageId } = card;
    const api = isOutcome(card) ? deps.outcomes : deps.api;
    if (drawn.screen === null) {
      if (messageId !== null) await outcomeOf(() => api.editMessageReplyMarkup(chatId, messageId));
      return null;
    }
    // Before the edit: the person may press what they see at once.
    const keyboard = await markup(deps, drawn.screen, { actorId: card.readerId, peerId: drawn.peerId });
    const { text } = drawn.screen;
    const options = { ...MESSAGE_OPTIONS, reply_markup: keyboard };
    if (isPost(card)) return (await editPost(api, card, drawn.screen, keyboard)) ? null : 'nowhere';
    if (messageId !== null) {
      const edited = await outcomeOf(() => api.editMessageText(chatId, messageId, text, options));
      if (edited === 'ok') return null;
      if (edited === 'blocked' || !drawn.mustArrive) return 'nowhere';
    }
    let sent: CardPlace | 'nowhere' = 'nowhere';
    await outcomeOf(async () => {
      const message = await api.sendMessage(chatId, text, options);
      sent = { chatId: message.chat.id, messageId: message.message_id };
    });
    return sent;
  }

  function retryLater(card: Card, error: unknown): void {
    log.warn({ err: error, card: card.id }, 'a card could not be brought up to date');
    const askedMs = retryAfterMs(error);
    holds.hold(card.chatId, Math.max(backoff(card.chatId), askedMs));
    // A network that fails for one chat fails for all.
    if (askedMs === 0 && apiFailure(error) === 'passing') holds.hold(EVERYWHERE, backoff(EVERYWHERE));
  }

  function backoff(place: number): number {
    const before = failures.get(place) ?? 0;
    failures.set(place, before + 1);
    return Math.min(RETRY_MS.first * 2 ** before, RETRY_MS.longest);
  }

  async function run(): Promise<void> {
    while (!stopped.aborted) {
      const woken = waking.signal;
      let ms = LOOK_EVERY_MS;
      try {
        ms = await startDue();
      } catch (error) {
        log.error({ err: error }, 'cards could not be read');
      }
      if (ms > 0) await clock.sleep(ms, woken);
    }
  }

  return {
    start() {
      running = run();
    },
    wake,
    async stop() {
      stopping.abort();
      wake();
      await running;
      const grace = new AbortController();
      await Promise.race([Promise.all(underWay.values()), clock.sleep(STOP_GRACE_MS, grace.signal)]);
      grace.abort();
    },
  };
}

/** @throws what may go well later. */
async function outcomeOf(call: () => Promise<unknown>): Promise<'ok' | 'gone' | 'blocked'> {
  try {
    await call();
    return 'ok';
  } catch (error) {
    const failure: ApiFailure | null = apiFailure(error);
    if (failure === 'unchanged') return 'ok';
    if (failure === 'gone' || failure === 'blocked') return failure;
    throw error;
  }
}
