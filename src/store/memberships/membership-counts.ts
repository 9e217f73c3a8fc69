import type { SpokenSql } from '../database/spoken-sql.ts';
import type { BreakdownPart, CountsOf, MembershipStore } from '../../domain/ports/membership-store.ts';
import { JOINS_LOOKED_AT } from '../../domain/ports/membership-store.ts';
import type { PeerId } from '../../domain/peer.ts';
import { seconds } from '../database/codecs.ts';
import type { Reader } from '../database/reader.ts';

/** Of the kept counts: see the migrations. */
const SLOT_SECONDS = 900;
const SLOTS_A_DAY = 96;
const DAY_MS = 86_400_000;
const IDS_A_SECOND = 2 ** 21;

const KIND = { all: 0, admin: 1, link: 2, preset: 3, way: 4 } as const;

type Counts = Pick<BreakdownPart, 'joins' | 'leaves' | 'inside'>;

type Stays = Record<'joins' | 'gone1' | 'gone7' | 'gone30', number>;

type Whose = readonly [kind: number, key: string];

type Range = readonly [...Whose, first: number, end: number];

export function membershipCounts(
  reader: Reader,
): Pick<MembershipStore, 'series' | 'totals' | 'breakdown' | 'retention'> {
  const sums = reader.prepare<Counts>(sumsOf('membership_count', 'slot'));
  const daySums = reader.prepare<Counts>(sumsOf('membership_day', 'day'));
  const nextKey = reader.prepare<{ key: string | null }>(NEXT_KEY);
  const adminName = reader.prepare<{ name: string | null }>(ADMIN_NAME);
  const newestLinks = reader.prepare<{ key: string; name: string | null }>(newestLinksIn(reader.sql));
  const others = reader.prepare<{ id: number }>(NEXT_AFTER_NEWEST);
  const stays = reader.prepare<Stays>(staysOf('membership_count', 'slot'));
  const dayStays = reader.prepare<Stays>(staysOf('membership_day', 'day'));

  /** Whole days as such, and slots around them. */
  async function ranges<Row>(
    [kind, key]: Whose,
    { first, end }: { first: number; end: number },
    read: { slots: (range: Range) => Promise<Row[]>; days: (range: Range) => Promise<Row[]> },
  ): Promise<Row[]> {
    const firstDay = Math.ceil(first / SLOTS_A_DAY);
    const endDay = Math.floor(end / SLOTS_A_DAY);
    if (kind === KIND.link || firstDay >= endDay) return read.slots([kind, key, first, end]);
    const [begin, rest] = [firstDay * SLOTS_A_DAY, endDay * SLOTS_A_DAY];
    const parts = await Promise.all([
      first < begin ? read.slots([kind, key, first, begin]) : [],
      read.days([kind, key, firstDay, endDay]),
      rest < end ? read.slots([kind, key, rest, end]) : [],
    ]);
    return parts.flat();
  }

  async function counted(peerId: PeerId, of: Whose, first: number, end: number): Promise<Counts> {
    const found = await ranges(
      of,
      { first, end },
      {
        slots: (range) => sums(peerId, ...range),
        days: (range) => daySums(peerId, ...range),
      },
    );
    const sum = (name: keyof Counts): number => found.reduce((all, counts) => all + counts[name], 0);
    return { joins: sum('joins'), leaves: sum('leaves'), inside: sum('inside') };
  }

  /** Of those who joined so long ago. */
  async function stayed(
    peerId: PeerId,
    of: Whose,
    days: 1 | 7 | 30,
    now: Date,
  ): Promise<{ joined: number; stayed: number }> {
    const end = slotOf(new Date(now.getTime() - days * DAY_MS));
    const found = await ranges(
      of,
      { first: 0, end },
      {
        slots: (range) => stays(peerId, ...range),
        days: (range) => dayStays(peerId, ...range),
      },
    );
    const joined = found.reduce((all, { joins }) => all + joins, 0);
    return { joined, stayed: found.reduce((all, counts) => all - counts[`gone${days}`], joined) };
  }

  /** They are few, and each is found by a look into the index. */
  async function keysOf(peerId: PeerId, kind: number): Promise<string[]> {
    // The empty one, whether it is there or not.
    const keys = [''];
    for (;;) {
      const [next] = await nextKey(peerId, kind, keys.at(-1) ?? '');
      if (next === undefined || next.key === null) return keys;
      keys.push(next.key);
    }
  }

  return {
    async series(peerId, { starts, to, ...of }) {
      const slots = [...starts, to].map(slotOf);
      const counts = await Promise.all(
        starts.map((_, index) => counted(peerId, whose(of), slots[index] ?? 0, slots[index + 1] ?? 0)),
      );
      return { joins: counts.map(({ joins }) => joins), leaves: counts.map(({ leaves }) => leaves) };
    },

    async totals(peerId, { from, to, ...of }) {
      const { joins, leaves } = await counted(peerId, whose(of), slotOf(from), slotOf(to));
      return { joins, leaves };
    },

    async breakdown(peerId, { by, from, to, limit }) {
      const ids = [firstId(from), firstId(to)] as const;
      const found =
        by === 'link'
          ? await newestLinks(peerId, ...ids, limit)
          : (await keysOf(peerId, KIND[by])).map((key) => ({ key, name: null }));
      const all = await Promise.all(
        found.map(async (part) => ({
          ...part,
          ...(await counted(peerId, [KIND[by], part.key], slotOf(from), slotOf(to))),
        })),
      );
      const parts = all
        .filter(({ joins, leaves }) => joins > 0 || leaves > 0)
        .sort((a, b) => b.joins - a.joins || b.leaves - a.leaves || (a.key < b.key ? -1 : 1))
        .slice(0, limit);
      if (by === 'link') return { parts, more: (await others(peerId, ...ids)).length > 0 };
      if (by !== 'admin') return { parts, more: false };
      const named = await Promise.all(
        parts.map(async (part) => {
          const id = Number(part.key);
          const [row] = await adminName(peerId, id, peerId, id);
          return { ...part, name: row?.name ?? null };
        }),
      );
      return { parts: named, more: false };
    },

    async retention(peerId, of, now) {
      const part = (days: 1 | 7 | 30) => stayed(peerId, whose(of), days, now);
      return { 1: await part(1), 7: await part(7), 30: await part(30) };
    },
  };
}

