import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { CAST } from 'telegram-sandbox';
import type { InviteLink } from '../src/domain/invite-link.ts';
import type { LinkFilter, ListPart } from '../src/domain/ports/link-store.ts';
import type { Store } from '../src/domain/ports/store.ts';
import { connect } from '../src/store/database/sqlite/connect.ts';
import { openStore } from '../src/store/open-store.ts';
import { BIG_CHAT, copyOfBigStore } from './big-store.ts';
import { compare, median, type Measured, type Series } from './result.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const [SMALL, BIG] = [10_000, 1_000_000];
const ROUNDS = 31;
/** A read takes microseconds: so many are timed together. */
const AT_ONCE = 20;
const GOAL = 1.5;
const PAGE = 5;

export const millionLinksText = `
What somebody waits for in the store, in microseconds, in a chat with a million links: a page at either end of the list, a page of
those in one state, a search by three and by two letters, a link's history, the audit's first page, and one card update (a
sighting changes its link, the card is found to be due, and what it shows then is written down: two commits).

Each is compared with itself at ten thousand links, and with a bare prepared statement of better-sqlite3 that returns the same rows
by the same index. The bare statement makes no links of the rows and does not look whether there are more; for the card it is a
transaction that reads and writes the same rows, and goes to disk like ours.

For the card, Latchkey also compares the link with what is stored of it, field by field, and each of its commits waits for the end of the event
loop's turn, so that those of others can join it.
`;

/** The store, and a plain connection to the same file. */
interface Place {
  store: Store;
  plain: Database.Database;
  /** Id of a link in the middle, open and without limits. */
  middle: string;
}

interface Case {
  name: string;
  ours: (place: Place) => Promise<unknown>;
  /** Prepares it once. */
  bare: (place: Place) => () => unknown;
  /** Waits for the disk: fewer will do. */
  once?: boolean;
}

export async function millionLinksBench(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-bench-links-'));
  const places = new Map<number, Place>();
  try {
    for (const links of SIZES) {
      const path = join(folder, `${links}.sqlite`);
      await copyOfBigStore(path, links);
      const store = await openStore({ path });
      const plain = connect(path);
      places.set(links, { store, plain, middle: `link-${links / 2 + 30}` });
    }
    const [small, big] = [places.get(SMALL), places.get(BIG)];
    if (small === undefined || big === undefined) throw new Error('no store of that size');
    const results = [];
    for (const { name, ours, bare, once } of CASES) {
      const plain = bare(big);
      const works = [() => ours(big), () => ours(small), async () => plain()];
      const [million = [], tenThousand = [], peer = []] = await interleaved(
        works,
        once === true ? 1 : AT_ONCE,
      );
      results.push(
        compare(`a million links: ${name}, against ten thousand (µs)`, million, tenThousand, GOAL, 'lower'),
        compare(`a million links: ${name}, against a bare statement (µs)`, million, peer, GOAL, 'lower'),
      );
    }
    return { results, series: [await growth(places)] };
  } finally {
    for (const { store, plain } of places.values()) {
      plain.close();
      await store.close();
    }
    rmSync(folder, { recursive: true });
  }
}

const NOW = new Date();
const EVERYBODY: LinkFilter = { peerId: BIG_CHAT, actorId: null, state: null, text: null };

function page(
  name: string,
  change: Partial<LinkFilter>,
  from: ListPart,
  sql: string,
  values: unknown[],
): Case {
  return {
    name,
    ours: ({ store }) => store.links.list({ ...EVERYBODY, ...change }, { from, limit: PAGE }, NOW),
    bare: ({ plain }) => {
      const statement = plain.prepare(`${sql} limit ${PAGE}`);
      return () => statement.all(...values);
    },
  };
}

const IN_CHAT = 'select * from invite_link where peer_id = ?';
const FOUND = `
  select invite_link.* from link_search cross join invite_link on position = link_search.rowid
  where link_search match ? order by link_search.rowid desc`;
/** As the store writes it: a chat's id is a trigram of its own. */
const CHAT_TRIGRAM = String.fromCodePoint(
  ...[2 ** 36, 2 ** 18, 1].map((place) => 0x1_00_00 + (Math.floor(-BIG_CHAT / place) % 2 ** 18)),
);
const words = (phrase: string): string => `words : "${phrase}" AND chat : "${CHAT_TRIGRAM}"`;

