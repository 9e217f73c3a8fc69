import { sql } from 'kysely';
import type { Erased, PrivacyStore } from '../../domain/ports/privacy-store.ts';
import { fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { transact } from '../database/transact.ts';
import { forgetLanes, forgetPerson } from './forget.ts';
import { ownData } from './own-data.ts';

/** @param scrub overwrites what was deleted, where the database leaves it. @returns false if that is to be done again. */
export function privacyStore(db: Db, scrub: () => Promise<boolean>): PrivacyStore {
  return {
    ownData: (userId) => ownData(db, userId),

    async ownDataSentAt(userId) {
      const person = await db
        .selectFrom('person')
        .select('dataSentAt')
        .where('userId', '=', userId)
        .executeTakeFirst();
      const sentAt = person?.dataSentAt ?? null;
      return sentAt === null ? null : fromMillis(sentAt);
    },

    async noteOwnDataSent(userId, now) {
      await db
        .updateTable('person')
        .set({ dataSentAt: millis(now) })
        .where('userId', '=', userId)
        .execute();
    },

    async stake(userId) {
      const { rows } = await sql<{ links: number | null }>`
        select sum(active) as links from link_count where actor_id = ${userId}`.execute(db);
      const chats = await db
        .selectFrom('chatAdministrator as admin')
        .innerJoin('chat', 'chat.peerId', 'admin.peerId')
        .select('title')
        .where('userId', '=', userId)
        .where('creator', '=', 1)
        .orderBy('title')
        .execute();
      return { openLinks: rows[0]?.links ?? 0, ownedChats: chats.map(({ title }) => title) };
    },

    forget: (userId, now) => transact(db, (trx) => forgetPerson(trx, userId, now)),

    async erase() {
      const due = await db.selectFrom('forgottenPerson').selectAll().execute();
      if (due.length === 0) return [];
      await transact(db, async (trx) => {
        for (const { pseudonym, userId } of due) {
          if (userId !== null) await forgetLanes(trx, { userId, pseudonym });
        }
        await trx
          .updateTable('forgottenPerson')
          .set({ userId: null })
          .where('userId', 'is not', null)
          .execute();
      });
      if (!(await scrub())) return [];
      const pseudonyms = due.map(({ pseudonym }) => pseudonym);
      return Promise.all(pseudonyms.map((pseudonym) => countEntries(db, pseudonym)));
    },

    async eraseTold(pseudonym) {
      await db.deleteFrom('forgottenPerson').where('pseudonym', '=', pseudonym).execute();
    },
  };
}

async function countEntries(db: Db, pseudonym: number): Promise<Erased> {
  const { entries } = await db
    .selectFrom('auditRedaction as redaction')
    .innerJoin('auditEntry as entry', 'entry.seq', 'redaction.forgottenSeq')
    .select((eb) => eb.fn.countAll<number>().as('entries'))
    .where('entry.actorId', '=', pseudonym)
    .executeTakeFirstOrThrow();
  return { pseudonym, entries };
}
