import { Refusal } from '../domain/errors.ts';
import { tlMethod } from './connection.ts';
import type { Call } from './connection.ts';

/**
 * Telegram keeps some methods for people. Once it has said so to an account that is a bot, the method is not called again:
 * which ones they are, its pages and its clients don't agree on.
 */
export function rememberRefused(call: Call): Call {
  const refused = new Set<string>();
  return async (request) => {
    const method = tlMethod(request.className);
    if (refused.has(method)) throw new Refusal('bot-cannot', 'BOT_METHOD_INVALID');
    try {
      return await call(request);
    } catch (error) {
      if (isForPeople(error)) refused.add(method);
      throw error;
    }
  };
}

/** Whether Telegram keeps for people what was asked of it. */
export function isForPeople(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'bot-cannot';
}

/** Whether Telegram keeps it from the account: from one without the right, or from a bot. */
export function isKept(error: unknown): boolean {
  return isForPeople(error) || (error instanceof Refusal && error.code === 'worker-lacks-right');
}

/** @returns null where what was asked is kept from the account. */
export async function unlessKept<T>(
  kept: (error: unknown) => boolean,
  ask: () => Promise<T>,
): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (kept(error)) return null;
    throw error;
  }
}
