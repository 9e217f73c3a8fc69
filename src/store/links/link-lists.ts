import type { Found, WordSearch } from '../database/word-search.ts';
import type { SpokenSql } from '../database/spoken-sql.ts';
import type { InviteLink, LinkState } from '../../domain/invite-link.ts';
import type {
  LinkCounts,
  LinkFilter,
  LinkStore,
  ListPart,
  OwnLinksFilter,
} from '../../domain/ports/link-store.ts';
import { SEARCH_COUNTED } from '../../domain/ports/link-store.ts';
import type { Reader, Value } from '../database/reader.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { Expiry } from './expiry.ts';
import { LINK_COLUMNS, linkFromRow, NEWEST_NAME, type LinkRow } from './link-columns.ts';
import { searchFor } from './search-text.ts';

/**
 * Lists, read by their own indexes: what a page costs has nothing to do with how many links there are. `position` orders
 * links; a search finds it as the row of `link_search`, and so does a list of several chats.
 */
export function linkLists(
  reader: Reader,
  expiry: Expiry,
): Pick<LinkStore, 'list' | 'listAfter' | 'counts' | 'actors'> {
  const kept = reader.prepare<{ active: number; expired: number; usedUp: number; revoked: number }>(KEPT);
  const actors = reader.prepare<{ actorId: number; name: string; count: number }>(ACTORS);
  const linksFound = linksFoundIn(reader.sql);

  /** @param least leaves out links older than this position. */
  async function read(
    search: WordSearch | null,
    filter: LinkFilter | OwnLinksFilter,
    from: ListPart,
    limit: number,
    least: number | null = null,
  ): Promise<InviteLink[]> {
    const found = search === null ? null : reader.sql.found('link_search', search);
    const { conditions, values } = selection(reader.sql, found, filter, from, least);
    const upwards = from === 'oldest' || (typeof from === 'object' && 'newerThan' in from);
    const rest = `where ${conditions.join(' and ')}
      order by ${found === null ? 'position' : 'link_search.rowid'} ${upwards ? 'asc' : 'desc'} limit ${limit}`;
    const page = reader.prepare<LinkRow>(
      `select ${LINK_COLUMNS} from ${found === null ? 'invite_link' : linksFound} ${rest}`,
    );
    return (await page(...values)).map(linkFromRow);
  }

  async function catchUp(peerIds: readonly PeerId[], now: Date): Promise<void> {
    for (const peerId of peerIds) await expiry.catchUp(peerId, now);
  }

  return {
    async list(filter, { from, limit }, now) {
      const peerIds = chatsOf(filter);
      if (filter.state !== null) await catchUp(peerIds, now);
      const search = searchFor(filter.text, { peerIds, actorId: filter.actorId });
      // Those of a search end where its counts do.
      const ends = search !== null && (filter.state !== null || from === 'oldest');
      const least = ends ? await lastCountedIn(reader, search) : null;
      const links = await read(search, filter, from, limit + 1, least);
      const more = links.splice(limit).length > 0;
      if (from === 'newest') return { links, newer: false, older: more };
      if (from === 'oldest') return { links: links.toReversed(), newer: more, older: false };
      if ('olderThan' in from) return { links, newer: true, older: more };
      return { links: links.toReversed(), newer: more, older: true };
    },

    async listAfter({ limit, ...filter }, after, now) {
      if (filter.state !== null) await expiry.catchUp(filter.peerId, now);
      const from = after === null ? 'newest' : { olderThan: after };
      const { text, actorId } = filter;
      return read(searchFor(text, { peerIds: [filter.peerId], actorId }), filter, from, limit);
    },

    async counts(filter, now) {
      const { actorId, text } = filter;
      const peerIds = chatsOf(filter);
      await catchUp(peerIds, now);
      const search = searchFor(text, { peerIds, actorId });
      if (search !== null) return countsOf(await newestFoundIn(reader, search));
      const [row] = await kept(peerIds[0] ?? 0, actorId ?? 0);
      const { active, expired, usedUp, revoked } = row ?? { active: 0, expired: 0, usedUp: 0, revoked: 0 };
      const byState = { active, expired, 'used-up': usedUp, revoked };
      return { byState, total: active + expired + usedUp + revoked, more: false };
    },

    actors: (peerId, limit) => actors(peerId, limit),
  };
}

const linksFoundIn = ({ thenJoin }: SpokenSql): string =>
  `link_search ${thenJoin} invite_link on invite_link.position = link_search.rowid`;

/** The newest that a search finds, as many as are counted. */
function newestFoundIn(reader: Reader, search: WordSearch): Promise<{ state: LinkState }[]> {
  const { condition, values } = reader.sql.found('link_search', search);
  const read = reader.prepare<{ state: LinkState }>(`
    select state from ${linksFoundIn(reader.sql)}
    where ${condition} order by link_search.rowid desc limit ${SEARCH_COUNTED + 1}`);
  return read(...values);
}

/** The last of those. */
async function lastCountedIn(reader: Reader, search: WordSearch): Promise<number | null> {
  const { condition, values } = reader.sql.found('link_search', search);
  const read = reader.prepare<{ position: number }>(`
    select rowid as position from link_search
    where ${condition} order by link_search.rowid desc limit 1 offset ${SEARCH_COUNTED - 1}`);
  return (await read(...values))[0]?.position ?? null;
}

function chatsOf(filter: Pick<LinkFilter, 'peerId'> | Pick<OwnLinksFilter, 'peerIds'>): readonly PeerId[] {
  return 'peerIds' in filter ? filter.peerIds : [filter.peerId];
}

/** What a list has to fulfil, in SQL. */
function selection(
  sql: SpokenSql,
  found: Found | null,
  filter: LinkFilter | OwnLinksFilter,
  from: ListPart,
  least: number | null,
): { conditions: string[]; values: Value[] } {
  const position = found === null ? 'position' : 'link_search.rowid';
  const conditions: string[] = found === null ? [] : [found.condition];
  const values: Value[] = found === null ? [] : [...found.values];
  const require = (condition: string, value: Value): void => {
    conditions.push(condition);
    values.push(value);
  };
  const { actorId, state } = filter;
  const [peerId = 0, ...others] = chatsOf(filter);
  if (others.length === 0) require('invite_link.peer_id = ?', peerId);
  else require(`invite_link.peer_id in ${sql.listedNumbers}`, JSON.stringify([peerId, ...others]));
  if (actorId !== null) require('invite_link.actor_id = ?', actorId);
  if (state !== null) require('state = ?', state);
  if (typeof from === 'object') {
    const [sign, id] = 'olderThan' in from ? ['<', from.olderThan] : ['>', from.newerThan];
    require(`${position} ${sign} (select position from invite_link where id = ?)`, id);
  }
  if (least !== null) require(`${position} >= cast(? as bigint)`, least);
  return { conditions, values };
}

function countsOf(found: { state: LinkState }[]): LinkCounts {
  const byState = { active: 0, expired: 0, 'used-up': 0, revoked: 0 };
  const counted = found.slice(0, SEARCH_COUNTED);
  for (const { state } of counted) byState[state] += 1;
  return { byState, total: counted.length, more: found.length > counted.length };
}

const KEPT = `
  select active, expired, used_up as "usedUp", revoked from link_count
  where peer_id = ? and actor_id = ?`;

const ACTORS = `
  select
    actor_id as "actorId",
    total as count,
    ${NEWEST_NAME} as name
  from link_count
  where peer_id = ? and actor_id > 0
  order by total desc, actor_id limit ?`;
