import { sql } from 'kysely';
import type { Insertable } from 'kysely';
import type { BatchLine } from '../../domain/batch.ts';
import type { RefusalCode } from '../../domain/errors.ts';
import type { OperationState } from '../../domain/operation.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { hasSettings, settingsFromRow } from '../links/settings-columns.ts';
import type { BatchLineTable } from './batch-tables.ts';

export const insertLine = statement((db, row: Insertable<BatchLineTable>) =>
  db.insertInto('batchLine').values(row),
);

/** More are never begun at once: each transaction is to be a short one. */
const BEGIN_MAX = 64;

/** The next ones that wait for their turn. */
export const nextLines = statement((db, { batchId }: { batchId: string }) =>
  db
    .selectFrom('batchLine')
    .selectAll()
    .where('batchId', '=', batchId)
    .where('operationId', 'is', null)
    .where('failure', 'is', null)
    .orderBy('line')
    // Written out: SQLite would plan it anew each time it is given one.
    .limit(sql.lit(BEGIN_MAX)),
);

interface LineKey {
  batchId: string;
  line: number;
}

export const setOperation = statement(
  (db, { batchId, line, operationId }: LineKey & { operationId: string }) =>
    db.updateTable('batchLine').set({ operationId }).where('batchId', '=', batchId).where('line', '=', line),
);

export const setFailure = statement((db, { batchId, line, failure }: LineKey & { failure: RefusalCode }) =>
  db.updateTable('batchLine').set({ failure }).where('batchId', '=', batchId).where('line', '=', line),
);

/** It waits for its turn again. */
export const putBack = statement((db, { batchId, line }: LineKey) =>
  db
    .updateTable('batchLine')
    .set((eb) => ({ operationId: null, tries: eb('tries', '+', 1) }))
    .where('batchId', '=', batchId)
    .where('line', '=', line),
);

export async function readLines(
  db: Db,
  batchId: string,
  { after, limit }: { after: number; limit: number },
): Promise<BatchLine[]> {
  const rows = await db
    .selectFrom('batchLine')
    .leftJoin('operation', 'operation.id', 'batchLine.operationId')
    .selectAll('batchLine')
    .select(['operation.state as operationState', 'operation.resultLinkId'])
    .where('batchLine.batchId', '=', batchId)
    .where('batchLine.line', '>', after)
    .orderBy('batchLine.line')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    line: row.line,
    settings: hasSettings(row) ? settingsFromRow(row) : null,
    linkId: row.linkId ?? row.resultLinkId,
    operationId: row.operationId,
    state: stateOf(row),
    failure: row.failure,
  }));
}

function stateOf(row: {
  operationState: OperationState | null;
  failure: RefusalCode | null;
}): BatchLine['state'] {
  if (row.failure !== null) return 'failed';
  if (row.operationState === null) return 'waiting';
  return row.operationState === 'done' ? 'done' : 'under-way';
}
