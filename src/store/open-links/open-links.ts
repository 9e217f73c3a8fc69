import type { InviteLink } from '../../domain/invite-link.ts';
import { OPENNESS, type Openness } from '../../domain/open-link.ts';
import type { PeerId } from '../../domain/peer.ts';
import { OPEN_COUNTED, type OpenLinkCursor, type OpenLinkStore } from '../../domain/ports/open-link-store.ts';
import type { Db } from '../database/connection.ts';
import type { Reader } from '../database/reader.ts';
import { seconds } from '../database/codecs.ts';
import { POSITIONS_A_SECOND } from '../links/link-rows.ts';
import { linkExpiry } from '../links/expiry.ts';
import { LINK_COLUMNS, linkFromRow, NEWEST_NAME, type LinkRow } from '../links/link-columns.ts';

/** Read by an index of their own, one kind after another: what a page costs has nothing to do with how many links there are. */
export function openLinkStore(db: Db, reader: Reader): OpenLinkStore {
  const expiry = linkExpiry(db, reader);
  const counted = reader.prepare<{ count: number }>(COUNTED);
  const askers = reader.prepare<{ userId: number; name: string; open: number }>(ASKERS);
  const made = reader.prepare<{ count: number }>(MADE);
  const makers = reader.prepare<{ userId: number; open: number }>(MAKERS);

  async function read(
    peerId: PeerId,
    openness: number,
    { next, limit, upwards }: { next: string | null; limit: number; upwards: boolean },
  ): Promise<InviteLink[]> {
    const beyond = next === null ? '' : `and position ${upwards ? '>' : '<'} (${POSITION})`;
    const rest = `${beyond} order by position ${upwards ? 'asc' : 'desc'} limit ${limit}`;
    const page = reader.prepare<LinkRow>(
      `select ${LINK_COLUMNS} from invite_link where peer_id = ? and openness = ? ${rest}`,
    );
    return (await page(peerId, openness, ...(next === null ? [] : [next]))).map(linkFromRow);
  }

  /** From one link on, or from an end, through all kinds on that side. */
  async function readOn(
    peerId: PeerId,
    from: OpenLinkCursor | null,
    limit: number,
    upwards: boolean,
  ): Promise<InviteLink[]> {
    const kinds = upwards ? OPENNESS.toReversed() : OPENNESS;
    const links: InviteLink[] = [];
    for (const kind of from === null ? kinds : kinds.slice(kinds.indexOf(from.openness))) {
      const next = from?.openness === kind ? from.linkId : null;
      links.push(...(await read(peerId, numberOf(kind), { next, limit: limit - links.length, upwards })));
      if (links.length >= limit) break;
    }
    return links;
  }

  return {
    async page(peerId, { part, limit }, now) {
      await expiry.catchUp(peerId, now);
      if (typeof part === 'object' && 'before' in part) {
        const links = await readOn(peerId, part.before, limit + 1, true);
        const before = links.splice(limit).length > 0;
        return { links: links.toReversed(), before, after: true };
      }
      const from = part === 'first' ? null : part.after;
      const links = await readOn(peerId, from, limit + 1, false);
      const after = links.splice(limit).length > 0;
      return { links, before: from !== null, after };
    },

    async counts(peerId, now) {
      await expiry.catchUp(peerId, now);
      const count = async (kind: Openness): Promise<number> =>
        (await counted(peerId, numberOf(kind)))[0]?.count ?? 0;
      return {
        primary: await count('primary'),
        unlimited: await count('unlimited'),
        'never-expires': await count('never-expires'),
        'waiting-requests': await count('waiting-requests'),
        limited: await count('limited'),
      };
    },

    async askers(peerId, limit, now) {
      await expiry.catchUp(peerId, now);
      return askers(peerId, limit);
    },

    async made(peerId, { from, to }) {
      const [first, end] = [from, to].map((date) => seconds(date) * POSITIONS_A_SECOND);
      return (await made(peerId, first ?? 0, end ?? 0))[0]?.count ?? 0;
    },

    async makers(peerId, now) {
      await expiry.catchUp(peerId, now);
      return makers(peerId, peerId, peerId);
    },
  };
}

/** As the column has it. */
function numberOf(openness: Openness): number {
  return OPENNESS.indexOf(openness) + 1;
}

const POSITION = 'select position from invite_link where id = ?';

const COUNTED = `
  select count(*) as count from (
    select 1 from invite_link where peer_id = ? and openness = ? limit ${OPEN_COUNTED}
  )`;

const MADE = `
  select count(*) as count from (
    select 1 from invite_link where peer_id = ? and position >= ? and position < ? limit ${OPEN_COUNTED}
  )`;

const ASKERS = `
  select
    actor_id as "userId",
    active as open,
    ${NEWEST_NAME} as name
  from link_count
  where peer_id = ? and actor_id > 0 and active > 0
  order by total desc, actor_id limit ?`;

const OUTSIDE = 'peer_id = ? and openness is not null and actor_id is null';

/** From one maker to the next, however many links each has. */
const MAKERS = `
  with recursive maker (user_id) as (
    select (select min(admin_id) from invite_link where ${OUTSIDE})
    union all
    select (select min(admin_id) from invite_link where ${OUTSIDE} and admin_id > maker.user_id)
    from maker where maker.user_id is not null
  )
  select
    user_id as "userId",
    (select count(*) from (
      select 1 from invite_link where ${OUTSIDE} and admin_id = maker.user_id limit ${OPEN_COUNTED}
    )) as open
  from maker where user_id is not null`;
