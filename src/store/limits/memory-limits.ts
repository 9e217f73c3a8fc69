import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { MessageLimits } from '../../domain/ports/message-limits.ts';
import { messageLimits } from './message-limits.ts';

/** Telegram's limits, kept by the one process there is. */
export function createMemoryLimits(): MessageLimits {
  return { ...messageLimits((window) => new RateLimiterMemory(window)), close: async () => {} };
}
