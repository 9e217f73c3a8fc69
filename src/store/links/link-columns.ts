import type { Selectable } from 'kysely';
import type { InviteLink } from '../../domain/invite-link.ts';
import { fromMillis, fromSeconds } from '../database/codecs.ts';
import { sqlName } from '../database/names.ts';
import type { InviteLinkTable } from '../database/schema.ts';
import { settingsFromRow } from './settings-columns.ts';

const COLUMNS = [
  'id',
  'peerId',
  'hash',
  'link',
  'title',
  'expireDate',
  'usageLimit',
  'requestNeeded',
  'adminId',
  'date',
  'startDate',
  'usage',
  'requested',
  'permanent',
  'revoked',
  'subscriptionExpired',
  'subscriptionPeriod',
  'subscriptionAmount',
  'strict',
  'actorId',
  'actorName',
  'operationId',
  'replaces',
  'replacedBy',
  'origin',
  'preset',
  'deleted',
  'revokedAt',
  'lastSeenAt',
] as const satisfies (keyof InviteLinkTable)[];

/** What a link is made of. */
export type LinkRow = Pick<Selectable<InviteLinkTable>, (typeof COLUMNS)[number]>;

/** The columns of a `LinkRow`, for a statement that is written out. */
export const LINK_COLUMNS = COLUMNS.map((column) => `invite_link.${sqlName(column)} as "${column}"`).join(
  ', ',
);

export function linkFromRow(row: LinkRow): InviteLink {
  // Named one by one: spreading them takes fifty times as long.
  const { title, expireDate, usageLimit, requestNeeded, subscriptionPricing, strict } = settingsFromRow(row);
  return {
    title,
    expireDate,
    usageLimit,
    requestNeeded,
    id: row.id,
    peerId: row.peerId,
    hash: row.hash,
    link: row.link,
    adminId: row.adminId,
    date: fromSeconds(row.date),
    startDate: fromSeconds(row.startDate),
    usage: row.usage,
    requested: row.requested,
    permanent: row.permanent === 1,
    revoked: row.revoked === 1,
    subscriptionExpired: row.subscriptionExpired,
    subscriptionPricing,
    strict,
    actorId: row.actorId,
    actorName: row.actorName,
    operationId: row.operationId,
    replaces: row.replaces,
    replacedBy: row.replacedBy,
    origin: row.origin,
    preset: row.preset,
    deleted: row.deleted === 1,
    revokedAt: fromMillis(row.revokedAt),
    lastSeenAt: fromMillis(row.lastSeenAt),
  };
}

/** What the one whom a row of `link_count` is about was called last. */
export const NEWEST_NAME = `coalesce((
      select actor_name from invite_link
      where invite_link.peer_id = link_count.peer_id and invite_link.actor_id = link_count.actor_id
      order by position desc limit 1
    ), '')`;
