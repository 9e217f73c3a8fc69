import { linkHash } from '../../../domain/invite-link.ts';
import type { ExportedLink, InviteLink } from '../../../domain/invite-link.ts';
import { isOfLockdown } from '../../../domain/lockdown.ts';
import type { StepOutcome } from '../../../domain/ports/operation-store.ts';
import { revokedDetail } from '../../audit/audit-detail.ts';
import { censusLink, changeLink, insertLink, readLinkByHash, sighted } from '../../links/link-rows.ts';
import { noticeChange } from '../../notices/notice-changes.ts';
import { endClosing } from '../../rotations/link-succession.ts';
import { actorOf, assertSameLink, note, subject, type Writing } from './writing.ts';

/** The link, closed; and the new primary link that Telegram may have made in its place. */
export async function writeRevoked(
  writing: Writing,
  { exported, replacedBy }: Extract<StepOutcome, { step: 'revoke' }>,
): Promise<{ resultLinkId?: string }> {
  const { trx, operation, now } = writing;
  const before = await subject(writing);
  assertSameLink(before, exported);
  const gone = await changeLink(trx, before, sighted(before, { ...exported, revoked: true }, now));
  await endClosing(trx, gone.id);
  // Hundreds at once are news of the chat, which its creator tells.
  if (!isOfLockdown(operation.kind)) {
    await noticeChange(trx, before, gone, { by: actorOf(operation), now });
  }
  const successor = replacedBy === null ? null : await replaced(writing, gone, replacedBy);
  await note(writing, 'revoked', gone.id, revokedDetail(gone.usage, successor?.id ?? null));
  return successor !== null && operation.kind === 'replace-primary' ? { resultLinkId: successor.id } : {};
}

/** Telegram made a new primary link in the old one's place: nobody asked for it, yet it is an open link. */
export async function replaced(
  { trx, newLinkId, now }: Writing,
  old: InviteLink,
  exported: ExportedLink,
): Promise<InviteLink> {
  const known = await readLinkByHash(trx, old.peerId, linkHash(exported.link));
  const successor =
    known === null
      ? await insertLink(trx, { ...censusLink(newLinkId, old.peerId, exported, now), replaces: old.id })
      : await changeLink(trx, known, sighted(known, exported, now));
  // A regeneration's own successor stays what the old link points to.
  if (old.replacedBy === null) await changeLink(trx, old, { replacedBy: successor.id });
  return successor;
}
