import type { RefusalCode } from '../../domain/errors.ts';
import { isQuiet, nextStep } from '../../domain/operation.ts';
import type { Operation } from '../../domain/operation.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import type { StepOutcome } from '../../domain/ports/operation-store.ts';
import { endsRotation } from '../../domain/rotation.ts';
import { failedDetail } from '../audit/audit-detail.ts';
import { addOperationCard } from '../cards/card-changes.ts';
import type { Db } from '../database/connection.ts';
import { forgetLocked } from '../lockdowns/lock-lines.ts';
import { endRotationOf } from '../rotations/link-succession.ts';
import { changeOperation, readOperation } from './operation-rows.ts';
import { assertTransition, NO_WAIT } from './operation-transitions.ts';
import { writeDeleted } from './outcomes/delete.ts';
import { writeRevokedDeleted } from './outcomes/delete-revoked.ts';
import { writeEdited } from './outcomes/edit.ts';
import { writeAllDecided } from './outcomes/decide-all.ts';
import { writeDecided } from './outcomes/decide.ts';
import { decisionRefused } from '../requests/request-changes.ts';
import { writeExported } from './outcomes/export.ts';
import { writePrimaryReplaced } from './outcomes/replace-primary.ts';
import { writeRevoked } from './outcomes/revoke.ts';
import { note, type Writing } from './outcomes/writing.ts';

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
  const writing = { trx, operation, newLinkId, now };
  return advance(writing, await write(writing, outcome));
}

/** @returns what the operation made. */
async function write(writing: Writing, outcome: StepOutcome): Promise<{ resultLinkId?: string }> {
  switch (outcome.step) {
    case 'export':
      return writeExported(writing, outcome);
    case 'edit':
      await writeEdited(writing, outcome);
      return {};
    case 'decide':
      await writeDecided(writing);
      return {};
    case 'decide-all':
      await writeAllDecided(writing, outcome.undecided);
      return {};
    case 'revoke':
      return writeRevoked(writing, outcome);
    case 'replace-primary':
      return writePrimaryReplaced(writing, outcome);
    case 'delete':
      await writeDeleted(writing);
      return {};
    case 'delete-revoked':
      await writeRevokedDeleted(writing);
      return {};
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
  await note({ trx, operation, now }, 'failed', operation.linkId, failedDetail(operation.step, failure));
  await decisionRefused(trx, operation, failure, now);
  await forgetLocked(trx, operation);
  if (operation.kind === 'rotate' && endsRotation(failure)) await endRotationOf(trx, operation.linkId);
  const failed = await changeOperation(trx, operation, {
    state: 'failed',
    failure,
    ...NO_WAIT,
    finishedAt: now,
  });
  if (isQuiet(operation.kind)) await addOperationCard(trx, failed, { card: null, locale: 'en' });
  return failed;
}

async function advance(
  { trx, operation, now }: Writing,
  made: { resultLinkId?: string },
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
