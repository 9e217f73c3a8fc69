import type { AuditEvent } from '../../domain/audit-entry.ts';
import type { RefusalCode } from '../../domain/errors.ts';
import { linkHash } from '../../domain/invite-link.ts';
import type { ExportedLink, InviteLink } from '../../domain/invite-link.ts';
import { settingsOf } from '../../domain/link-settings.ts';
import { nextStep } from '../../domain/operation.ts';
import type { Operation } from '../../domain/operation.ts';
import { IllegalTransition, LinkTaken } from '../../domain/ports/operation-store.ts';
import type { StepOutcome } from '../../domain/ports/operation-store.ts';
import { appendEntry } from '../audit/audit-chain.ts';
import { editedDetail, exportedDetail, failedDetail, revokedDetail } from '../audit/audit-detail.ts';
import type { Db } from '../database/connection.ts';
import { censusLink, changeLink, insertLink, readLink, readLinkByHash, sighted } from '../links/link-rows.ts';
import { noticeChange } from '../notices/notice-changes.ts';
import { changeOperation, readOperation } from './operation-rows.ts';
import { assertTransition, NO_WAIT } from './operation-transitions.ts';

/** Within one transaction: the link, its lineage, the audit entry and the operation's way on, or none of them. */
export async function completeOperation(
  trx: Db,
  id: string,
  outcome: StepOutcome,
  newLinkId: string,
  now: Date,
): Promise<Operation> {
  const operation = await readOperation(trx, id);
  assertTransition(operation, 'done');
  if (operation.step !== outcome.step) {
    throw new IllegalTransition(`an operation at its ${operation.step} can't complete ${outcome.step}`);
  }
  switch (outcome.step) {
    case 'export': {
      const link = await exported(trx, operation, outcome, newLinkId, now);
      return advance(trx, operation, { resultLinkId: link.id }, now);
    }
    case 'edit':
      await edited(trx, operation, outcome.exported, now);
      return advance(trx, operation, {}, now);
    case 'revoke':
      await revoked(trx, operation, outcome, newLinkId, now);
      return advance(trx, operation, {}, now);
  }
}

export async function failOperation(
  trx: Db,
  id: string,
  failure: RefusalCode,
  now: Date,
): Promise<Operation> {
  const operation = await readOperation(trx, id);
  assertTransition(operation, 'failed');
  await note(trx, operation, 'failed', operation.linkId, failedDetail(operation.step, failure), now);
  return changeOperation(trx, operation, { state: 'failed', failure, ...NO_WAIT, finishedAt: now });
}

/** Makes a link that is answered or found the operation's own: the one place where a link gets an owner. */
export async function claim(
  trx: Db,
  operation: Operation,
  exported: ExportedLink,
  newLinkId: string,
  now: Date,
): Promise<InviteLink> {
  const known = await readLinkByHash(trx, operation.peerId, linkHash(exported.link));
  if (known !== null && known.operationId !== null) throw new LinkTaken('another request made this link');
  const owned = {
    actorId: operation.actorId,
    actorName: operation.actorName,
    operationId: operation.id,
    origin: 'latchkey',
  } as const;
  return known === null
    ? insertLink(trx, { ...censusLink(newLinkId, operation.peerId, exported, now), ...owned })
    : changeLink(trx, known, { ...sighted(known, exported, now), ...owned });
}

async function exported(
  trx: Db,
  operation: Operation,
  { exported, adopted }: Extract<StepOutcome, { step: 'export' }>,
  newLinkId: string,
  now: Date,
): Promise<InviteLink> {
  const claimed = await claim(trx, operation, exported, newLinkId, now);
  const predecessor = operation.kind === 'regenerate' ? await subject(trx, operation) : null;
  const link = predecessor === null ? claimed : await changeLink(trx, claimed, { replaces: predecessor.id });
  if (predecessor !== null) await changeLink(trx, predecessor, { replacedBy: link.id });
  const event = predecessor === null ? 'created' : 'regenerated';
  const detail = exportedDetail(settingsOf(link), adopted, predecessor?.id ?? null);
  await note(trx, operation, event, link.id, detail, now);
  return link;
}

async function edited(trx: Db, operation: Operation, exported: ExportedLink, now: Date): Promise<void> {
  const before = await subject(trx, operation);
  assertSameLink(before, exported);
  const after = await changeLink(trx, before, sighted(before, exported, now));
  await noticeChange(trx, before, after, { by: actorOf(operation), now });
  const detail = editedDetail(settingsOf(before), settingsOf(after));
  await note(trx, operation, 'edited', after.id, detail, now);
}

async function revoked(
  trx: Db,
  operation: Operation,
  { exported, replacedBy }: Extract<StepOutcome, { step: 'revoke' }>,
  newLinkId: string,
  now: Date,
): Promise<void> {
  const before = await subject(trx, operation);
  assertSameLink(before, exported);
  const gone = await changeLink(trx, before, sighted(before, { ...exported, revoked: true }, now));
  await noticeChange(trx, before, gone, { by: actorOf(operation), now });
  const successor = replacedBy === null ? null : await replaced(trx, gone, replacedBy, newLinkId, now);
  const detail = revokedDetail(gone.usage, successor?.id ?? null);
  await note(trx, operation, 'revoked', gone.id, detail, now);
}

/** Telegram made a new primary link in the old one's place: nobody asked for it, yet it is an open link. */
async function replaced(
  trx: Db,
  old: InviteLink,
  exported: ExportedLink,
  newLinkId: string,
  now: Date,
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

async function advance(
  trx: Db,
  operation: Operation,
  made: { resultLinkId?: string },
  now: Date,
): Promise<Operation> {
  const step = nextStep(operation);
  return step === null
    ? changeOperation(trx, operation, { ...made, ...NO_WAIT, state: 'done', finishedAt: now })
    : changeOperation(trx, operation, {
        ...made,
        ...NO_WAIT,
        step,
        state: 'intent',
        attempt: 0,
        sentAt: null,
      });
}

/** The link that the operation is about, in the operation's own chat. */
async function subject(trx: Db, operation: Operation): Promise<InviteLink> {
  const link = operation.linkId === null ? null : await readLink(trx, operation.linkId);
  if (link === null || link.peerId !== operation.peerId) {
    throw new IllegalTransition('the operation speaks of no link of its chat');
  }
  return link;
}

function actorOf({ actorId, actorName }: Operation): { userId: number; name: string } {
  return { userId: actorId, name: actorName };
}

function assertSameLink(link: InviteLink, exported: ExportedLink): void {
  if (linkHash(exported.link) !== link.hash) {
    throw new IllegalTransition('the outcome is of another link than the operation');
  }
}

async function note(
  trx: Db,
  operation: Operation,
  event: AuditEvent,
  linkId: string | null,
  detail: string,
  now: Date,
): Promise<void> {
  await appendEntry(trx, {
    at: now,
    peerId: operation.peerId,
    actorId: operation.actorId,
    actorName: operation.actorName,
    event,
    linkId,
    operationId: operation.id,
    detail,
  });
}
