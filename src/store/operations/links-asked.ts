import { sql } from 'kysely';
import type { OperationStore } from '../../domain/ports/operation-store.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

interface Values {
  actorId: number;
  peerId: number;
  accountId: number;
  since: number;
}

interface Row {
  person: number;
  chat: number;
  account: number;
}

/** Each counted by an index of its own (migration 0045); lines of batches that wait are no operations yet. */
const asked = statement((db, { actorId, peerId, accountId, since }: Values) => {
  const count = (column: 'actor_id' | 'peer_id' | 'account_id', value: number) => sql<number>`(
    (select count(*) from operation
      where kind in ('create', 'regenerate') and ${sql.ref(column)} = ${value} and created_at >= ${since})
    + (select coalesce(sum(total - done - failed), 0) from batch
      where kind = 'create' and finished_at is null and ${sql.ref(column)} = ${value}))`;
  return db.selectNoFrom([
    count('actor_id', actorId).as('person'),
    count('peer_id', peerId).as('chat'),
    count('account_id', accountId).as('account'),
  ]);
});

export async function linksAsked(
  db: Db,
  { actorId, peerId, accountId, since }: Parameters<OperationStore['linksAsked']>[0],
): Promise<Row> {
  const [row] = await asked(db, { actorId, peerId, accountId, since: millis(since) });
  return row ?? { person: 0, chat: 0, account: 0 };
}
