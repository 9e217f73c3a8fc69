import type { Membership } from '../../../domain/membership.ts';
import { plainText } from '../../../domain/plain-text.ts';
import type { Wording } from '../../words.ts';
import type { FileTable } from './file-table.ts';

/** One time that somebody was in a chat, and the link they came by. */
export interface ExportedJoin {
  membership: Membership;
  /** null if it isn't known, or there was none. */
  link: { title: string | null; actorName: string | null } | null;
}

const JOIN_COLUMNS = [
  'person',
  'username',
  'person-id',
  'joined-at',
  'way',
  'title',
  'actor',
  'certainty',
  'approved-by',
  'added-by',
  'left-at',
  'removed-by',
  'link-id',
] as const;

/** Everybody who came and left, a row each time. */
export function joinTable(words: Wording): FileTable<ExportedJoin> {
  const said = new Map<string, string>();
  const word = (key: 'way-name' | 'certainty-name', value: string): string => {
    const known = said.get(`${key} ${value}`) ?? words.plain(key, { value });
    said.set(`${key} ${value}`, known);
    return known;
  };
  return {
    head: JOIN_COLUMNS.map((key) => words.plain(`column-${key}`)),
    row: ({ membership, link }) => [
      plainText(membership.name),
      membership.username,
      membership.userId,
      membership.joinedAt,
      word('way-name', membership.way),
      plainText(link?.title ?? ''),
      plainText(link?.actorName ?? ''),
      word('certainty-name', membership.certainty),
      plainText(membership.approvedBy?.name ?? ''),
      plainText(membership.addedBy?.name ?? ''),
      membership.leftAt,
      plainText(membership.removedBy?.name ?? ''),
      membership.linkId,
    ],
  };
}
