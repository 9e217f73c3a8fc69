import { mayBecome } from '../../domain/operation.ts';
import type { Operation, OperationState } from '../../domain/operation.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import type { Db } from '../database/connection.ts';
import { readOperation, writeOperation } from './operation-rows.ts';

/** @throws IllegalTransition where the domain knows no way from the operation's state to that one. */
export function demandTransition(operation: Operation, to: OperationState): void {
  if (!mayBecome(operation.state, to)) {
    throw new IllegalTransition(`an operation that is ${operation.state} can't become ${to}`);
  }
}

export function markSent(db: Db, id: string, accountId: number, now: Date): Promise<Operation> {
  return db.transaction().execute(async (trx) => {
    const operation = await readOperation(trx, id);
    demandTransition(operation, 'sent');
    // An older copy of the store, put back, is known by it.
    await trx
      .updateTable('storeState')
      .set((eb) => ({ sends: eb('sends', '+', 1) }))
      .execute();
    return writeOperation(
      trx,
      {
        ...operation,
        state: 'sent',
        attempt: operation.attempt + 1,
        sentAt: operation.sentAt ?? now,
        notBefore: null,
      },
      { accountId },
    );
  });
}

export function markUnknown(db: Db, id: string, notBefore: Date): Promise<Operation> {
  return db.transaction().execute(async (trx) => {
    const operation = await readOperation(trx, id);
    demandTransition(operation, 'unknown');
    return writeOperation(trx, { ...operation, state: 'unknown', notBefore });
  });
}

export function backToIntent(db: Db, id: string, notBefore: Date | null): Promise<Operation> {
  return db.transaction().execute(async (trx) => {
    const operation = await readOperation(trx, id);
    demandTransition(operation, 'intent');
    // `done → intent` is the way of a saga's next step, which `complete` goes.
    if (operation.state === 'done') throw new IllegalTransition('a finished operation stays so');
    // After `unknown` the first call may still turn up as a late twin: what is looked for begins with it.
    const sentAt = operation.state === 'unknown' ? operation.sentAt : null;
    return writeOperation(trx, { ...operation, state: 'intent', sentAt, notBefore, waited: true });
  });
}

export function postpone(db: Db, id: string, notBefore: Date): Promise<Operation> {
  return db.transaction().execute(async (trx) => {
    const operation = await readOperation(trx, id);
    if (operation.state !== 'intent' && operation.state !== 'unknown') {
      throw new IllegalTransition(`an operation that is ${operation.state} can't be postponed`);
    }
    return writeOperation(trx, { ...operation, notBefore, waited: true });
  });
}
