import type { RequestFilter } from '../../domain/join-request.ts';
import type { RequestStore } from '../../domain/ports/request-store.ts';
import { appendEntry } from '../audit/audit-chain.ts';
import { linkChanged } from '../cards/card-changes.ts';
import { bit, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { listed } from '../database/statement.ts';
import { countDecisions } from './decision-counts.ts';
import { recordAll, recordAsked, recordJoined } from './record.ts';
import { requestNotices } from './request-notices.ts';
import { requestQuestions } from './request-questions.ts';
import { readRequest, requestFromRow } from './request-rows.ts';
import { transact } from '../database/transact.ts';

export function requestStore(db: Db): RequestStore {
  return {
    ...requestNotices(db),
    ...requestQuestions(db),

    decisions: (decision) => countDecisions(db, decision),
    find: (key) => readRequest(db, key),

    record: (peerId, asked, now) =>
      transact(db, async (trx) => {
        for (const each of asked) await recordAsked(trx, peerId, each, now);
      }),
    recordAll: (peerId, waiting, readAt) => transact(db, (trx) => recordAll(trx, peerId, waiting, readAt)),
    recordJoined: (key, by, now) => transact(db, (trx) => recordJoined(trx, key, by, now)),

    async waiting(filter, { offset, limit }) {
      const [rows, counts] = await Promise.all([
        waiting(db, filter)
          .selectAll('request')
          .orderBy('date')
          .orderBy('userId')
          .offset(offset)
          .limit(limit)
          .execute(),
        waiting(db, filter)
          .select(({ fn }) => [
            fn.countAll<number>().as('total'),
            fn.countAll<number>().filterWhere('request.username', 'is', null).as('nameless'),
          ])
          .executeTakeFirstOrThrow(),
      ]);
      return { requests: rows.map(requestFromRow), ...counts };
    },

    chatsWaiting: (peerIds) =>
      db
        .selectFrom('joinRequest')
        .select((eb) => ['peerId', eb.fn.countAll<number>().as('count')])
        .where('state', '=', 'waiting')
        .$if(peerIds !== null, (query) => query.where('peerId', 'in', listed(db, JSON.stringify(peerIds))))
        .groupBy('peerId')
        .execute(),

    async linkLike(peerId, visible) {
      const begin = /(?:\+|joinchat\/)([\w-]+)/.exec(visible)?.[1];
      if (begin === undefined) return null;
      const rows = await db
        .selectFrom('inviteLink')
        .select('id')
        .where('peerId', '=', peerId)
        .where('hash', '>=', begin)
        .where('hash', '<', `${begin}\uffff`)
        .limit(2)
        .execute();
      return rows.length === 1 ? (rows[0]?.id ?? null) : null;
    },

    linksAsked: (peerId, adminId, limit) =>
      db
        .selectFrom('inviteLink')
        .select(['id', 'link'])
        .where('peerId', '=', peerId)
        .where('adminId', '=', adminId)
        .where((eb) =>
          eb.or([eb('requested', '>', 0), eb.and([eb('requestNeeded', '=', 1), eb('revoked', '=', 0)])]),
        )
        .orderBy('requested', 'desc')
        .orderBy('position', 'desc')
        .limit(limit)
        .execute(),

    async unhandled(limit, which, accountId) {
      const looksElsewhere = which === 'by rules that look elsewhere';
      const rows = await db
        .selectFrom('joinRequest')
        .selectAll()
        .where('handled', '=', 0)
        .where((eb) => {
          const rule = eb
            .selectFrom('joinRule')
            .select('joinRule.linkId')
            .whereRef('joinRule.linkId', '=', 'joinRequest.linkId')
            .where('joinRule.approveMembersOf', 'is not', null);
          return looksElsewhere ? eb.exists(rule) : eb.not(eb.exists(rule));
        })
        .$if(accountId !== undefined, (query) =>
          query.where('peerId', 'in', (eb) =>
            eb
              .selectFrom('chat')
              .select('chat.peerId')
              .where('chat.accountId', '=', accountId ?? null),
          ),
        )
        .orderBy('date')
        .limit(limit)
        .execute();
      return rows.map(requestFromRow);
    },

    async rule(linkId) {
      const row = await db.selectFrom('joinRule').selectAll().where('linkId', '=', linkId).executeTakeFirst();
      return row === undefined ? null : { ...row, declineNameless: row.declineNameless === 1 };
    },

    setRule: ({ linkId, approveMembersOf, declineNameless, actorId }, { peerId, name }, now) =>
      transact(db, async (trx) => {
        await trx.deleteFrom('joinRule').where('linkId', '=', linkId).execute();
        if (approveMembersOf !== null || declineNameless) {
          const columns = { linkId, approveMembersOf, declineNameless: bit(declineNameless), actorId };
          await trx.insertInto('joinRule').values(columns).execute();
        }
        await linkChanged(trx, linkId);
        await appendEntry(trx, {
          at: now,
          peerId,
          actorId,
          actorName: name,
          event: 'rule-changed',
          linkId,
          operationId: null,
          detail: JSON.stringify({ approveMembersOf, declineNameless }),
        });
      }),

    async prune(before) {
      await db
        .deleteFrom('joinRequest')
        .where('state', '<>', 'waiting')
        .where('changedAt', '<', millis(before))
        .execute();
      await db.deleteFrom('requestNotice').where('openedAt', '<', millis(before)).execute();
      await db.deleteFrom('requestQuestion').where('openedAt', '<', millis(before)).execute();
    },
  };
}

function waiting(db: Db, { peerId, linkId, actorId, knownBy }: RequestFilter) {
  return db
    .selectFrom('joinRequest as request')
    .where('request.peerId', '=', peerId)
    .where('request.state', '=', 'waiting')
    .$if(linkId !== null, (query) => query.where('request.linkId', '=', linkId))
    .$if(knownBy !== undefined, (query) => query.where('request.changedAt', '<=', knownBy?.getTime() ?? 0))
    .$if(actorId !== null, (query) =>
      query.where('request.linkId', 'in', (eb) =>
        eb.selectFrom('inviteLink').select('id').where('peerId', '=', peerId).where('actorId', '=', actorId),
      ),
    );
}
