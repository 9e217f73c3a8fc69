import type { Clock } from '../../src/domain/ports/clock.ts';
import { createBudget } from '../../src/operations/background/budget.ts';
import { TIMINGS } from '../../src/operations/context.ts';
import type { Numbers } from '../numbers.ts';
import { DAY_MS, paceAt } from './demand.ts';
import { simulate, type Setup } from './simulation.ts';

/** How many chats one account can serve, by what limits it. */
export interface Reach {
  /** In how many Telegram lets it be. */
  membership: number;
  /** How many are read completely before the first of them is due again. */
  census: number;
  /** With how many people still see their links soon. */
  floodWaits: number;
}

export interface Capacity {
  part: string;
  linksPerSecond: number;
}

/** People wait no longer, 99 of 100 times, on a day with a bad morning. */
export const SOON_MS = 10_000;
const ACCOUNTS_TRIED = 10;
const MOST_CHATS = 4_000;
const ROUNDS = 6;

/** The bot's own limit left aside. */
export function reachOfAccount(setup: Setup): Reach {
  const numbers = { ...setup.numbers, botApiPerSecond: 0, messagesPerLink: 1 };
  const linksOfADay = DAY_MS / Math.max(numbers.exportEveryMs, 1);
  let [enough, many] = [0, Math.min(linksOfADay / numbers.linksPerChatPerDay, MOST_CHATS)];
  for (let round = 0; round < ROUNDS; round += 1) {
    const chats = Math.round((enough + many) / 2);
    const tried = { ...setup, accounts: ACCOUNTS_TRIED, chats: chats * ACCOUNTS_TRIED, load: 1, days: 1 };
    if (simulate({ ...tried, numbers }).wait.p99 <= SOON_MS) enough = chats;
    else many = chats;
  }
  return {
    membership: setup.numbers.chatsOfAnAccount,
    census: chatsOfACensus(setup.numbers),
    floodWaits: enough,
  };
}

/** By the product's own budget for reading, while nobody asks for anything. */
function chatsOfACensus({ censusCalls, readMs }: Numbers): number {
  let now = 0;
  const clock: Clock = { now: () => new Date(now), monotonic: () => now, sleep: async () => {} };
  const budget = createBudget(clock, TIMINGS.censusCallEveryMs);
  let calls = 0;
  while (now < TIMINGS.censusEveryMs) {
    const ms = budget.take();
    now += ms === 0 ? readMs : ms;
    if (ms === 0) calls += 1;
  }
  return Math.floor(calls / censusCalls);
}

/** What each part could do at most if it were the only one that limits. @param answerMs processor time of an answer. */
export function capacities(
  { accounts, numbers }: Setup,
  { bots, answerMs }: { bots: number; answerMs: number },
): Capacity[] {
  const { exportEveryMs, botApiPerSecond, messagesPerLink, writesPerLink, transactionMs } = numbers;
  return [
    { part: 'Bot API: messages of one bot', linksPerSecond: botApiPerSecond / messagesPerLink },
    { part: 'PostgreSQL: one writer at a time', linksPerSecond: 1_000 / (writesPerLink * transactionMs) },
    { part: 'Accounts: Telegram’s patience', linksPerSecond: (accounts * 1_000) / exportEveryMs },
    {
      part: `Processors: ${bots} bot processes`,
      linksPerSecond: (bots * 1_000) / (numbers.updatesPerLink * answerMs),
    },
  ].sort((one, other) => one.linksPerSecond - other.linksPerSecond);
}

/** Links a second that people ask for, batches left aside: on average, and at the worst moment of the bad morning. */
export function demandOf({ chats, load, numbers }: Setup): { average: number; worst: number } {
  const average = (chats * load * numbers.linksPerChatPerDay) / 86_400;
  const minutes = Array.from({ length: 1_440 }, (_, minute) => paceAt(minute * 60_000, numbers));
  return { average, worst: average * Math.max(...minutes) };
}
