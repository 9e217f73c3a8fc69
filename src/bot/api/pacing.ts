import { HttpError, type Transformer } from 'grammy';
import type { Clock } from '../../domain/ports/clock.ts';
import type { MessageChat, MessageLimits } from '../../domain/ports/message-limits.ts';
import { createHolds } from './holds.ts';

/**
 * Why something is sent.
 * - `reply`: somebody did something just now, and this is what the bot says to it. They set the pace themselves.
 * - `outcome`: what they asked for is done.
 * - `notice`: nobody waits for it.
 */
export type Purpose = 'reply' | 'outcome' | 'notice';

/** Lets messages out as fast as Telegram takes them: what would be too much waits, and nothing is lost. */
export interface Pacing {
  /** Below whatever repeats calls: a repeated one counts again. */
  transformer(purpose: Purpose): Transformer;
  /**
   * For an edit of what somebody may be pressing meanwhile: it must be drawn when it goes out, not before it waits. Room is taken
   * first, and the next call of that purpose to that chat then goes out at once.
   * @returns 0 if there was room; otherwise in how many milliseconds to ask again.
   */
  take(purpose: WaitingPurpose, chat: number): Promise<number>;
}

export type WaitingPurpose = Exclude<Purpose, 'reply'>;

/** Waits that Telegram asks for: the caller has to know of a longer one. */
const LONGEST_ASKED_MS = 5_000;
/** So long after Telegram asked to wait, nothing goes out beyond any limit. */
const CAREFUL_FOR_MS = 60_000;

/** What may wait asks again after that, at the earliest, while a call waits. */
const BEHIND_OTHERS_MS = 20;

/** New messages and edits; Telegram doesn't limit how often a press is answered. */
const COUNTED = /^(?:send(?!ChatAction)|editMessage|forwardMessage|copyMessage)/;

interface Waiting {
  purpose: Purpose;
  /** null for a message that the bot can only name by its inline id. */
  chat: MessageChat | null;
  /** It is counted in its chat. */
  hasPlace: boolean;
  go: () => void;
  fail: (error: HttpError) => void;
}