function whose({ linkId, askedById, preset }: CountsOf): Whose {
  if (linkId !== undefined) return [KIND.link, linkId];
  if (preset !== undefined) return [KIND.preset, preset];
  return askedById === undefined ? [KIND.all, ''] : [KIND.admin, String(askedById)];
}

function slotOf(date: Date): number {
  return Math.floor(seconds(date) / SLOT_SECONDS);
}

function firstId(date: Date): number {
  return seconds(date) * IDS_A_SECOND;
}

function sumsOf(table: string, step: string): string {
  return `
    select
      coalesce(sum(joins), 0) as joins, coalesce(sum(leaves), 0) as leaves, coalesce(sum(joins - gone), 0) as inside
    from ${table} where peer_id = ? and kind = ? and key = ? and ${step} >= ? and ${step} < ?`;
}

function staysOf(table: string, step: string): string {
  return `
    select
      coalesce(sum(joins), 0) as joins, coalesce(sum(gone_1), 0) as "gone1", coalesce(sum(gone_7), 0) as "gone7",
      coalesce(sum(gone_30), 0) as "gone30"
    from ${table} where peer_id = ? and kind = ? and key = ? and ${step} >= ? and ${step} < ?`;
}

const NEXT_KEY = 'select min(key) as key from membership_count where peer_id = ? and kind = ? and key > ?';

const ADMIN_NAME = `
  select coalesce(
    (select actor_name from invite_link where peer_id = ? and actor_id = ? order by position desc limit 1),
    (select name from chat_administrator where peer_id = ? and user_id = ?)
  ) as name`;

const NEWEST = 'from membership where peer_id = ? and id >= ? and id < ? order by id desc';

const newestLinksIn = ({ thenJoin }: SpokenSql): string => `
  with found (link_id) as (
    select link_id from (select link_id ${NEWEST} limit ${JOINS_LOOKED_AT}) where link_id is not null
    group by link_id order by count(*) desc, link_id limit ?
  )
  select link_id as key, title as name from found ${thenJoin} invite_link on invite_link.id = link_id`;

const NEXT_AFTER_NEWEST = `select id ${NEWEST} limit 1 offset ${JOINS_LOOKED_AT}`;
