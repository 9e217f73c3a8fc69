import { settingsOf } from '../../../domain/link-settings.ts';
import { linkHash, type ExportedLink, type InviteLink } from '../../../domain/invite-link.ts';
import { LinkTaken, type StepOutcome } from '../../../domain/ports/operation-store.ts';
import { exportedDetail, revokedDetail } from '../../audit/audit-detail.ts';
import { censusLink, changeLink, insertLink, readLinkByHash, sighted } from '../../links/link-rows.ts';
import { replaced } from './revoke.ts';
import { note, subject, type Writing } from './writing.ts';

/** The new primary link, nobody's own; and the one before it, closed, if that was known. */
export async function writePrimaryReplaced(
  writing: Writing,
  { exported, adopted }: Extract<StepOutcome, { step: 'replace-primary' }>,
): Promise<{ resultLinkId: string }> {
  const { trx, operation, now } = writing;
  await assertOwnResult(writing, exported);
  const before = operation.linkId === null ? null : await subject(writing);
  const link = before === null ? await found(writing, exported) : await replaced(writing, before, exported);
  if (before !== null && !before.revoked) {
    await changeLink(trx, before, { revoked: true, revokedAt: now, replacedBy: link.id });
    await note(writing, 'revoked', before.id, revokedDetail(before.usage, link.id));
  }
  const detail = exportedDetail(settingsOf(link), adopted, before?.id ?? null);
  await note(writing, 'primary-replaced', link.id, detail);
  return { resultLinkId: link.id };
}

/** The same link may have been made by a request before this one. */
async function assertOwnResult({ trx, operation }: Writing, exported: ExportedLink): Promise<void> {
  const other = await trx
    .selectFrom('operation')
    .innerJoin('inviteLink', 'inviteLink.id', 'operation.resultLinkId')
    .select('operation.id')
    .where('inviteLink.peerId', '=', operation.peerId)
    .where('inviteLink.hash', '=', linkHash(exported.link))
    .executeTakeFirst();
  if (other !== undefined) throw new LinkTaken('another request made this primary link');
}

async function found(
  { trx, operation, newLinkId, now }: Writing,
  exported: ExportedLink,
): Promise<InviteLink> {
  const known = await readLinkByHash(trx, operation.peerId, linkHash(exported.link));
  return known === null
    ? insertLink(trx, censusLink(newLinkId, operation.peerId, exported, now))
    : changeLink(trx, known, sighted(known, exported, now));
}
