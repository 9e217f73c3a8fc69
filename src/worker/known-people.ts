import { Api } from 'telegram';
import { returnBigInt } from 'telegram/Helpers.js';
import type { Call } from './connection.ts';

/** People whom Telegram named, with the access hashes that name them to Telegram: they never leave the worker. */
export interface KnownPeople {
  /** The same calls; who is in their answers becomes known. */
  learnFrom(call: Call): Call;
  /** How to name somebody in a call; null where they are not known. */
  input(userId: number): Api.InputUser | null;
  /** The account is a bot: it may name everybody by their id, with the access hash 0. */
  becomeBot(): void;
}

const KEPT_MAX = 20_000;

export function createKnownPeople(): KnownPeople {
  /** The latest last. */
  const kept = new Map<number, Api.InputUser>();
  let isBot = false;

  function learn(users: readonly unknown[]): void {
    for (const user of users) {
      // What Telegram cut short names nobody by itself: https://core.telegram.org/api/min
      if (!(user instanceof Api.User) || !user.accessHash || user.min) continue;
      const userId = user.id.toJSNumber();
      kept.delete(userId);
      kept.set(userId, new Api.InputUser({ userId: user.id, accessHash: user.accessHash }));
    }
    for (const userId of kept.keys()) {
      if (kept.size <= KEPT_MAX) break;
      kept.delete(userId);
    }
  }

  return {
    learnFrom: (call) => async (request) => {
      const answer = await call(request);
      learn(usersIn(answer));
      return answer;
    },
    input(userId) {
      const known = kept.get(userId);
      if (known !== undefined || !isBot) return known ?? null;
      return new Api.InputUser({ userId: returnBigInt(userId), accessHash: returnBigInt(0) });
    },
    becomeBot() {
      isBot = true;
    },
  };
}

function usersIn(answer: unknown): readonly unknown[] {
  if (typeof answer !== 'object' || answer === null || !('users' in answer)) return [];
  return Array.isArray(answer.users) ? answer.users : [];
}
