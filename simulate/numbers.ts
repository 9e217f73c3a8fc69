import { WINDOWS } from '../src/store/limits/message-limits.ts';

/** One number of the simulation, and where it comes from. */
interface Sourced {
  value: number;
  unit: string;
  /** Completes “This is …”. */
  what: string;
  /** “assumed” where nobody publishes it. */
  source: string;
}

/** Everything that the simulation takes for granted and the product doesn’t decide. `--set name=value` tries another value. */
export const SOURCED = {
  linksPerChatPerDay: {
    value: 2,
    unit: 'links',
    what: 'how many links people ask for, in a chat, on a day',
    source: 'assumed',
  },
  busiestChats: {
    value: 1.3,
    unit: 'exponent',
    what: 'how unequal chats are: the exponent of a Pareto distribution; the smaller, the more a few chats ask for',
    source: 'assumed',
  },
  daySwing: {
    value: 0.6,
    unit: 'share',
    what: 'how far noon is above, and midnight below, the average of the day',
    source: 'assumed',
  },
  badMorningTimes: {
    value: 4,
    unit: 'times',
    what: 'how much more people ask for during the bad morning, from 9:00',
    source: 'assumed',
  },
  badMorningMinutes: { value: 20, unit: 'minutes', what: 'how long the bad morning is', source: 'assumed' },
  batchShare: {
    value: 0.002,
    unit: 'share',
    what: 'how many of the requests are for many links at once',
    source: 'assumed',
  },
  batchLinks: { value: 50, unit: 'links', what: 'how many those are (mean, exponential)', source: 'assumed' },
  messagesPerLink: {
    value: 3,
    unit: 'messages',
    what: 'what the bot sends and edits for a link: the choice of chats, the draft, the card',
    source: 'the shortest way through the menu',
  },
  updatesPerLink: {
    value: 3,
    unit: 'updates',
    what: 'what people press for a link: New link, the chat, Create',
    source: 'the shortest way through the menu',
  },
  thinkMs: {
    value: 8_000,
    unit: 'ms',
    what: 'how long people look at a message before they go on (median)',
    source: 'assumed',
  },
  callMs: {
    value: 60,
    unit: 'ms',
    what: 'how long Telegram takes to make a link (median)',
    source: 'assumed',
  },
  readMs: {
    value: 40,
    unit: 'ms',
    what: 'how long it takes to read a person’s rights (median)',
    source: 'assumed',
  },
  botApiMs: {
    value: 40,
    unit: 'ms',
    what: 'how long an answer takes on the Bot API (median)',
    source: 'assumed',
  },
  latencySpread: {
    value: 0.5,
    unit: 'sigma',
    what: 'how far calls are from their median (log-normal)',
    source: 'assumed',
  },
  exportBurst: {
    value: 20,
    unit: 'calls',
    what: 'how many links an account can make at once before Telegram asks it to wait',
    source: 'assumed: Telegram publishes none',
  },
  exportEveryMs: {
    value: 5_000,
    unit: 'ms',
    what: 'how often it can make one in the long run',
    source: 'assumed: Telegram publishes none',
  },
  readBurst: {
    value: 60,
    unit: 'calls',
    what: 'the same for reading rights, at once',
    source: 'assumed: Telegram publishes none',
  },
  readEveryMs: {
    value: 1_000,
    unit: 'ms',
    what: 'and in the long run',
    source: 'assumed: Telegram publishes none',
  },
  floodPenaltyCalls: {
    value: 10,
    unit: 'calls',
    what: 'how many calls have to be free again when a flood wait ends',
    source: 'assumed: Telegram publishes none',
  },
  botApiPerSecond: {
    value: WINDOWS.all.points / WINDOWS.all.duration,
    unit: 'messages/s',
    what: 'what the bot sends in all; Telegram lets it send about 30 (core.telegram.org/bots/faq)',
    source: 'src/store/limits/message-limits.ts',
  },
  chatsOfAnAccount: {
    value: 500,
    unit: 'chats',
    what: 'how many channels and groups an account can be in (1,000 with Premium)',
    source: 'limits.tginfo.me',
  },
  censusCalls: {
    value: 12,
    unit: 'calls',
    what: 'what it takes to read all links of a chat, and who joined',
    source: 'assumed: about 300 links in five lists',
  },
  writesPerLink: {
    value: 4,
    unit: 'transactions',
    what: 'how often a link is written to disk on its way',
    source: 'docs/benchmarks.md, create-link',
  },
  transactionMs: {
    value: 3,
    unit: 'ms',
    what: 'how long a transaction holds PostgreSQL’s writer lock',
    source: 'assumed: a fast disk, the same data centre',
  },
} as const satisfies Record<string, Sourced>;

export type Numbers = Record<keyof typeof SOURCED, number>;

/** @returns the numbers of the table, some of them replaced. */
export function numbersWith(others: Partial<Numbers>): Numbers {
  const values: Numbers = Object.assign(
    {},
    ...Object.entries(SOURCED).map(([name, { value }]) => ({ [name]: value })),
  );
  return { ...values, ...others };
}

export function isNumberName(name: string): name is keyof Numbers {
  return Object.hasOwn(SOURCED, name);
}
