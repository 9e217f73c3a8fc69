import type { LostChatStore } from '../../domain/ports/lost-chat-store.ts';
import type { Db } from '../database/connection.ts';

export function lostChatStore(db: Db): LostChatStore {
  return {
    async untold(accountId) {
      return db
        .selectFrom('lostChat')
        .select(['peerId', 'why', 'ownerId'])
        .where('accountId', '=', accountId)
        .where('told', '=', 0)
        .orderBy('lostAt')
        .execute();
    },

    async setTold(peerId, accountId) {
      await db
        .updateTable('lostChat')
        .set({ told: 1 })
        .where('peerId', '=', peerId)
        .where('accountId', '=', accountId)
        .execute();
    },
  };
}
