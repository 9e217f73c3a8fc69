import { describe, expect, test } from 'vitest';
import { simulate, type Setup } from '../../simulate/model/simulation.ts';
import { numbersWith } from '../../simulate/numbers.ts';

/** Nothing but a queue: people come at random, each call takes exactly 100 ms, and nobody is ever asked to wait. */
const CALL_MS = 100;
const QUEUE_ALONE = numbersWith({
  linksPerChatPerDay: 0,
  daySwing: 0,
  badMorningTimes: 1,
  batchShare: 0,
  messagesPerLink: 1,
  callMs: CALL_MS,
  readMs: 0,
  botApiMs: 0,
  botApiPerSecond: 0,
  latencySpread: 0,
  exportEveryMs: 0,
  readEveryMs: 0,
});
const SMALL: Setup = {
  accounts: 20,
  chats: 2_000,
  days: 1,
  seed: 7,
  callsInFlight: 8,
  load: 1,
  numbers: numbersWith({ linksPerChatPerDay: 10 }),
};

describe('a queue with one account', () => {
  for (const [callsInFlight, utilisation] of [
    [1, 0.5],
    [1, 0.8],
    [4, 0.8],
    [8, 0.9],
  ] as const) {
    test(`of ${callsInFlight} calls in flight, busy ${utilisation * 100} % of the time, is as long as the textbook says`, () => {
      const perMs = (utilisation * callsInFlight) / CALL_MS;
      const { wait } = simulate({
        ...SMALL,
        accounts: 1,
        chats: 1,
        days: 0.25,
        callsInFlight,
        numbers: { ...QUEUE_ALONE, linksPerChatPerDay: perMs * 86_400_000 },
      });
      const expected = meanWaitWithConstantService(perMs * CALL_MS, callsInFlight) * CALL_MS;
      expect(Math.abs(wait.mean - CALL_MS - expected) / expected).toBeLessThan(0.04);
    });
  }
});

/**
 * Crommelin’s M/D/c queue: those in it a service time later are those that were waiting then and those that came.
 * @param offered arrivals in one service time. @returns the mean wait for service, in service times.
 */
function meanWaitWithConstantService(offered: number, servers: number): number {
  const SIZE = 400;
  const arrivals: number[] = [Math.exp(-offered)];
  for (let count = 1; count < SIZE; count += 1) arrivals.push((arrivals[count - 1]! * offered) / count);
  let inside = Array.from({ length: SIZE }, (_, count): number => (count === 0 ? 1 : 0));
  for (let round = 0; round < 800; round += 1) {
    const next = Array.from({ length: SIZE }, () => 0);
    inside.forEach((share, count) => {
      if (share < 1e-12) return;
      const waiting = Math.max(count - servers, 0);
      for (let more = 0; waiting + more < SIZE; more += 1) next[waiting + more]! += share * arrivals[more]!;
    });
    inside = next;
  }
  const waiting = inside.reduce((sum, share, count) => sum + share * Math.max(count - servers, 0), 0);
  return waiting / offered;
}

test('the same seed has the same outcome, another has another', () => {
  expect(simulate(SMALL)).toEqual(simulate(SMALL));
  expect(simulate({ ...SMALL, seed: 8 })).not.toEqual(simulate(SMALL));
});

test('everybody who pressed is shown a link, or is counted as waiting', () => {
  const { asked, made, left } = simulate(SMALL);
  expect(asked).toBeGreaterThan(15_000);
  // Those who haven’t pressed yet when the day ends are few.
  expect(asked - made - left).toBeLessThan(10);
});

test('an account that is asked for more than Telegram takes is asked to wait, and people wait with it', () => {
  const patient = simulate({ ...SMALL, accounts: 1 });
  expect(patient.floodedShare).toBe(1);
  expect(patient.wait.p95).toBeGreaterThan(simulate(SMALL).wait.p95);
});

test('a bot that may send less than people ask for shows them links late, and never more than it may', () => {
  const slow = simulate({ ...SMALL, numbers: { ...SMALL.numbers, botApiPerSecond: 0.5 } });
  expect(slow.botApiShare).toBeLessThanOrEqual(1.01);
  expect(slow.left).toBeGreaterThan(0);
  expect(slow.heldBack.p50).toBeGreaterThan(60_000);
});
