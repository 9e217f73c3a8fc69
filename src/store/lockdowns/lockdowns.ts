import { sql, type ExpressionBuilder } from 'kysely';
import { isEnded } from '../../domain/batch.ts';
import type { LockdownStore } from '../../domain/ports/lockdown-store.ts';
import type { Db } from '../database/connection.ts';
import type { Tables } from '../database/schema.ts';
import { statement } from '../database/statement.ts';
import { liftCounts, liftLockdown, reissueLinks, unlockLinks } from './lift.ts';
import { lockdownFailures } from './lockdown-failures.ts';
import { batchesOf, findRow, latestRow, lockdownFromRow } from './lockdown-rows.ts';
import { countByFate } from './open-links.ts';
import { showLockdown, startLockdown, sweepLockdown } from './start.ts';
import { transact } from '../database/transact.ts';

export function lockdownStore(db: Db, now: () => Date): LockdownStore {
  return {
    async find(id) {
      const row = await findRow(db, id);
      return row === null ? null : lockdownFromRow(db, row, now());
    },

    async latest(peerId) {
      const row = await latestRow(db, peerId);
      return row === null ? null : lockdownFromRow(db, row, now());
    },

    isLocked: async (peerId) => (await activeIn(db, { peerId })).length > 0,

    active: (accountId) =>
      db
        .selectFrom('lockdown')
        .select(['id', 'peerId'])
        .where('liftedAt', 'is', null)
        .where('accountId', '=', accountId)
        .execute(),

    holds: async (linkId) => (await held(db, { linkId })).length > 0,

    async preview(peerId, { mode, accountId, now: at }) {
      const { already, cannot, primary, revoke, approval } = await countByFate(
        db,
        { peerId, mode, accountId },
        at,
      );
      const open = already + cannot + primary + revoke + approval;
      return { open, toApproval: approval, toRevoke: revoke, primary, already, cannot };
    },

    start: (wanted, also) => transact(db, (trx) => startLockdown(trx, wanted, also)),
    sweep: (id, query, also) => transact(db, (trx) => sweepLockdown(trx, id, query, also)),
    show: (id, asker) => transact(db, (trx) => showLockdown(trx, id, asker)),
    lift: (id, asker, also) => transact(db, (trx) => liftLockdown(trx, id, asker, also)),
    unlock: (id, also) => transact(db, (trx) => unlockLinks(trx, id, also)),
    reissue: (id, asker, also) => transact(db, (trx) => reissueLinks(trx, id, asker, also)),

    async lifted(accountId) {
      const rows = await db
        .selectFrom('lockdown')
        .select('id')
        .where('accountId', '=', accountId)
        .where('liftedAt', 'is not', null)
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('batch')
                .select('batch.id')
                .whereRef('batch.lockdownId', '=', 'lockdown.id')
                .where('batch.kind', '=', 'unlock'),
            ),
          ),
        )
        .execute();
      return rows.map(({ id }) => id);
    },

    liftCounts: (id) => liftCounts(db, id),
    batches: async (id) => (await batchesOf(db, id)).filter((batch) => !isEnded(batch)),
    failures: (id) => lockdownFailures(db, id),

    async stoppedBatches(accountId) {
      const rows = await unfinished(db, accountId)
        .where('batch.state', '=', 'paused')
        .where('batch.stoppedBy', '=', 'chat-locked')
        .where((eb) => eb.not(eb.exists(isLocked(eb))))
        .execute();
      return rows.map(({ id }) => id);
    },

    async obsolete(accountId) {
      const rows = await unfinished(db, accountId)
        .innerJoin('lockdown', 'lockdown.id', 'batch.lockdownId')
        .where('batch.state', '<>', 'cancelled')
        .where('lockdown.liftedAt', 'is not', null)
        .where((eb) => eb.or([eb('batch.kind', '=', 'lock'), eb.exists(isLocked(eb))]))
        .execute();
      return rows.map(({ id }) => id);
    },

    async handOver(batchId, { userId, name }) {
      await db
        .updateTable('batch')
        .set({ actorId: userId, actorName: name })
        .where('id', '=', batchId)
        .where('lockdownId', 'is not', null)
        .execute();
    },
  };
}

function unfinished(db: Db, accountId: number) {
  return db
    .selectFrom('batch')
    .select('batch.id')
    .where('batch.finishedAt', 'is', null)
    .where('batch.accountId', '=', accountId);
}

/** Of the chat of a batch. */
function isLocked(eb: ExpressionBuilder<Tables, 'batch'>) {
  return eb
    .selectFrom('lockdown as present')
    .select('present.id')
    .whereRef('present.peerId', '=', 'batch.peerId')
    .where('present.liftedAt', 'is', null);
}

const activeIn = statement((db, { peerId }: { peerId: number }) =>
  db.selectFrom('lockdown').select('id').where('peerId', '=', peerId).where('liftedAt', 'is', null),
);

const held = statement((db, { linkId }: { linkId: string }) =>
  db
    .selectFrom('inviteLink as link')
    .select('link.id')
    .where('link.id', '=', linkId)
    .where((eb) =>
      eb.or([
        eb.exists(
          eb
            .selectFrom('lockdown')
            .select('lockdown.id')
            .whereRef('lockdown.peerId', '=', 'link.peerId')
            .where('lockdown.liftedAt', 'is', null),
        ),
        eb.exists(
          eb
            .selectFrom('lockdownLink as kept')
            .select('kept.linkId')
            .whereRef('kept.linkId', '=', 'link.id')
            .where('kept.how', '=', sql.lit('revoked')),
        ),
      ]),
    ),
);
