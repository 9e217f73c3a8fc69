import { sql } from 'kysely';
import type { Updateable } from 'kysely';
import { sameLinkOnCard } from '../../domain/card.ts';
import { linkHash } from '../../domain/invite-link.ts';
import type { ExportedLink, InviteLink } from '../../domain/invite-link.ts';
import { telegramSettingsOf } from '../../domain/link-settings.ts';
import type { PeerId } from '../../domain/peer.ts';
import { changes } from '../database/changes.ts';
import { bit, millis, seconds } from '../database/codecs.ts';
import { endPosts, linkChanged } from '../cards/card-changes.ts';
import { closeDriftOfLink } from '../drift/note-drift.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { searchText } from './search-text.ts';
import type { InviteLinkTable } from '../database/schema.ts';
import { linkFromRow } from './link-columns.ts';
import { settingsToRow } from './settings-columns.ts';

const linkById = statement((db, { id }: { id: string }) =>
  db.selectFrom('inviteLink').selectAll().where('id', '=', id),
);

const linkByHash = statement((db, { peerId, hash }: { peerId: PeerId; hash: string }) =>
  db.selectFrom('inviteLink').selectAll().where('peerId', '=', peerId).where('hash', '=', hash),
);

export async function readLink(db: Db, id: string): Promise<InviteLink | null> {
  const [row] = await linkById(db, { id });
  return row === undefined ? null : linkFromRow(row);
}

export async function readLinkByHash(db: Db, peerId: PeerId, hash: string): Promise<InviteLink | null> {
  const [row] = await linkByHash(db, { peerId, hash });
  return row === undefined ? null : linkFromRow(row);
}

/** Telegram dates links to the second: within one, the link that was stored later is the newer one. */
export const POSITIONS_A_SECOND = 2 ** 21;

type NewRow = ReturnType<typeof toRow> & {
  recordedAt: number;
  /** The link's position is between these. */
  first: number;
  end: number;
};

const insert = statement((db, { first, end, ...row }: NewRow) => {
  const position = sql<number>`(
    select coalesce(max(position), ${first}) + 1 from invite_link
    where position > ${first} and position < ${end}
  )`;
  return db.insertInto('inviteLink').values({ ...row, position });
});

export async function insertLink(trx: Db, link: InviteLink): Promise<InviteLink> {
  const row = toRow(link);
  const first = row.date * POSITIONS_A_SECOND;
  await insert(trx, { ...row, recordedAt: row.lastSeenAt, first, end: first + POSITIONS_A_SECOND });
  return linkFromRow(row);
}

const update = statement((db, { id, ...fields }: Updateable<InviteLinkTable> & { id: string }) =>
  db.updateTable('inviteLink').set(fields).where('id', '=', id),
);

/**
 * Writes what changes of the row, in the caller's transaction; its cards are due if they show it otherwise.
 * @param before as it is stored, read in the same transaction.
 */
export async function changeLink(
  trx: Db,
  before: InviteLink,
  changed: Partial<InviteLink>,
): Promise<InviteLink> {
  const row = toRow({ ...before, ...changed });
  const fields = changes(toRow(before), row);
  if (Object.keys(fields).length === 0) return before;
  await update(trx, { ...fields, id: before.id });
  const after = linkFromRow(row);
  if (!sameLinkOnCard(before, after)) await linkChanged(trx, before.id);
  if (!before.revoked && after.revoked) {
    await closeDriftOfLink(trx, before.id, after.revokedAt ?? after.lastSeenAt);
    if (after.replacedBy === null) await endPosts(trx, before.id);
  }
  return after;
}

/** A link that nobody asked us for, as Telegram showed it. */
export function censusLink(id: string, peerId: PeerId, exported: ExportedLink, now: Date): InviteLink {
  return {
    ...exportedFields(exported),
    strict: false,
    id,
    peerId,
    hash: linkHash(exported.link),
    actorId: null,
    actorName: null,
    operationId: null,
    replaces: null,
    replacedBy: null,
    origin: 'census',
    preset: null,
    deleted: false,
    revokedAt: exported.revoked ? now : null,
    lastSeenAt: now,
  };
}

/** What Telegram says of a link we have. Nothing on Telegram can be un-revoked: an older answer does not do it here. */
export function sighted(link: InviteLink, seen: ExportedLink, now: Date): InviteLink {
  const revoked = link.revoked || seen.revoked;
  return {
    ...link,
    ...exportedFields(seen),
    link: link.link,
    revoked,
    revokedAt: revoked ? (link.revokedAt ?? now) : null,
    lastSeenAt: now,
  };
}

/** Those and no more: a caller may hold a wider object, e.g. a link of ours. */
export function exportedFields(exported: ExportedLink): ExportedLink {
  return {
    ...telegramSettingsOf(exported),
    link: exported.link,
    adminId: exported.adminId,
    date: exported.date,
    startDate: exported.startDate,
    permanent: exported.permanent,
    revoked: exported.revoked,
    usage: exported.usage,
    requested: exported.requested,
    subscriptionExpired: exported.subscriptionExpired,
  };
}

function toRow(link: InviteLink) {
  return {
    ...settingsToRow(link),
    id: link.id,
    peerId: link.peerId,
    hash: link.hash,
    link: link.link,
    adminId: link.adminId,
    date: seconds(link.date),
    startDate: seconds(link.startDate),
    usage: link.usage,
    requested: link.requested,
    permanent: bit(link.permanent),
    revoked: bit(link.revoked),
    subscriptionExpired: link.subscriptionExpired,
    actorId: link.actorId,
    actorName: link.actorName,
    operationId: link.operationId,
    replaces: link.replaces,
    replacedBy: link.replacedBy,
    origin: link.origin,
    preset: link.preset,
    deleted: bit(link.deleted),
    revokedAt: millis(link.revokedAt),
    lastSeenAt: millis(link.lastSeenAt),
    expired: bit(link.expireDate !== null && link.expireDate <= link.lastSeenAt),
    searchText: searchText(link.title, link.actorName),
  };
}
