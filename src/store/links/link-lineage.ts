import type { SpokenSql } from '../database/spoken-sql.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { Reader } from '../database/reader.ts';
import { LINK_COLUMNS, linkFromRow, type LinkRow } from './link-columns.ts';

/** @returns what reads all that hang together by `replaces`, in both directions, oldest first. */
export function linkLineage(reader: Reader): (id: string) => Promise<InviteLink[]> {
  const read = reader.prepare<LinkRow>(lineageIn(reader.sql));
  return async (id) => oldestFirst((await read(id)).map(linkFromRow));
}

const lineageIn = ({ thenJoin }: SpokenSql): string => `
  with recursive family (id, replaces) as (
    select id, replaces from invite_link where id = ?
    union
    select link.id, link.replaces from family ${thenJoin} invite_link as link
      on link.id = family.replaces or link.replaces = family.id
  )
  select ${LINK_COLUMNS} from invite_link where id in (select id from family)`;

/** Telegram's dates are whole seconds: within one, a link comes after the one it replaces. */
function oldestFirst(links: InviteLink[]): InviteLink[] {
  const byId = new Map(links.map((link) => [link.id, link]));
  const generation = (link: InviteLink): number => {
    const before = link.replaces === null ? undefined : byId.get(link.replaces);
    return before === undefined ? 0 : generation(before) + 1;
  };
  return links.sort(
    (a, b) => a.date.getTime() - b.date.getTime() || generation(a) - generation(b) || (a.id < b.id ? -1 : 1),
  );
}
