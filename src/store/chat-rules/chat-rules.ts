import { sql } from 'kysely';
import { z } from 'zod';
import { NO_RULES, type ChatRules } from '../../domain/chat-rules.ts';
import type { ChatRuleStore } from '../../domain/ports/chat-rule-store.ts';
import { appendEntry } from '../audit/audit-chain.ts';
import { bit, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { proposalStore } from './proposals.ts';
import { transact } from '../database/transact.ts';

const issuersSchema = z.array(z.number());

export function chatRuleStore(db: Db): ChatRuleStore {
  return {
    ...proposalStore(db),

    of: (peerId) => read(db, peerId),

    set: (peerId, rules, by, now) =>
      transact(db, async (trx) => {
        const before = await read(trx, peerId);
        const { issuers, approvalAlways, secondPerson, ...bounds } = rules;
        const row = {
          ...bounds,
          peerId,
          issuers: issuers === null ? null : JSON.stringify(issuers),
          approvalAlways: bit(approvalAlways),
          secondPerson: bit(secondPerson),
        };
        await trx
          .insertInto('chatRules')
          .values(row)
          .onConflict((conflict) => conflict.column('peerId').doUpdateSet(row))
          .execute();
        await appendEntry(trx, {
          at: now,
          peerId,
          actorId: by.userId,
          actorName: by.name,
          event: 'chat-rules-changed',
          linkId: null,
          operationId: null,
          detail: JSON.stringify({ from: before, to: rules }),
        });
      }),

    async askedSince(peerId, actorId, { since, most }) {
      const single = db
        .selectFrom('operation')
        .select('id')
        .where('peerId', '=', peerId)
        .where('actorId', '=', actorId)
        .where('createdAt', '>=', millis(since))
        .where('kind', 'in', ['create', 'regenerate'])
        .where('batchId', 'is', null)
        .where('state', '<>', 'failed')
        .limit(most);
      const [{ links } = { links: 0 }] = await db
        .selectFrom(single.as('asked'))
        .select((eb) => eb.fn.countAll<number>().as('links'))
        .execute();
      const [batches] = await db
        .selectFrom('batch')
        .select(
          sql<number | null>`sum(case when finished_at is null then total - failed else done end)`.as(
            'links',
          ),
        )
        .where('peerId', '=', peerId)
        .where('actorId', '=', actorId)
        .where('kind', '=', 'create')
        .where('createdAt', '>=', millis(since))
        .execute();
      return Math.min(links + (batches?.links ?? 0), most);
    },
  };
}

async function read(db: Db, peerId: number): Promise<ChatRules> {
  const row = await db.selectFrom('chatRules').selectAll().where('peerId', '=', peerId).executeTakeFirst();
  if (row === undefined) return NO_RULES;
  return {
    longestLife: row.longestLife,
    largestLimit: row.largestLimit,
    approvalAlways: row.approvalAlways === 1,
    issuers: row.issuers === null ? null : issuersSchema.parse(JSON.parse(row.issuers)),
    linksADay: row.linksADay,
    secondPerson: row.secondPerson === 1,
  };
}
