import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { CAST } from 'telegram-sandbox';
import type { LinkFilter, LinkOrder } from '../src/domain/ports/link-store.ts';
import type { BreakdownBy } from '../src/domain/ports/membership-store.ts';
import type { Store } from '../src/domain/ports/store.ts';
import { connect } from '../src/store/database/sqlite/connect.ts';
import { openStore } from '../src/store/open-store.ts';
import { addMemberships } from './big-memberships.ts';
import { BIG_CHAT, copyOfBigStore } from './big-store.ts';
import { compare, type Measured } from './result.ts';

const [SMALL, BIG] = [10_000, 1_000_000];
const ROUNDS = 21;
const GOAL = 1.5;
const PAGE = 20;
const DAYS = 30;

export const auditQueriesText = `
What an owner waits for in the audit of a chat with a million links and ten million joins, in microseconds: a page of the links in each
order and with each filter, what joined by whom, by link and by preset in thirty days, a plot of thirty days, how long people stay,
a search for a person, and who came by a link.

Each is compared with itself in a chat with ten thousand links and a hundred thousand joins in the same time, and with bare prepared
statements of better-sqlite3 that return the same rows by the same indexes, without making links or memberships of them, and without looking whether there
are more.
`;

/** The store, and a plain connection to the same file. */
interface Place {
  store: Store;
  plain: Database.Database;
}

interface Case {
  name: string;
  ours: (store: Store) => Promise<unknown>;
  /** Prepares it once. */
  bare: (plain: Database.Database) => () => unknown;
  /** So many are timed together. */
  atOnce: number;
}

export async function auditQueriesBench(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-bench-audit-'));
  const places: Place[] = [];
  try {
    for (const links of [BIG, SMALL]) {
      const path = join(folder, `${links}.sqlite`);
      await copyOfBigStore(path, links);
      addMemberships(path, links);
      places.push({ store: await openStore({ path }), plain: connect(path) });
    }
    const [big, small] = places;
    if (small === undefined || big === undefined) throw new Error('no store of that size');
    const results = [];
    for (const { name, ours, bare, atOnce } of CASES) {
      const plain = bare(big.plain);
      const works = [() => ours(big.store), () => ours(small.store), async () => plain()];
      const [much = [], little = [], peer = []] = await interleaved(works, atOnce);
      results.push(
        compare(`audit: ${name}, against ten thousand links (µs)`, much, little, GOAL, 'lower'),
        compare(`audit: ${name}, against bare statements (µs)`, much, peer, GOAL, 'lower'),
      );
    }
    return { results, series: [] };
  } finally {
    for (const { store, plain } of places) {
      plain.close();
      await store.close();
    }
    rmSync(folder, { recursive: true });
  }
}

const NOW = new Date();
const PERIOD = { from: new Date(NOW.getTime() - DAYS * 86_400_000), to: NOW };
const STARTS = Array.from({ length: DAYS }, (_, day) => new Date(PERIOD.from.getTime() + day * 86_400_000));
const SLOTS = [...STARTS, NOW].map(slotOf);
const EVERYBODY: LinkFilter = { peerId: BIG_CHAT, actorId: null, state: null, text: null };

function slotOf(date: Date): number {
  return Math.floor(date.getTime() / 900_000);
}

function links(name: string, change: Partial<LinkFilter>, by: LinkOrder, sql: string): Case {
  return {
    name,
    atOnce: 20,
    ours: (store) => store.links.sorted({ ...EVERYBODY, ...change }, { by, after: null, limit: PAGE }, NOW),
    bare: (plain) => {
      const statement = plain.prepare(`${sql} limit ${PAGE}`);
      return () => statement.all();
    },
  };
}

const IN_CHAT = `select * from invite_link where peer_id = ${BIG_CHAT}`;
/** All states, each by its own index. */
const ofEachState = (order: string): string =>
  `select * from (${['active', 'expired', 'used-up', 'revoked']
    .map((state) => `select * from (${IN_CHAT} and state = '${state}' order by ${order} limit ${PAGE})`)
    .join(' union all ')}) order by ${order}`;

const SUMS = 'select sum(joins), sum(leaves), sum(joins - gone), sum(gone_1), sum(gone_7), sum(gone_30)';
const OF_SLOTS = `${SUMS} from membership_count
  where peer_id = ${BIG_CHAT} and kind = ? and key = ? and slot >= ? and slot < ?`;
const OF_DAYS = `${SUMS} from membership_day
  where peer_id = ${BIG_CHAT} and kind = ? and key = ? and day >= ? and day < ?`;

/** Whole days of UTC, and the quarters of hours around them. */
function bareSums(plain: Database.Database) {
  const [slots, days] = [plain.prepare(OF_SLOTS), plain.prepare(OF_DAYS)];
  return (kind: number, key: string, first: number, end: number): unknown => {
    const [firstDay, endDay] = [Math.ceil(first / 96), Math.floor(end / 96)];
    if (kind === 2 || firstDay >= endDay) return slots.get(kind, key, first, end);
    return [
      slots.get(kind, key, first, firstDay * 96),
      days.get(kind, key, firstDay, endDay),
      slots.get(kind, key, endDay * 96, end),
    ];
  };
}

