import type { Selectable } from 'kysely';
import type { AuditEvent } from '../../domain/audit-entry.ts';
import { settingsOf } from '../../domain/link-settings.ts';
import type { ChatRuleStore, LinkProposal } from '../../domain/ports/chat-rule-store.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import { appendEntry } from '../audit/audit-chain.ts';
import { fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { settingsFromRow, settingsToRow } from '../links/settings-columns.ts';
import type { LinkProposalTable } from './chat-rule-tables.ts';
import { transact } from '../database/transact.ts';

type Proposals = Pick<ChatRuleStore, 'propose' | 'proposal' | 'decide' | 'untold' | 'setTold'>;

/** Links that wait for a second person's word. */
export function proposalStore(db: Db): Proposals {
  return {
    propose: (proposal) =>
      transact(db, async (trx) => {
        const known = await find(trx, proposal.id);
        if (known !== null) return known;
        await trx
          .updateTable('draft')
          .set({ status: 'submitted', updatedAt: millis(proposal.createdAt) })
          .where('id', '=', proposal.id)
          .execute();
        await trx.insertInto('linkProposal').values(toRow(proposal)).execute();
        const by = { userId: proposal.actorId, name: proposal.actorName };
        await note(trx, 'proposed', proposal, by, proposal.createdAt);
        return proposal;
      }),

    proposal: (id) => find(db, id),

    decide: (id, { approved, by, now }) =>
      transact(db, async (trx) => {
        const known = await find(trx, id);
        if (known === null) throw new IllegalTransition('no such proposal');
        if (known.state !== 'open') return { proposal: known, decided: false };
        const state = approved ? 'approved' : 'declined';
        await trx
          .updateTable('linkProposal')
          .set({ state, decidedById: by.userId, decidedByName: by.name })
          .where('id', '=', id)
          .execute();
        await note(trx, approved ? 'proposal-approved' : 'proposal-declined', known, by, now);
        return { proposal: { ...known, state, decidedBy: by }, decided: true };
      }),

    async untold() {
      const rows = await db
        .selectFrom('linkProposal')
        .selectAll()
        .where('told', '=', 0)
        .orderBy('createdAt')
        .execute();
      return rows.map(fromRow);
    },

    async setTold(id) {
      await db.updateTable('linkProposal').set({ told: 1 }).where('id', '=', id).execute();
    },
  };
}

async function find(db: Db, id: string): Promise<LinkProposal | null> {
  const row = await db.selectFrom('linkProposal').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

async function note(
  trx: Db,
  event: AuditEvent,
  { id, peerId, settings, actorId }: LinkProposal,
  by: { userId: number; name: string },
  at: Date,
): Promise<void> {
  const detail = JSON.stringify({
    proposal: id,
    settings: settingsOf(settings),
    for: { actorId },
  });
  const who = { actorId: by.userId, actorName: by.name };
  await appendEntry(trx, { at, peerId, ...who, event, linkId: null, operationId: null, detail });
}

function toRow(proposal: LinkProposal): Selectable<LinkProposalTable> {
  const { id, peerId, actorId, actorName, locale, state, card, decidedBy } = proposal;
  return {
    ...settingsToRow(proposal.settings),
    id,
    peerId,
    actorId,
    actorName,
    locale,
    state,
    cardChatId: card.chatId,
    cardMessageId: card.messageId,
    decidedById: decidedBy?.userId ?? null,
    decidedByName: decidedBy?.name ?? null,
    createdAt: millis(proposal.createdAt),
    told: 0,
  };
}

function fromRow(row: Selectable<LinkProposalTable>): LinkProposal {
  const { id, peerId, actorId, actorName, locale, state, decidedById, decidedByName } = row;
  return {
    id,
    peerId,
    actorId,
    actorName,
    locale,
    state,
    settings: settingsFromRow(row),
    card: { chatId: row.cardChatId, messageId: row.cardMessageId },
    decidedBy: decidedById === null ? null : { userId: decidedById, name: decidedByName ?? '' },
    createdAt: fromMillis(row.createdAt),
  };
}
