import type { InviteLink, LinkState } from '../../domain/invite-link.ts';
import type { LinkCounts, LinkFilter, LinkStore, ListPart } from '../../domain/ports/link-store.ts';
import { SEARCH_COUNTED } from '../../domain/ports/link-store.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { Reader, Value } from '../database/reader.ts';
import type { Expiry } from './expiry.ts';
import { LINK_COLUMNS, linkFromRow, type LinkRow } from './link-rows.ts';
import { searchFor } from './search-text.ts';

/**
 * Lists, read by their own indexes: what a page costs has nothing to do with how many links there are. `position` orders
 * links; a search finds it as the row of `link_search`.
 */
export function linkLists(
  reader: Reader,
  expiry: Expiry,
): Pick<LinkStore, 'list' | 'listAfter' | 'counts' | 'actors'> {
  /** @param least leaves out links older than this position. */
  function read(
    filter: LinkFilter,
    from: ListPart,
    limit: number,
    least: number | null = null,
  ): InviteLink[] {
    const upwards = from === 'oldest' || (typeof from === 'object' && 'newerThan' in from);
    const { text, position, values } = selection(filter, from, least);
    const order = `order by ${position} ${upwards ? 'asc' : 'desc'} limit ?`;
    const rows = reader.all<LinkRow>(`select ${LINK_COLUMNS} ${text} ${order}`, [...values, limit]);
    return rows.map(linkFromRow);
  }

  /** Where the newest that a search counts end; null if it finds fewer. */
  function lastCounted(filter: LinkFilter): number | null {
    const found = filter.text === null ? null : searchFor(filter.text, filter);
    if (found === null) return null;
    const [last] = reader.all<{ position: number }>(
      `select rowid as position from link_search where link_search match ?
      order by rowid desc limit 1 offset ?`,
      [found, SEARCH_COUNTED - 1],
    );
    return last?.position ?? null;
  }

  return {
    async list(filter, { from, limit }, now) {
      if (filter.state !== null) await expiry.catchUp(filter.peerId, now);
      const least = filter.state === null && from !== 'oldest' ? null : lastCounted(filter);
      const links = read(filter, from, limit + 1, least);
      const more = links.splice(limit).length > 0;
      if (from === 'newest') return { links, newer: false, older: more };
      if (from === 'oldest') return { links: links.toReversed(), newer: more, older: false };
      if ('olderThan' in from) return { links, newer: true, older: more };
      return { links: links.toReversed(), newer: more, older: true };
    },

    async listAfter({ limit, ...filter }, after, now) {
      if (filter.state !== null) await expiry.catchUp(filter.peerId, now);
      return read(filter, after === null ? 'newest' : { olderThan: after }, limit);
    },

    async counts({ peerId, actorId, text }, now) {
      await expiry.catchUp(peerId, now);
      const found = text === null ? null : searchFor(text, { peerId, actorId });
      return found === null ? kept(reader, peerId, actorId) : countFound(reader, found);
    },

    async actors(peerId, limit) {
      return reader.all<{ actorId: number; name: string; count: number }>(ACTORS, [peerId, limit]);
    },
  };
}

/** From and where: one text for each shape of a filter. */
function selection(
  { peerId, actorId, state, text }: LinkFilter,
  from: ListPart,
  least: number | null,
): { text: string; position: string; values: Value[] } {
  const found = text === null ? null : searchFor(text, { peerId, actorId });
  const values: Value[] = [];
  let where = '';
  const and = (condition: string, value: Value): void => {
    where += ` ${where === '' ? 'where' : 'and'} ${condition}`;
    values.push(value);
  };
  if (found !== null) and('link_search match ?', found);
  and('peer_id = ?', peerId);
  if (actorId !== null) and('actor_id = ?', actorId);
  if (state !== null) and('state = ?', state);
  const position = found === null ? 'position' : 'link_search.rowid';
  if (typeof from === 'object') {
    const [sign, id] = 'olderThan' in from ? ['<', from.olderThan] : ['>', from.newerThan];
    and(`${position} ${sign} (select position from invite_link where id = ?)`, id);
  }
  if (least !== null) and(`${position} >= cast(? as integer)`, least);
  const tables =
    found === null
      ? 'invite_link'
      : 'link_search cross join invite_link on invite_link.position = link_search.rowid';
  return { text: `from ${tables}${where}`, position, values };
}

function kept(reader: Reader, peerId: PeerId, actorId: number | null): LinkCounts {
  const [row] = reader.all<{ active: number; expired: number; usedUp: number; revoked: number }>(
    `select active, expired, used_up as "usedUp", revoked from link_count where peer_id = ? and actor_id = ?`,
    [peerId, actorId ?? 0],
  );
  const { active, expired, usedUp, revoked } = row ?? { active: 0, expired: 0, usedUp: 0, revoked: 0 };
  return {
    byState: { active, expired, 'used-up': usedUp, revoked },
    total: active + expired + usedUp + revoked,
    more: false,
  };
}

function countFound(reader: Reader, found: string): LinkCounts {
  const states = reader.all<{ state: LinkState }>(
    `select state from link_search cross join invite_link on invite_link.position = link_search.rowid
    where link_search match ? order by link_search.rowid desc limit ?`,
    [found, SEARCH_COUNTED + 1],
  );
  const byState = { active: 0, expired: 0, 'used-up': 0, revoked: 0 };
  const counted = states.slice(0, SEARCH_COUNTED);
  for (const { state } of counted) byState[state] += 1;
  return { byState, total: counted.length, more: states.length > counted.length };
}

const ACTORS = `
  select
    actor_id as "actorId",
    total as count,
    coalesce((
      select actor_name from invite_link
      where invite_link.peer_id = link_count.peer_id and invite_link.actor_id = link_count.actor_id
      order by position desc limit 1
    ), '') as name
  from link_count
  where peer_id = ? and actor_id > 0
  order by total desc, actor_id limit ?`;
