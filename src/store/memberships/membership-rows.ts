import type { Selectable } from 'kysely';
import type { Membership, NamedUser } from '../../domain/membership.ts';
import type { Stay } from '../../domain/stays.ts';
import { bit, fromSeconds, seconds } from '../database/codecs.ts';
import { sqlName } from '../database/names.ts';
import type { MembershipTable } from './membership-table.ts';

const COLUMNS = [
  'id',
  'peerId',
  'userId',
  'name',
  'username',
  'joinedAt',
  'way',
  'linkId',
  'certainty',
  'approvedBy',
  'approvedByName',
  'addedBy',
  'addedByName',
  'leftAt',
  'leftExactly',
  'removedBy',
  'removedByName',
] as const satisfies (keyof MembershipTable)[];

/** What a membership is made of. */
export type MembershipRow = Pick<Selectable<MembershipTable>, (typeof COLUMNS)[number]>;

/** The columns of a `MembershipRow`, for a statement that is written out. */
export const MEMBERSHIP_COLUMNS = COLUMNS.map(
  (column) => `membership.${sqlName(column)} as "${column}"`,
).join(', ');

export function membershipFromRow(row: MembershipRow): Membership {
  return {
    id: row.id,
    peerId: row.peerId,
    userId: row.userId,
    name: row.name,
    username: row.username,
    joinedAt: fromSeconds(row.joinedAt),
    way: row.way,
    linkId: row.linkId,
    certainty: row.certainty,
    approvedBy: someone(row.approvedBy, row.approvedByName),
    addedBy: someone(row.addedBy, row.addedByName),
    leftAt: fromSeconds(row.leftAt),
    leftExactly: row.leftExactly === 1,
    removedBy: someone(row.removedBy, row.removedByName),
  };
}

function someone(userId: number | null, name: string | null): NamedUser | null {
  return userId === null ? null : { userId, name: name ?? '' };
}

/** The columns that a stay says. */
export function stayToRow(stay: Stay) {
  return {
    userId: stay.userId,
    name: stay.name,
    username: stay.username,
    joinedAt: seconds(stay.joinedAt),
    way: stay.way,
    linkId: stay.linkId,
    certainty: stay.certainty,
    approvedBy: stay.approvedBy?.userId ?? null,
    approvedByName: stay.approvedBy?.name ?? null,
    addedBy: stay.addedBy?.userId ?? null,
    addedByName: stay.addedBy?.name ?? null,
    leftAt: seconds(stay.leftAt),
    leftExactly: bit(stay.leftExactly),
    removedBy: stay.removedBy?.userId ?? null,
    removedByName: stay.removedBy?.name ?? null,
  } as const;
}
