import { ACCOUNT_WAITS, mayBecome } from '../../domain/operation.ts';
import type { AccountWait, Operation, OperationState, Wait } from '../../domain/operation.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { changeOperation, readOperation, unfinished } from './operation-rows.ts';

export const NO_WAIT = { waitReason: null, notBefore: null };

function waiting(wait: Wait | null): Pick<Operation, 'waitReason' | 'notBefore'> {
  return wait === null ? NO_WAIT : { waitReason: wait.reason, notBefore: wait.until };
}

/** @throws IllegalTransition where the domain knows no way from the operation's state to that one. */
export function assertTransition(operation: Operation, to: OperationState): void {
  if (!mayBecome(operation.state, to)) {
    throw new IllegalTransition(`an operation that is ${operation.state} can't become ${to}`);
  }
}

/** An older copy of the store, put back, is known by it. */
const countSend = statement((db) =>
  db.updateTable('storeState').set((eb) => ({ sends: eb('sends', '+', 1) })),
);

export async function markSent(trx: Db, id: string, telegramNow: Date): Promise<Operation> {
  const operation = await readOperation(trx, id);
  assertTransition(operation, 'sent');
  await countSend(trx, {});
  return changeOperation(trx, operation, {
    ...NO_WAIT,
    state: 'sent',
    attempt: operation.attempt + 1,
    sentAt: operation.sentAt ?? telegramNow,
  });
}

export async function markUnknown(trx: Db, id: string): Promise<Operation> {
  const operation = await readOperation(trx, id);
  assertTransition(operation, 'unknown');
  const watch = operation.step === 'export' ? { watchedSince: millis(operation.sentAt) } : {};
  return changeOperation(trx, operation, { ...NO_WAIT, state: 'unknown' }, watch);
}

export async function backToIntent(
  trx: Db,
  id: string,
  wait: Wait | null,
  earlier: Date | null,
): Promise<Operation> {
  const operation = await readOperation(trx, id);
  assertTransition(operation, 'intent');
  // `done → intent` is the way of a saga's next step, which `complete` goes.
  if (operation.state === 'done') throw new IllegalTransition('a finished operation stays so');
  // After `unknown` the first call may still turn up as a late duplicate: what is looked for begins with it.
  const sentAt = operation.state === 'unknown' ? operation.sentAt : earlier;
  return changeOperation(trx, operation, { ...waiting(wait), state: 'intent', sentAt });
}

export async function postpone(trx: Db, id: string, wait: Wait): Promise<Operation> {
  const operation = await readOperation(trx, id);
  if (operation.state !== 'intent' && operation.state !== 'unknown') {
    throw new IllegalTransition(`an operation that is ${operation.state} can't be postponed`);
  }
  return changeOperation(trx, operation, waiting(wait));
}

export async function explainWait(
  trx: Db,
  accountId: number,
  reason: AccountWait | null,
): Promise<Operation[]> {
  const waitsForAccount = (operation: Operation): boolean =>
    ACCOUNT_WAITS.some((each) => each === operation.waitReason);
  const explained: Operation[] = [];
  for (const operation of await unfinished(trx, accountId)) {
    const told = reason === null ? !waitsForAccount(operation) : operation.waitReason === reason;
    if (!told) explained.push(await changeOperation(trx, operation, { waitReason: reason, notBefore: null }));
  }
  return explained;
}
