import { WINDOWS } from '../../src/store/limits/message-limits.ts';
import { createEvents } from '../engine/events.ts';
import { createRandom } from '../engine/random.ts';
import { quantile } from '../engine/quantile.ts';
import type { Numbers } from '../numbers.ts';
import { createAccount } from './account.ts';
import { createBucket } from './bucket.ts';
import { DAY_MS, startDemand } from './demand.ts';

export interface Setup {
  accounts: number;
  chats: number;
  days: number;
  seed: number;
  callsInFlight: number;
  /** How much people ask for, 1 being what the numbers say. */
  load: number;
  numbers: Numbers;
}

/** Times in milliseconds. */
export interface Outcome {
  load: number;
  asked: number;
  made: number;
  /** From pressing Create to the card that shows the link. */
  wait: { mean: number; p50: number; p95: number; p99: number };
  /** How long the bot's messages were held back for its limit. */
  heldBack: { p50: number; p99: number };
  /** Of all accounts, those that Telegram asked to wait. */
  floodedShare: number;
  floodWaits: number;
  /** Most requests that were pressed and not shown at one moment. */
  backlog: number;
  /** The same at the end. */
  left: number;
  /** Of what the bot may send. */
  botApiShare: number;
}

/**
 * People ask for links for some days. The bot sends and edits messages within its limit, people look at them and press
 * Create, and the chat's account makes the link. The same setup has the same outcome, always.
 */
export function simulate(setup: Setup): Outcome {
  const { numbers, callsInFlight, days } = setup;
  const random = createRandom(setup.seed);
  const events = createEvents();
  const botApi = createBucket({
    burst: WINDOWS.all.points,
    everyMs: numbers.botApiPerSecond === 0 ? 0 : 1_000 / numbers.botApiPerSecond,
  });
  const accounts = Array.from({ length: setup.accounts }, () =>
    createAccount({ events, random, numbers, callsInFlight }),
  );
  const waits: number[] = [];
  const heldBack: number[] = [];
  let asked = 0;
  let pressed = 0;
  let sent = 0;
  let backlog = 0;

  function send(onShown: () => void): void {
    const ms = botApi.reserve(events.now());
    heldBack.push(ms);
    events.after(ms + random.lognormal(numbers.botApiMs, numbers.latencySpread), () => {
      sent += 1;
      onShown();
    });
  }

  /** The card is the last of the messages. */
  function converse(chat: number, left: number): void {
    if (left <= 1) return press(chat);
    send(() => {
      events.after(random.lognormal(numbers.thinkMs, numbers.latencySpread), () => converse(chat, left - 1));
    });
  }

  function press(chat: number): void {
    const pressedAt = events.now();
    pressed += 1;
    backlog = Math.max(backlog, pressed - waits.length);
    accounts[chat % accounts.length]?.makeLink(() => {
      send(() => waits.push(events.now() - pressedAt));
    });
  }

  startDemand({ events, random, numbers }, setup, (chat) => {
    if (random.uniform() < numbers.batchShare) {
      const links = Math.ceil(random.exponential(numbers.batchLinks));
      accounts[chat % accounts.length]?.makeBatch(links);
      return;
    }
    asked += 1;
    converse(chat, numbers.messagesPerLink);
  });
  events.run(days * DAY_MS);

  const made = waits.length;
  const mean = waits.reduce((sum, wait) => sum + wait, 0) / Math.max(made, 1);
  const [shown, held] = [Float64Array.from(waits).sort(), Float64Array.from(heldBack).sort()];
  const flooded = accounts.filter((account) => account.floodWaits() > 0).length;
  return {
    load: setup.load,
    asked,
    made,
    wait: { mean, p50: quantile(shown, 0.5), p95: quantile(shown, 0.95), p99: quantile(shown, 0.99) },
    heldBack: { p50: quantile(held, 0.5), p99: quantile(held, 0.99) },
    floodedShare: flooded / accounts.length,
    floodWaits: accounts.reduce((sum, account) => sum + account.floodWaits(), 0),
    backlog,
    left: pressed - made,
    botApiShare: numbers.botApiPerSecond === 0 ? 0 : sent / (numbers.botApiPerSecond * days * 86_400),
  };
}
