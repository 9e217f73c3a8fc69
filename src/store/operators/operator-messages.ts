import type { Selectable } from 'kysely';
import type { OperatorMessage, OperatorMessageStore } from '../../domain/ports/operators.ts';
import { fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import type { OperatorMessageTable } from './operator-message-table.ts';

export function operatorMessageStore(db: Db): OperatorMessageStore {
  return {
    async put(messages) {
      if (messages.length === 0) return;
      await db
        .insertInto('operatorMessage')
        .values(messages.map(toRow))
        .onConflict((conflict) =>
          conflict.columns(['operatorId', 'kind']).doUpdateSet((eb) => ({
            id: eb.ref('excluded.id'),
            variables: eb.ref('excluded.variables'),
            createdAt: eb.ref('excluded.createdAt'),
            sentAt: null,
          })),
        )
        .execute();
    },

    async latest(operatorId, kind) {
      const row = await db
        .selectFrom('operatorMessage')
        .selectAll()
        .where('operatorId', '=', operatorId)
        .where('kind', '=', kind)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },

    async unsent(operatorId) {
      const rows = await db
        .selectFrom('operatorMessage')
        .selectAll()
        .where('operatorId', '=', operatorId)
        .where('sentAt', 'is', null)
        .orderBy('createdAt')
        .orderBy('id')
        .execute();
      return rows.map(fromRow);
    },

    async markSent(id, now) {
      await db
        .updateTable('operatorMessage')
        .set({ sentAt: millis(now) })
        .where('id', '=', id)
        .execute();
    },
  };
}

function toRow({ id, operatorId, kind, variables, createdAt }: OperatorMessage) {
  return {
    id,
    operatorId,
    kind,
    variables: JSON.stringify(variables),
    createdAt: millis(createdAt),
    sentAt: null,
  };
}

function fromRow(row: Selectable<OperatorMessageTable>): OperatorMessage {
  const variables: OperatorMessage['variables'] = JSON.parse(row.variables);
  return {
    id: row.id,
    operatorId: row.operatorId,
    kind: row.kind,
    variables,
    createdAt: fromMillis(row.createdAt),
  };
}