/** @param options.stopped ends all waiting: what waits then fails, as if Telegram couldn't be reached. */
export function createPacing(options: {
  limits: Pick<MessageLimits, 'inChat' | 'inAll'>;
  clock: Clock;
  stopped: AbortSignal;
}): Pacing {
  const { limits, clock, stopped } = options;
  /** In the order in which they came. */
  const waiting: Waiting[] = [];
  const fullChats = createHolds(clock);
  const askedToWait = createHolds(clock);
  /** What is said of no chat in particular. */
  const everywhere = createHolds<'full' | 'careful'>(clock);
  /** What was taken and is not used yet, by chat. */
  const taken: Record<WaitingPurpose, Set<MessageChat>> = { outcome: new Set(), notice: new Set() };
  /** Chats in which a message is counted that found no room in all. */
  const places = new Set<MessageChat>();
  let letting = false;
  let arriving = new AbortController();

  stopped.addEventListener('abort', () => {
    for (const { fail } of waiting.splice(0)) fail(new HttpError('the bot was stopped', stopped.reason));
    arriving.abort();
  });

  const isCareful = (): boolean => everywhere.wait('careful') > 0;

  /** Resolves when it may go out. */
  async function turn(purpose: Purpose, chat: MessageChat | null): Promise<void> {
    if (purpose === 'reply' && !isShared(chat) && !isCareful()) {
      // Counted, so that what nobody waits for makes room.
      void limits.inAll();
      return;
    }
    const going = new Promise<void>((go, fail) =>
      waiting.push({ purpose, chat, hasPlace: chat === null, go, fail }),
    );
    arriving.abort();
    if (!letting) void letOut();
    await going;
  }

  async function letOut(): Promise<void> {
    letting = true;
    while (waiting.length > 0 && !stopped.aborted) {
      const next = first(waiting.filter((each) => waitOf(each) === 0));
      if (next === null) await untilOneMay();
      else if (await hasRoom(next)) {
        waiting.splice(waiting.indexOf(next), 1);
        next.go();
      }
    }
    letting = false;
  }

  /** @returns milliseconds until it is worth trying. */
  function waitOf({ purpose, chat, hasPlace }: Waiting): number {
    const inAll = keepsAll(purpose) ? everywhere.wait('full') : 0;
    return chat === null || hasPlace ? inAll : Math.max(inAll, fullChats.wait(chat), askedToWait.wait(chat));
  }

  function keepsAll(purpose: Purpose): boolean {
    return purpose === 'notice' || isCareful();
  }

  async function hasRoom(next: Waiting): Promise<boolean> {
    if (next.chat !== null && !next.hasPlace) {
      const ms = await limits.inChat(next.chat);
      if (ms > 0) fullChats.hold(next.chat, ms);
      next.hasPlace = ms === 0;
    }
    if (!next.hasPlace) return false;
    const all = limits.inAll();
    if (!keepsAll(next.purpose)) return true;
    const ms = await all;
    if (ms > 0) everywhere.hold('full', ms);
    return ms === 0;
  }

  async function take(purpose: WaitingPurpose, chat: number): Promise<number> {
    if (taken[purpose].has(chat)) return 0;
    // It may ask again; who waits for a call can't.
    const ahead = waiting.filter((each) => ORDER.indexOf(each.purpose) <= ORDER.indexOf(purpose));
    if (ahead.length > 0) return Math.max(Math.min(...ahead.map(waitOf)), BEHIND_OTHERS_MS);
    const next = { purpose, chat, hasPlace: places.delete(chat), go: () => {}, fail: () => {} };
    if (waitOf(next) === 0 && (await hasRoom(next))) {
      taken[purpose].add(chat);
      return 0;
    }
    if (next.hasPlace) places.add(chat);
    return waitOf(next);
  }

  async function untilOneMay(): Promise<void> {
    arriving = new AbortController();
    await clock.sleep(Math.min(...waiting.map(waitOf)), arriving.signal);
  }

  return {
    take,
    transformer: (purpose) => async (call, method, payload, signal) => {
      if (!COUNTED.test(method)) return call(method, payload, signal);
      const chat = chatOf(payload);
      const askedMs = chat === null ? 0 : askedToWait.wait(chat);
      if (askedMs > LONGEST_ASKED_MS) return tooMany(askedMs);
      const isTaken = purpose !== 'reply' && chat !== null && taken[purpose].delete(chat);
      if (!isTaken) await turn(purpose, chat);
      const answer = await call(method, payload, signal);
      if (!answer.ok && answer.error_code === 429) {
        everywhere.hold('careful', CAREFUL_FOR_MS);
        if (chat !== null) askedToWait.hold(chat, (answer.parameters?.retry_after ?? 0) * 1_000);
      }
      return answer;
    },
  };
}

const ORDER: readonly Purpose[] = ['reply', 'outcome', 'notice'];

function first(ready: Waiting[]): Waiting | null {
  for (const purpose of ORDER) {
    const found = ready.find((each) => each.purpose === purpose);
    if (found !== undefined) return found;
  }
  return null;
}

function chatOf(payload: object): MessageChat | null {
  if (!('chat_id' in payload)) return null;
  const { chat_id: chat } = payload;
  return typeof chat === 'number' || typeof chat === 'string' ? chat : null;
}

/** A group or a channel: others act there too. */
function isShared(chat: MessageChat | null): boolean {
  return typeof chat === 'string' || (chat !== null && chat < 0);
}

/** What Telegram said a moment ago, without asking it again. */
function tooMany(ms: number): {
  ok: false;
  error_code: number;
  description: string;
  parameters: { retry_after: number };
} {
  const seconds = Math.ceil(ms / 1_000);
  return {
    ok: false,
    error_code: 429,
    description: `Too Many Requests: retry after ${seconds}`,
    parameters: { retry_after: seconds },
  };
}
