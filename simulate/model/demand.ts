import type { Events } from '../engine/events.ts';
import { createChoice, type Random } from '../engine/random.ts';
import type { Numbers } from '../numbers.ts';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
const BAD_MORNING_AT_MS = 9 * HOUR_MS;
/** No chat asks for more than so many times the least. */
const BUSIEST = 2_000;

/**
 * People ask for links, by chat as a Poisson process whose pace follows the day; a few chats ask for most.
 * @param onAsk given the number of the chat, from 0.
 */
export function startDemand(
  { events, random, numbers }: { events: Events; random: Random; numbers: Numbers },
  { chats, load }: { chats: number; load: number },
  onAsk: (chat: number) => void,
): void {
  const weights = Array.from({ length: chats }, () => Math.min(random.pareto(numbers.busiestChats), BUSIEST));
  const choose = createChoice(weights, random);
  const highest = highestPace(numbers);
  const meanMs = DAY_MS / (chats * numbers.linksPerChatPerDay * load * highest);

  // Times at the highest pace, of which the share is kept that the moment deserves: thinning.
  function plan(): void {
    events.after(random.exponential(meanMs), () => {
      plan();
      if (random.uniform() * highest < paceAt(events.now(), numbers)) onAsk(choose());
    });
  }
  plan();
}

/** @returns how much is asked for at that moment, 1 being the average of an ordinary day. */
export function paceAt(ms: number, numbers: Numbers): number {
  const sinceMidnight = ms % DAY_MS;
  const ordinary = 1 - numbers.daySwing * Math.cos((2 * Math.PI * sinceMidnight) / DAY_MS);
  const isBad =
    sinceMidnight >= BAD_MORNING_AT_MS &&
    sinceMidnight < BAD_MORNING_AT_MS + numbers.badMorningMinutes * 60_000;
  return isBad ? ordinary * numbers.badMorningTimes : ordinary;
}

/** @returns a bound of it. */
export function highestPace({ daySwing, badMorningTimes }: Numbers): number {
  return (1 + daySwing) * Math.max(badMorningTimes, 1);
}
