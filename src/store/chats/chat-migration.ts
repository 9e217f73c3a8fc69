import { sql } from 'kysely';
import type { PeerId } from '../../domain/peer.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import type { Db } from '../database/connection.ts';

/** Of what a chat has once: which row of it is the same as another's. */
const SAME_IN_CHAT = {
  join_request: 'moved.user_id = there.user_id',
  request_question: 'moved.user_id = there.user_id',
  auditor: 'moved.user_id = there.user_id',
  digest: 'moved.reader_id = there.reader_id',
  drift: `moved.kind = there.kind and moved.subject = there.subject
    and moved.closed_at is null and there.closed_at is null`,
  chat_rules: 'true',
} as const;

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
    .values({
      peerId: to,
      kind: 'supergroup',
      title: old.title,
      username: old.username,
      accountId: old.accountId,
    })
    // Its account goes with it, also where another one saw the new chat first.
    .onConflict((conflict) => conflict.column('peerId').doUpdateSet({ accountId: old.accountId }))
    .execute();
  // Its administrators were those of another kind of chat: Telegram is to be asked again.
  await trx.deleteFrom('chatAdministrator').where('peerId', '=', from).execute();
  await trx.deleteFrom('lostChat').where('peerId', '=', from).execute();
  // Its links are listed anew there.
  await trx.deleteFrom('census').where('peerId', '=', from).execute();
  await trx.deleteFrom('lostAdmin').where('peerId', '=', from).execute();
  for (const table of [
    'draft',
    'button',
    'operation',
    'batch',
    'inviteLink',
    'membership',
    'lockdown',
    'auditorInvitation',
    'linkProposal',
    'requestNotice',
  ] as const) {
    await trx.updateTable(table).set({ peerId: to }).where('peerId', '=', from).execute();
  }
  // One of the same name is there already.
  await trx
    .deleteFrom('preset')
    .where('ownerId', '=', from)
    .where('name', 'in', (eb) => eb.selectFrom('preset').select('name').where('ownerId', '=', to))
    .execute();
  await trx.updateTable('preset').set({ ownerId: to }).where('ownerId', '=', from).execute();
  for (const [table, same] of Object.entries(SAME_IN_CHAT)) {
    // Somebody may have been read under the new id already.
    await sql`
      delete from ${sql.table(table)} as there where peer_id = ${to} and exists (
        select 1 from ${sql.table(table)} as moved where moved.peer_id = ${from} and ${sql.raw(same)}
      )`.execute(trx);
    await sql`update ${sql.table(table)} set peer_id = ${to} where peer_id = ${from}`.execute(trx);
  }
  await trx
    .updateTable('joinRule')
    .set({ approveMembersOf: to })
    .where('approveMembersOf', '=', from)
    .execute();
  await trx.updateTable('chat').set({ migratedTo: to }).where('peerId', '=', from).execute();
}
