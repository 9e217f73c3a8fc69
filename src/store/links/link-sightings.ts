import { isDeepStrictEqual } from 'node:util';
import { linkHash } from '../../domain/invite-link.ts';
import type { ExportedLink, InviteLink } from '../../domain/invite-link.ts';
import { sameSettings, settingsOf } from '../../domain/link-settings.ts';
import type { OperationStep } from '../../domain/operation.ts';
import type { PeerId } from '../../domain/peer.ts';
import { LinkTaken } from '../../domain/ports/operation-store.ts';
import { appendEntry } from '../audit/audit-chain.ts';
import { duplicateDetail, editedDetail, revokedDetail } from '../audit/audit-detail.ts';
import type { Db } from '../database/connection.ts';
import { censusLink, changeLink, exportedFields, insertLink, readLinkByHash, sighted } from './link-rows.ts';
import { noteDrift } from '../drift/note-drift.ts';
import { noticeChange } from '../notices/notice-changes.ts';
import { claim } from '../operations/outcomes/export.ts';
import { readOperation } from '../operations/operation-rows.ts';

export interface Sighting {
  /** What becomes of links that are not known; absent: they are passed over. */
  onUnknown?: (exported: ExportedLink) => Promise<void>;
  /** After a restore, what changed may have been our own doing. */
  restored?: boolean;
}

/** @returns the links that changed. */
export async function recordSightings(
  trx: Db,
  peerId: PeerId,
  seen: readonly ExportedLink[],
  now: Date,
  { onUnknown, restored = false }: Sighting = {},
): Promise<InviteLink[]> {
  const changed: InviteLink[] = [];
  for (const exported of seen) {
    const known = await readLinkByHash(trx, peerId, linkHash(exported.link));
    if (known === null) {
      await onUnknown?.(exported);
      continue;
    }
    const revoked = exported.revoked && !(await isUnderWay(trx, known.id, CLOSING));
    const link = await changeLink(trx, known, sighted(known, { ...exported, revoked }, now));
    if (link.revoked && !known.revoked) await noteRevokedOutside(trx, link, now, { drift: !restored });
    if (isDeepStrictEqual(exportedFields(link), exportedFields(known))) continue;
    changed.push(link);
    const own = !sameSettings(known, link) && (await isUnderWay(trx, known.id, ['edit']));
    const before = own ? { ...known, ...settingsOf(link) } : known;
    if (!restored && !link.revoked && !sameSettings(before, link))
      await noteEditedOutside(trx, before, link, now);
    await noticeChange(trx, before, link, { by: null, now });
  }
  return changed;
}

/** @returns how many were new. */
export async function recordFound(
  trx: Db,
  peerId: PeerId,
  found: { id: string; exported: ExportedLink }[],
  now: Date,
): Promise<number> {
  let added = 0;
  for (const { id, exported } of found) {
    if ((await readLinkByHash(trx, peerId, linkHash(exported.link))) !== null) continue;
    await insertFound(trx, censusLink(id, peerId, exported, now), now);
    added += 1;
  }
  return added;
}

/** A link that nobody asked us for, with its entry. */
export async function insertFound(
  trx: Db,
  found: InviteLink,
  now: Date,
  event: 'found' | 'made-outside' | 'bot-link' = 'found',
): Promise<InviteLink> {
  const link = await insertLink(trx, found);
  await appendEntry(trx, {
    at: now,
    peerId: link.peerId,
    actorId: null,
    actorName: null,
    event,
    linkId: link.id,
    operationId: null,
    detail: duplicateDetail(settingsOf(link), link.usage),
  });
  return link;
}

export async function recordDuplicate(
  trx: Db,
  operationId: string,
  id: string,
  exported: ExportedLink,
  now: Date,
): Promise<void> {
  const operation = await readOperation(trx, operationId);
  const known = await readLinkByHash(trx, operation.peerId, linkHash(exported.link));
  if (known !== null && known.id === operation.resultLinkId) {
    throw new LinkTaken('the request made this link: it is no duplicate');
  }
  const again = known !== null && known.operationId === operationId;
  const duplicate = again
    ? await changeLink(trx, known, sighted(known, exported, now))
    : await claim({ trx, operation, newLinkId: id, now }, exported);
  // Told once as reported and once as revoked, however often it is looked at.
  if (again && duplicate.revoked === known.revoked) return;
  await appendEntry(trx, {
    at: now,
    peerId: operation.peerId,
    actorId: operation.actorId,
    actorName: operation.actorName,
    event: duplicate.revoked ? 'twin-revoked' : 'twin-reported',
    linkId: duplicate.id,
    operationId,
    detail: duplicateDetail(settingsOf(duplicate), duplicate.usage),
  });
}

/** Steps that leave their link revoked. */
const CLOSING: readonly OperationStep[] = ['revoke', 'replace-primary'];

/** Our own change may have been executed, its answer not yet written: whether it was us is for its outcome to say. */
async function isUnderWay(trx: Db, linkId: string, steps: readonly OperationStep[]): Promise<boolean> {
  const row = await trx
    .selectFrom('operation')
    .select('id')
    .where('linkId', '=', linkId)
    .where('step', 'in', steps)
    .where('sentAt', 'is not', null)
    .where('finishedAt', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** @param note.drift whether the owner is to be told: primary links are replaced rather than revoked. */
export async function noteRevokedOutside(
  trx: Db,
  link: InviteLink,
  now: Date,
  { drift }: { drift: boolean } = { drift: true },
): Promise<void> {
  const { id, peerId } = link;
  await appendEntry(trx, {
    ...SEEN,
    at: now,
    peerId,
    event: 'revoked-outside',
    linkId: id,
    detail: revokedDetail(link.usage, null),
  });
  if (!drift || link.permanent) return;
  await noteDrift(trx, { peerId, kind: 'revoked-outside', subject: id, linkId: id }, now);
}

async function noteEditedOutside(trx: Db, before: InviteLink, link: InviteLink, now: Date): Promise<void> {
  const { id, peerId } = link;
  const detail = editedDetail(before, link);
  await noteDrift(trx, { peerId, kind: 'edited-outside', subject: id, linkId: id, before, detail }, now);
}

/** Nobody asked us. */
const SEEN = { actorId: null, actorName: null, operationId: null } as const;
