import type { WordSearch } from '../database/word-search.ts';
import type { SpokenSql } from '../database/spoken-sql.ts';
import { LINK_STATES, type LinkState } from '../../domain/invite-link.ts';
import type { LinkOrder, LinkStore } from '../../domain/ports/link-store.ts';
import { SEARCH_COUNTED } from '../../domain/ports/link-store.ts';
import type { Reader, Value } from '../database/reader.ts';
import type { Expiry } from './expiry.ts';
import { LINK_COLUMNS, linkFromRow, type LinkRow } from './link-columns.ts';
import { searchFor } from './search-text.ts';

/** What a link is sorted by, greatest first; within the same, newer links come first. */
const KEYS: Record<LinkOrder, string> = {
  risk: 'coalesce(by_risk, -9)',
  joined: 'usage',
  expires: 'by_expiry',
  made: '0',
};
/** Links that let nobody in have no risk: among themselves they are sorted by age. */
const NO_RISK = -9;

interface Place {
  key: number;
  position: number;
}

/** Each state's links are read from its own index, as many as fit on the page, and put together. */
export function sortedLinks(reader: Reader, expiry: Expiry): Pick<LinkStore, 'sorted'> {
  return {
    async sorted({ peerId, actorId, state, text }, { by, after, limit }, now) {
      await expiry.catchUp(peerId, now);
      const place = placeOf(after);
      const search = searchFor(text, { peerIds: [peerId], actorId });
      const values: Value[] = [];
      const part = { by, place, peerId, actorId, limit: limit + 1 };
      const states = state === null ? LINK_STATES : [state];
      const parts =
        search === null
          ? states.map((each) => partOf(each, part, values))
          : [foundPart(reader.sql, search, { ...part, state }, values)];
      const all = parts.filter((each) => each !== null).map((each) => `select * from (${each})`);
      if (all.length === 0) return { links: [], next: null };
      const query = `
        with sorted (place, key) as (${all.join(' union all ')})
        select ${LINK_COLUMNS}, position, key from sorted ${reader.sql.thenJoin} invite_link on position = place
        order by key desc, place desc limit ${limit + 1}`;
      const rows = await reader.prepare<LinkRow & Place>(query)(...values);
      const more = rows.splice(limit).length > 0;
      const last = rows.at(-1);
      return {
        links: rows.map(linkFromRow),
        next: more && last !== undefined ? `${last.key}:${last.position}` : null,
      };
    },
  };
}

/** Where the page before ended. */
function placeOf(after: string | null): Place | null {
  const [, key, position] = /^(-?\d{1,16}):(\d{1,16})$/.exec(after ?? '') ?? [];
  return key === undefined ? null : { key: Number(key), position: Number(position) };
}

interface Part {
  by: LinkOrder;
  place: Place | null;
  peerId: number;
  actorId: number | null;
  limit: number;
}

/** @returns what reads one state's links; null if none of them can be on the page. */
function partOf(
  state: LinkState,
  { by, place, peerId, actorId, limit }: Part,
  values: Value[],
): string | null {
  const byRisk = by === 'risk' && state === 'active';
  const column = byRisk ? 'by_risk' : KEYS[by];
  const constant = by === 'made' || (by === 'risk' && !byRisk);
  const key = constant ? String(by === 'made' ? 0 : NO_RISK) : column;
  if (byRisk && place?.key === NO_RISK) return null;
  const conditions = ['peer_id = ?'];
  values.push(peerId);
  if (actorId !== null) {
    conditions.push('actor_id = ?');
    values.push(actorId);
  }
  if (byRisk) conditions.push('by_risk is not null');
  else conditions.push(`state = '${state}'`);
  if (place !== null && !constant) {
    conditions.push(`(${column}, position) < (?, ?)`);
    values.push(place.key, place.position);
  } else if (place !== null && (by === 'made' || place.key === NO_RISK)) {
    conditions.push('position < ?');
    values.push(place.position);
  }
  const order = constant ? 'position desc' : `${column} desc, position desc`;
  return `select position, ${key} from invite_link where ${conditions.join(' and ')} order by ${order} limit ${limit}`;
}

/** A search looks at so many of the newest that it finds. */
function foundPart(
  spoken: SpokenSql,
  search: WordSearch,
  { by, place, peerId, state, limit }: Omit<Part, 'actorId'> & { state: LinkState | null },
  values: Value[],
): string {
  const { condition, values: searched } = spoken.found('link_search', search);
  values.push(...searched, peerId);
  const conditions = ['peer_id = ?'];
  if (state !== null) {
    conditions.push('state = ?');
    values.push(state);
  }
  if (place !== null) {
    conditions.push('(key, position) < (?, ?)');
    values.push(place.key, place.position);
  }
  return `
    select position, key from (
      select position, peer_id, state, ${KEYS[by]} as key
      from (select rowid as at from link_search where ${condition} order by rowid desc limit ${SEARCH_COUNTED})
      ${spoken.thenJoin} invite_link on position = at
    ) where ${conditions.join(' and ')} order by key desc, position desc limit ${limit}`;
}
