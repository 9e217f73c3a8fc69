import type { DecisionCounts } from '../../domain/join-request.ts';
import type { Db } from '../database/connection.ts';
import { operationFromRow, UNFINISHED } from '../operations/operation-rows.ts';

/** @param decision what the keys of the operations begin with. */
export async function countDecisions(db: Db, decision: string): Promise<DecisionCounts> {
  const ofDecision = db
    .selectFrom('operation')
    .where('idempotencyKey', '>=', decision)
    .where('idempotencyKey', '<', `${decision}\uffff`);
  const [states, next] = await Promise.all([
    ofDecision
      .select((eb) => ['state', 'failure', eb.fn.countAll<number>().as('count')])
      .groupBy(['state', 'failure'])
      .execute(),
    ofDecision.selectAll().where('state', 'in', UNFINISHED).orderBy('seq').limit(1).executeTakeFirst(),
  ]);
  const sum = (rows: { count: number }[]): number => rows.reduce((all, { count }) => all + count, 0);
  return {
    total: sum(states),
    done: sum(states.filter(({ state }) => state === 'done')),
    refused: states.flatMap(({ failure, count }) => (failure === null ? [] : [{ code: failure, count }])),
    next: next === undefined ? null : operationFromRow(next),
  };
}