const CASES: Case[] = [
  page('first page', {}, 'newest', `${IN_CHAT} order by position desc`, [BIG_CHAT]),
  page('last page', {}, 'oldest', `${IN_CHAT} order by position`, [BIG_CHAT]),
  page('one state', { state: 'revoked' }, 'newest', `${IN_CHAT} and state = ? order by position desc`, [
    BIG_CHAT,
    'revoked',
  ]),
  page(
    "one person's in one state",
    { state: 'active', actorId: CAST.ada },
    'newest',
    `${IN_CHAT} and actor_id = ? and state = ? order by position desc`,
    [BIG_CHAT, CAST.ada, 'active'],
  ),
  page('search', { text: '999' }, 'newest', FOUND, [words('999')]),
  page('search by two letters', { text: 'ev' }, 'newest', FOUND, [words('\u0001ev')]),
  {
    name: 'counts',
    ours: ({ store }) => store.links.counts(EVERYBODY, NOW),
    bare: ({ plain }) => {
      const statement = plain.prepare('select * from link_count where peer_id = ? and actor_id = 0');
      const behind = plain.prepare(
        'select 1 from invite_link where peer_id = ? and expired = 0 and expire_date <= ? and revoked = 0',
      );
      return () => [behind.get(BIG_CHAT, 0), statement.get(BIG_CHAT)];
    },
  },
  {
    name: "a link's history",
    ours: async ({ store, middle }) => {
      const family = await store.links.lineage(middle);
      const linkIds = family.map(({ id }) => id);
      await store.audit.list({ peerId: BIG_CHAT, linkIds, before: null, limit: 200 });
    },
    bare: ({ plain, middle }) => {
      const family = plain.prepare('select * from invite_link where id = ? or replaces = ?');
      const entries = plain.prepare(`
        select * from audit_entry left join audit_name on digest = name_digest
        where link_id = ? order by seq desc limit 200`);
      const request = plain.prepare('select * from audit_entry where operation_id = ? and link_id is null');
      return () => [family.all(middle, middle), entries.all(middle), request.all(middle)];
    },
  },
  {
    name: "the audit's first page",
    ours: ({ store }) => store.audit.list({ peerId: BIG_CHAT, linkIds: null, before: null, limit: PAGE }),
    bare: ({ plain }) => {
      const statement = plain.prepare(`
        select * from audit_entry left join audit_name on digest = name_digest
        where peer_id = ? order by seq desc limit ${PAGE}`);
      return () => statement.all(BIG_CHAT);
    },
  },
  {
    name: 'one card brought up to date',
    once: true,
    ours: async ({ store, middle }) => {
      const link = await find(store, middle);
      await store.links.recordSightings(BIG_CHAT, [{ ...link, usage: (link.usage + 1) % 5 }], NOW);
      const [card] = await store.cards.due({ now: NOW, notIn: [] });
      if (card === undefined) throw new Error('no card is due');
      await store.cards.brought(card, { link: await find(store, middle), at: NOW }, null);
    },
    bare: ({ plain, middle }) => {
      const link = plain.prepare('select * from invite_link where id = ?');
      const seen = plain.prepare(
        'update invite_link set usage = (usage + 1) % 5, last_seen_at = ? where id = ?',
      );
      const change = plain.prepare('update card set due_at = 0, version = version + 1 where link_id = ?');
      const due = plain.prepare('select * from card where due_at <= ? order by due_at, id limit 50');
      const shown = plain.prepare('update card set due_at = null, shown_at = ? where link_id = ?');
      return () => {
        link.get(middle);
        plain.transaction(() => [seen.run(NOW.getTime(), middle), change.run(middle)]).immediate();
        due.all(NOW.getTime());
        link.get(middle);
        plain.transaction(() => shown.run(NOW.getTime(), middle)).immediate();
      };
    },
  },
];

async function find(store: Store, id: string): Promise<InviteLink> {
  const link = await store.links.find(id);
  if (link === null) throw new Error('no such link');
  return link;
}

/** Takes turns, so that whatever else the machine does is in all of them. @returns microseconds each. */
async function interleaved(works: (() => Promise<unknown>)[], atOnce: number): Promise<number[][]> {
  const times = works.map((): number[] => []);
  for (let round = -3; round < ROUNDS; round += 1) {
    for (const [index, work] of works.entries()) {
      const began = performance.now();
      for (let count = 0; count < atOnce; count += 1) await work();
      if (round >= 0) times[index]?.push(((performance.now() - began) * 1000) / atOnce);
    }
  }
  return times;
}

async function growth(places: Map<number, Place>): Promise<Series> {
  const [first] = CASES;
  const points = [];
  for (const [links, place] of places) {
    const bare = first?.bare(place);
    const works = [async () => first?.ours(place), async () => bare?.()];
    const [ours = [], peer = []] = await interleaved(works, AT_ONCE);
    points.push({ x: links, ours: median(ours), peer: median(peer) });
  }
  return {
    title: 'First page of a list',
    x: 'links in the chat',
    y: 'microseconds',
    peerName: 'a bare prepared statement',
    points,
  };
}
