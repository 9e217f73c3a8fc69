import {
  BurstyRateLimiter,
  RateLimiterRes,
  type IRateLimiterOptions,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { MessageChat, MessageLimits } from '../../domain/ports/message-limits.ts';

/**
 * Telegram takes about 1 message a second in a chat, short bursts aside, 20 a minute in a group, and 30 a second in all
 * (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). A window begins with its first message, so that
 * a second can touch six windows of 200 ms and a minute four of 20 s: together they hold no more than that.
 */
export const WINDOWS = {
  all: { keyPrefix: 'all', points: 5, duration: 0.2 },
  group: { keyPrefix: 'group', points: 5, duration: 20 },
  chat: { keyPrefix: 'chat', points: 1, duration: 1 },
  /** As much as somebody who is quick asks for by hand. */
  burst: { keyPrefix: 'burst', points: 20, duration: 60 },
} as const satisfies Record<string, IRateLimiterOptions>;

type Windows = Record<keyof typeof WINDOWS, RateLimiterAbstract>;

/** @param counter makes what counts the messages of a window. */
export function messageLimits(
  counter: (window: IRateLimiterOptions) => RateLimiterAbstract,
): Omit<MessageLimits, 'close'> {
  const windows: Windows = {
    all: counter(WINDOWS.all),
    group: counter(WINDOWS.group),
    chat: counter(WINDOWS.chat),
    burst: counter(WINDOWS.burst),
  };
  const bursty = new BurstyRateLimiter(windows.chat, windows.burst);
  return {
    inChat: (chat) =>
      isPrivate(chat)
        ? room(bursty, [windows.chat, windows.burst], String(chat))
        : room(windows.group, [windows.group], String(chat)),
    inAll: () => room(windows.all, [windows.all], 'bot'),
  };
}

function isPrivate(chat: MessageChat): boolean {
  return typeof chat === 'number' && chat > 0;
}

async function room(
  limiter: Pick<RateLimiterAbstract, 'consume'>,
  windows: RateLimiterAbstract[],
  key: string,
): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const longestMs = Math.max(...windows.map(({ duration }) => duration * 1_000));
    // Only a clock that was put back lets a window end later than that.
    if (refused.msBeforeNext > longestMs) await Promise.all(windows.map((window) => window.delete(key)));
    return Math.min(Math.max(refused.msBeforeNext, 1), longestMs);
  }
}
