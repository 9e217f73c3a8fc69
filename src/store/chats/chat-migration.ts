import { sql } from 'kysely';
import type { PeerId } from '../../domain/peer.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import type { Db } from '../database/connection.ts';

/**
 * Moves everything of one chat to another id. The old row stays as a signpost: audit entries keep the id they were hashed
 * with and are found by it. Moving again changes nothing.
 */
export async function migrateChat(trx: Db, from: PeerId, to: PeerId): Promise<void> {
  const old = await trx.selectFrom('chat').selectAll().where('peerId', '=', from).executeTakeFirst();
  if (old === undefined || from === to || old.migratedTo === to) return;
  const target = await trx
    .selectFrom('chat')
    .select('migratedTo')
    .where('peerId', '=', to)
    .executeTakeFirst();
  if (target !== undefined && target.migratedTo !== null) {
    throw new IllegalTransition('a chat that moved away is no place to move to');
  }
  await trx
    .insertInto('chat')
    .values({ peerId: to, kind: 'supergroup', title: old.title, username: old.username })
    .onConflict((conflict) => conflict.column('peerId').doNothing())
    .execute();
  // Its administrators were those of another kind of chat: Telegram is to be asked again.
  await trx.deleteFrom('chatAdministrator').where('peerId', '=', from).execute();
  await trx.deleteFrom('lostChat').where('peerId', '=', from).execute();
  for (const table of ['draft', 'button', 'operation', 'batch', 'inviteLink'] as const) {
    await trx.updateTable(table).set({ peerId: to }).where('peerId', '=', from).execute();
  }
  // One of the same name is there already.
  await trx
    .deleteFrom('preset')
    .where('ownerId', '=', from)
    .where('name', 'in', (eb) => eb.selectFrom('preset').select('name').where('ownerId', '=', to))
    .execute();
  await trx.updateTable('preset').set({ ownerId: to }).where('ownerId', '=', from).execute();
  for (const table of ['join_request', 'request_notice', 'request_question']) {
    // Somebody may have been read under the new id already.
    await sql`update or replace ${sql.table(table)} set peer_id = ${to} where peer_id = ${from}`.execute(trx);
  }
  await trx
    .updateTable('joinRule')
    .set({ approveMembersOf: to })
    .where('approveMembersOf', '=', from)
    .execute();
  await trx.updateTable('chat').set({ migratedTo: to }).where('peerId', '=', from).execute();
}
