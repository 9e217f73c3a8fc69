import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { PeerId } from '../../domain/peer.ts';
import type { ChatStore, KnownChat } from '../../domain/ports/chat-store.ts';
import { changedScopes } from '../../domain/rights.ts';
import type { ChatAdministrator } from '../../domain/rights.ts';
import { chatRenamed, readersChanged } from '../cards/card-changes.ts';
import { noteLostChats } from '../lost-chats/note-lost-chats.ts';
import { migrateChat } from './chat-migration.ts';
import { bit, fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { listed, statement } from '../database/statement.ts';
import type { ChatTable } from '../database/schema.ts';

export function chatStore(db: Db): ChatStore {
  return {
    find: (peerId) => knownChat(db, peerId),

    async named(asked) {
      const row = await findRow(db, asked);
      if (row === null) return null;
      const { peerId, kind, title, username } = row;
      return { peerId, kind, title, username };
    },

    async findByUsername(username) {
      const rows = await db
        .selectFrom('chat')
        .selectAll()
        .where(sql<string>`lower(username)`, '=', username.toLowerCase())
        // Said for the index, which has only those that have one.
        .where('username', 'is not', null)
        .where('migratedTo', 'is', null)
        .execute();
      return (await withAdministrators(db, rows))[0] ?? null;
    },

    save: ({ peerId, kind, title, username }) =>
      db.transaction().execute(async (trx) => {
        const [before] = await chatByPeer(trx, { peerId });
        await trx
          .insertInto('chat')
          .values({ peerId, kind, title, username })
          .onConflict((conflict) => conflict.column('peerId').doUpdateSet({ kind, title, username }))
          .execute();
        if (before !== undefined && before.title !== title) await chatRenamed(trx, peerId);
      }),

    saveAdministrators: (peerId, administrators) =>
      db.transaction().execute(async (trx) => {
        const before = await knownChat(trx, peerId);
        await trx.deleteFrom('chatAdministrator').where('peerId', '=', peerId).execute();
        if (administrators.list.length > 0) {
          await trx
            .insertInto('chatAdministrator')
            .values(
              administrators.list.map(({ userId, name, username, creator, inviteUsers }, position) => ({
                peerId,
                userId,
                position,
                name,
                username,
                creator: bit(creator),
                inviteUsers: bit(inviteUsers),
              })),
            )
            .execute();
        }
        await trx
          .updateTable('chat')
          .set({ administratorsCheckedAt: millis(administrators.checkedAt) })
          .where('peerId', '=', peerId)
          .execute();
        const changed = changedScopes(before?.administrators ?? administrators, administrators);
        await readersChanged(trx, peerId, changed);
        await noteLostChats(trx, peerId, before?.administrators ?? null, administrators);
      }),

    async forPerson(userId) {
      const rows = await db
        .selectFrom('chat')
        .innerJoin('chatAdministrator as admin', 'admin.peerId', 'chat.peerId')
        .selectAll('chat')
        .where('admin.userId', '=', userId)
        .where((eb) => eb.or([eb('admin.creator', '=', 1), eb('admin.inviteUsers', '=', 1)]))
        .where('chat.migratedTo', 'is', null)
        .orderBy(lastUsedBy(userId), 'desc')
        .orderBy('chat.title')
        .orderBy('chat.peerId')
        .execute();
      return withAdministrators(db, rows);
    },

    async auditableBy(userId) {
      const rows = await db
        .selectFrom('chat')
        .selectAll('chat')
        .where('chat.migratedTo', 'is', null)
        .where('chat.peerId', 'in', (eb) =>
          eb
            .selectFrom('chatAdministrator as admin')
            .select('admin.peerId')
            .where('admin.userId', '=', userId)
            .where('admin.creator', '=', 1)
            .union(
              eb
                .selectFrom('linkCount')
                .select('linkCount.peerId')
                .where('linkCount.actorId', '=', userId)
                .where('linkCount.total', '>', 0),
            ),
        )
        .orderBy(lastUsedBy(userId), 'desc')
        .orderBy('chat.title')
        .orderBy('chat.peerId')
        .execute();
      return withAdministrators(db, rows);
    },

    migrate: (from, to) => db.transaction().execute((trx) => migrateChat(trx, from, to)),
  };
}

/** When the person last asked for something in the chat; 0 for never, as databases differ in where they sort nulls. */
function lastUsedBy(userId: number) {
  return sql<number>`coalesce((
    select max(created_at) from operation
    where operation.actor_id = ${userId} and operation.peer_id = chat.peer_id
  ), 0)`;
}

async function knownChat(db: Db, peerId: PeerId): Promise<KnownChat | null> {
  const row = await findRow(db, peerId);
  return row === null ? null : ((await withAdministrators(db, [row]))[0] ?? null);
}

const chatByPeer = statement((db, { peerId }: { peerId: PeerId }) =>
  db.selectFrom('chat').selectAll().where('peerId', '=', peerId),
);

/** Follows migrations to the chat's present row. */
async function findRow(db: Db, peerId: PeerId): Promise<Selectable<ChatTable> | null> {
  const [row] = await chatByPeer(db, { peerId });
  if (row === undefined) return null;
  return row.migratedTo === null ? row : findRow(db, row.migratedTo);
}

const administratorsOf = statement((db, { peerIds }: { peerIds: string }) =>
  db
    .selectFrom('chatAdministrator')
    .selectAll()
    .where('peerId', 'in', listed<PeerId>(peerIds))
    .orderBy('position'),
);

async function withAdministrators(db: Db, chats: Selectable<ChatTable>[]): Promise<KnownChat[]> {
  if (chats.length === 0) return [];
  const rows = await administratorsOf(db, { peerIds: JSON.stringify(chats.map(({ peerId }) => peerId)) });
  const lists = new Map<PeerId, ChatAdministrator[]>();
  for (const { peerId, userId, name, username, creator, inviteUsers } of rows) {
    const list = lists.get(peerId) ?? [];
    list.push({ userId, name, username, creator: creator === 1, inviteUsers: inviteUsers === 1 });
    lists.set(peerId, list);
  }
  return chats.map(({ peerId, kind, title, username, administratorsCheckedAt }) => {
    const checkedAt = fromMillis(administratorsCheckedAt);
    return {
      peerId,
      kind,
      title,
      username,
      administrators: checkedAt === null ? null : { list: lists.get(peerId) ?? [], checkedAt },
    };
  });
}
