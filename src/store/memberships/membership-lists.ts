import type { SpokenSql } from '../database/spoken-sql.ts';
import type { MembershipPage, MembershipStore } from '../../domain/ports/membership-store.ts';
import type { Reader } from '../database/reader.ts';
import { searchFor } from '../links/search-text.ts';
import { MEMBERSHIP_COLUMNS, membershipFromRow, type MembershipRow } from './membership-rows.ts';

/** Lists, read by their own indexes: `id` orders memberships. */
export function membershipLists(
  reader: Reader,
): Pick<MembershipStore, 'find' | 'search' | 'ofPerson' | 'ofLink'> {
  const one = reader.prepare<MembershipRow>(`${SELECT} where id = ? and peer_id = ?`);
  const person = reader.prepare<MembershipRow>(
    `${SELECT} where peer_id = ? and user_id = ? order by id desc limit 100`,
  );

  async function page(
    text: string,
    values: (string | number)[],
    { before, limit }: { before: number | null; limit: number },
  ): Promise<MembershipPage> {
    const read = reader.prepare<MembershipRow>(`${text} limit ${limit + 1}`);
    const rows = await read(...values, before ?? Number.MAX_SAFE_INTEGER);
    const more = rows.splice(limit).length > 0;
    return { memberships: rows.map(membershipFromRow), next: more ? (rows.at(-1)?.id ?? null) : null };
  }

  return {
    async find(peerId, id) {
      const [row] = await one(id, peerId);
      return row === undefined ? null : membershipFromRow(row);
    },

    async search(peerId, { text, ...part }) {
      const words = text?.trim().replace(/^@/, '') ?? null;
      const search = searchFor(words, { peerIds: [peerId], actorId: null });
      if (search === null) return page(OF_CHAT, [peerId], part);
      const { condition, values } = reader.sql.found('membership_search', search);
      return page(foundBy(reader.sql, condition), values, part);
    },

    async ofPerson(peerId, userId) {
      return (await person(peerId, userId)).map(membershipFromRow);
    },

    async ofLink(peerId, linkId, { who, ...part }) {
      return page(OF_LINK[who], [peerId, linkId], part);
    },
  };
}

const SELECT = `select ${MEMBERSHIP_COLUMNS} from membership`;

const OF_CHAT = `${SELECT} where peer_id = ? and id < ? order by id desc`;

const foundBy = ({ thenJoin }: SpokenSql, condition: string): string => `
  select ${MEMBERSHIP_COLUMNS}
  from membership_search ${thenJoin} membership on membership.id = membership_search.rowid
  where ${condition} and membership_search.rowid < ? order by membership_search.rowid desc`;

/** `+`: it is all of one chat anyway. */
const ofLink = (condition: string): string =>
  `${SELECT} where +peer_id = ? and link_id = ? ${condition} and id < ? order by id desc`;

const OF_LINK = {
  all: ofLink(''),
  inside: ofLink('and left_at is null'),
  left: ofLink('and left_at is not null'),
};
