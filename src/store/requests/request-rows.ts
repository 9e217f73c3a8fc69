import type { Selectable } from 'kysely';
import type { JoinRequest, RequestKey } from '../../domain/join-request.ts';
import { fromSeconds } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import type { JoinRequestTable } from './request-tables.ts';

export async function readRequest(db: Db, { peerId, userId }: RequestKey): Promise<JoinRequest | null> {
  const row = await db
    .selectFrom('joinRequest')
    .selectAll()
    .where('peerId', '=', peerId)
    .where('userId', '=', userId)
    .executeTakeFirst();
  return row === undefined ? null : requestFromRow(row);
}

export function requestFromRow(row: Selectable<JoinRequestTable>): JoinRequest {
  const { decidedById, decidedByName } = row;
  return {
    peerId: row.peerId,
    userId: row.userId,
    name: row.name,
    username: row.username,
    bio: row.bio,
    date: fromSeconds(row.date),
    linkId: row.linkId,
    userChatId: row.userChatId,
    answer: row.answer,
    state: row.state,
    decidedBy: decidedByName === null ? null : { userId: decidedById, name: decidedByName },
    operationId: row.operationId,
  };
}
