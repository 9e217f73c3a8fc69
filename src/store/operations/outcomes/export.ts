import { linkHash } from '../../../domain/invite-link.ts';
import type { ExportedLink, InviteLink } from '../../../domain/invite-link.ts';
import { settingsOf } from '../../../domain/link-settings.ts';
import { replaces } from '../../../domain/operation.ts';
import { LinkTaken } from '../../../domain/ports/operation-store.ts';
import type { StepOutcome } from '../../../domain/ports/operation-store.ts';
import { exportedDetail } from '../../audit/audit-detail.ts';
import { censusLink, changeLink, insertLink, readLinkByHash, sighted } from '../../links/link-rows.ts';
import { statement } from '../../database/statement.ts';
import { succeed } from '../../rotations/link-succession.ts';
import { note, subject, type Writing } from './writing.ts';

/** The new link with its owner and, if it takes another's place, its lineage. */
export async function writeExported(
  writing: Writing,
  { exported, adopted }: Extract<StepOutcome, { step: 'export' }>,
): Promise<{ resultLinkId: string }> {
  const { trx, operation, now } = writing;
  const claimed = await claim(writing, exported);
  const predecessor = replaces(operation.kind) ? await subject(writing) : null;
  const link = predecessor === null ? claimed : await changeLink(trx, claimed, { replaces: predecessor.id });
  if (predecessor !== null) {
    await changeLink(trx, predecessor, { replacedBy: link.id });
    await succeed(trx, operation, { from: predecessor, to: link }, now);
  }
  const event = predecessor === null ? 'created' : 'regenerated';
  await note(writing, event, link.id, exportedDetail(settingsOf(link), adopted, predecessor?.id ?? null));
  return { resultLinkId: link.id };
}

/** Makes a link that is answered or found the operation's own: the one place where a link gets an owner. */
export async function claim(
  { trx, operation, newLinkId, now }: Writing,
  exported: ExportedLink,
): Promise<InviteLink> {
  const known = await readLinkByHash(trx, operation.peerId, linkHash(exported.link));
  if (known !== null && known.operationId !== null) throw new LinkTaken('another request made this link');
  // A lockdown revoked the one before, whose asker it stays with.
  const old = operation.kind === 'reissue' ? await subject({ trx, operation, newLinkId, now }) : operation;
  const [made] = await presetOf(trx, { id: operation.id });
  const owned = {
    actorId: old.actorId,
    actorName: old.actorName,
    operationId: operation.id,
    origin: 'latchkey',
    strict: operation.settings?.strict ?? false,
    preset: made?.preset ?? null,
  } as const;
  return known === null
    ? insertLink(trx, { ...censusLink(newLinkId, operation.peerId, exported, now), ...owned })
    : changeLink(trx, known, { ...sighted(known, exported, now), ...owned });
}

const presetOf = statement((db, { id }: { id: string }) =>
  db.selectFrom('operation').select('preset').where('id', '=', id),
);