function breakdown(name: string, by: BreakdownBy, keysSql: string, kind: number): Case {
  return {
    name,
    atOnce: 1,
    ours: (store) => store.memberships.breakdown(BIG_CHAT, { ...PERIOD, by, limit: 10 }),
    bare: (plain) => {
      const keys = plain.prepare<unknown[], string>(keysSql).pluck();
      const sums = bareSums(plain);
      return () => keys.all().map((key) => sums(kind, key, SLOTS[0] ?? 0, SLOTS[DAYS] ?? 0));
    },
  };
}

const KEYS = (kind: number): string => `
  with recursive part (key) as (
    select min(key) from membership_count where peer_id = ${BIG_CHAT} and kind = ${kind}
    union all
    select (
      select min(key) from membership_count
      where peer_id = ${BIG_CHAT} and kind = ${kind} and membership_count.key > part.key
    ) from part where part.key is not null
  ) select key from part where key is not null`;

const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);
const NEWEST_LINKS = `
  select link_id from (
    select link_id from membership
    where peer_id = ${BIG_CHAT} and id >= ${seconds(PERIOD.from) * 2 ** 21} and id < ${seconds(NOW) * 2 ** 21}
    order by id desc limit 20000
  ) group by link_id order by count(*) desc, link_id limit 10`;

const MEMBERS_FOUND = `
  select membership.* from membership_search cross join membership on membership.id = membership_search.rowid
  where membership_search match ? order by membership_search.rowid desc limit ${PAGE}`;
const CHAT_TRIGRAM = String.fromCodePoint(
  ...[2 ** 36, 2 ** 18, 1].map((place) => 0x1_00_00 + (Math.floor(-BIG_CHAT / place) % 2 ** 18)),
);

function person(name: string, text: string, phrase: string): Case {
  return {
    name,
    atOnce: 5,
    ours: (store) => store.memberships.search(BIG_CHAT, { text, before: null, limit: PAGE }),
    bare: (plain) => {
      const statement = plain.prepare(MEMBERS_FOUND);
      return () => statement.all(`words : "${phrase}" AND chat : "${CHAT_TRIGRAM}"`);
    },
  };
}

const CASES: Case[] = [
  links(
    'links by risk',
    {},
    'risk',
    `${IN_CHAT} and by_risk is not null order by by_risk desc, position desc`,
  ),
  links('links by joins', {}, 'joined', ofEachState('usage desc, position desc')),
  links('links by expiry', {}, 'expires', ofEachState('by_expiry desc, position desc')),
  links(
    "one person's expired links by joins",
    { actorId: CAST.ada, state: 'expired' },
    'joined',
    `${IN_CHAT} and actor_id = ${CAST.ada} and state = 'expired' order by usage desc, position desc`,
  ),
  links(
    'open links by expiry',
    { state: 'active' },
    'expires',
    `${IN_CHAT} and state = 'active' order by by_expiry desc, position desc`,
  ),
  breakdown('joins by admin', 'admin', KEYS(1), 1),
  breakdown('joins by preset', 'preset', KEYS(3), 3),
  breakdown('joins by link', 'link', NEWEST_LINKS, 2),
  {
    name: 'a plot of thirty days',
    atOnce: 5,
    ours: (store) => store.memberships.series(BIG_CHAT, { ...PERIOD, starts: STARTS }),
    bare: (plain) => {
      const sums = bareSums(plain);
      return () => STARTS.map((_, day) => sums(0, '', SLOTS[day] ?? 0, SLOTS[day + 1] ?? 0));
    },
  },
  {
    name: 'how long people stay',
    atOnce: 5,
    ours: (store) => store.memberships.retention(BIG_CHAT, { askedById: CAST.ada }, NOW),
    bare: (plain) => {
      const sums = bareSums(plain);
      return () => [1, 7, 30].map((days) => sums(1, String(CAST.ada), 0, slotOf(NOW) - days * 96));
    },
  },
  person('a person by name', 'sam riv', 'sam \u0001\u0001riv'),
  person('a person by two letters', 'sa', '\u0001sa'),
  {
    name: 'who came by a link',
    atOnce: 20,
    ours: (store) =>
      store.memberships.ofLink(BIG_CHAT, 'link-5000', { who: 'left', before: null, limit: PAGE }),
    bare: (plain) => {
      const statement = plain.prepare(`
        select * from membership where link_id = 'link-5000' and left_at is not null order by id desc limit ${PAGE}`);
      return () => statement.all();
    },
  },
];

/** Takes turns, so that whatever else the machine does is in all of them. @returns microseconds each. */
async function interleaved(works: (() => Promise<unknown>)[], atOnce: number): Promise<number[][]> {
  const times = works.map((): number[] => []);
  for (let round = -3; round < ROUNDS; round += 1) {
    for (const [index, work] of works.entries()) {
      const began = performance.now();
      for (let time = 0; time < atOnce; time += 1) await work();
      if (round >= 0) times[index]?.push(((performance.now() - began) * 1000) / atOnce);
    }
  }
  return times;
}
