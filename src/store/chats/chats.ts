import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { PeerId } from '../../domain/peer.ts';
import type { ChatStore, KnownChat } from '../../domain/ports/chat-store.ts';
import { changedScopes } from '../../domain/rights.ts';
import type { ChatAdministrator } from '../../domain/rights.ts';
import { appendEntry } from '../audit/audit-chain.ts';
import { chatRenamed, readersChanged } from '../cards/card-changes.ts';
import { noteLostAdmins } from '../offboarding/note-lost-admins.ts';
import { noteLostChats } from '../lost-chats/note-lost-chats.ts';
import { migrateChat } from './chat-migration.ts';
import { bit, fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { listed, statement } from '../database/statement.ts';
import type { ChatTable } from '../database/schema.ts';
import { transact } from '../database/transact.ts';

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
      transact(db, async (trx) => {
        const [before] = await chatByPeer(trx, { peerId });
        await trx
          .insertInto('chat')
          .values({ peerId, kind, title, username })
          .onConflict((conflict) => conflict.column('peerId').doUpdateSet({ kind, title, username }))
          .execute();
        if (before !== undefined && before.title !== title) await chatRenamed(trx, peerId);
      }),

    saveAdministrators: (peerId, administrators) =>
      transact(db, async (trx) => {
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
        await noteLostAdmins(trx, peerId, before?.administrators ?? null, administrators);
      }),

    async servedBy(asked) {
      const row = await findRow(db, asked);
      return row?.accountId ?? null;
    },

    async servedByAccount(accountId, { offset, limit }) {
      const rows = await db
        .selectFrom('chat')
        .selectAll()
        .where('accountId', '=', accountId)
        .where('migratedTo', 'is', null)
        .orderBy('title')
        .orderBy('peerId')
        .limit(limit)
        .offset(offset)
        .execute();
      return withAdministrators(db, rows);
    },

    moveToAccount: (asked, accountId, by, now) =>
      transact(db, async (trx) => {
        const row = await findRow(trx, asked);
        if (row === null || row.accountId === accountId) return;
        await trx.updateTable('chat').set({ accountId }).where('peerId', '=', row.peerId).execute();
        await appendEntry(trx, {
          at: now,
          peerId: row.peerId,
          actorId: by.userId,
          actorName: by.name,
          event: 'account-changed',
          linkId: null,
          operationId: null,
          detail: JSON.stringify({ from: row.accountId, to: accountId }),
        });
      }),

    async countServedBy(accountId) {
      const { count } = await db
        .selectFrom('chat')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('accountId', '=', accountId)
        .where('migratedTo', 'is', null)
        .executeTakeFirstOrThrow();
      return count;
    },

    async serve(asked, accountId, instead) {
      const stays = (row: Selectable<ChatTable>): boolean =>
        row.accountId === accountId || (row.accountId !== null && !instead);
      // Asked again and again, and hardly ever is there anything to write: others needn't wait for that.
      const before = await findRow(db, asked);
      if (before === null || stays(before)) return before?.accountId ?? null;
      return transact(db, async (trx) => {
        const row = await findRow(trx, asked);
        if (row === null || stays(row)) return row?.accountId ?? null;
        await trx.updateTable('chat').set({ accountId }).where('peerId', '=', row.peerId).execute();
        return accountId;
      });
    },

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

    migrate: (from, to) => transact(db, (trx) => migrateChat(trx, from, to)),
  };
}

/** When the person last asked for something in the chat; 0 for never, as databases differ in where they sort nulls. */
function lastUsedBy(userId: number) {
  return sql<number>`coalesce((
    select max(created_at) from operation
    where operation.actor_id = ${userId} and operation.peer_id = chat.peer_id
  ), 0)`;
}

/** A row for each administrator, and one for a chat that has none: all of it as it was at one moment. */
const chatAndAdministrators = statement((db, { peerId }: { peerId: PeerId }) =>
  db
    .selectFrom('chat')
    .leftJoin('chatAdministrator as admin', 'admin.peerId', 'chat.peerId')
    .selectAll('chat')
    .select([
      'admin.userId',
      'admin.name',
      'admin.username as adminUsername',
      'admin.creator',
      'admin.inviteUsers',
      'admin.position',
    ])
    .where('chat.peerId', '=', peerId),
);

/** Follows migrations to the chat's present row. */
async function knownChat(db: Db, asked: PeerId): Promise<KnownChat | null> {
  const rows = await chatAndAdministrators(db, { peerId: asked });
  const [chat] = rows;
  if (chat === undefined) return null;
  if (chat.migratedTo !== null) return knownChat(db, chat.migratedTo);
  const inOrder = rows.toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0));
  const list = inOrder.flatMap(({ userId, name, adminUsername, creator, inviteUsers }) =>
    userId === null || name === null
      ? []
      : [{ userId, name, username: adminUsername, creator: creator === 1, inviteUsers: inviteUsers === 1 }],
  );
  return chatFrom(chat, list);
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
    .where('peerId', 'in', listed(db, peerIds))
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
  return chats.map((chat) => chatFrom(chat, lists.get(chat.peerId) ?? []));
}

function chatFrom(
  { peerId, kind, title, username, administratorsCheckedAt }: Selectable<ChatTable>,
  list: ChatAdministrator[],
): KnownChat {
  const checkedAt = fromMillis(administratorsCheckedAt);
  return {
    peerId,
    kind,
    title,
    username,
    administrators: checkedAt === null ? null : { list, checkedAt },
  };
}
