import type { LinkProposal } from '../../domain/ports/chat-rule-store.ts';
import type { Bit } from '../database/codecs.ts';
import type { SettingsColumns } from '../links/settings-columns.ts';

export interface ChatRulesTable {
  peerId: number;
  longestLife: number | null;
  largestLimit: number | null;
  approvalAlways: Bit;
  /** JSON. */
  issuers: string | null;
  linksADay: number | null;
  secondPerson: Bit;
}

export interface LinkProposalTable extends SettingsColumns {
  id: string;
  peerId: number;
  actorId: number;
  actorName: string;
  cardChatId: number;
  cardMessageId: number;
  locale: string;
  state: LinkProposal['state'];
  decidedById: number | null;
  decidedByName: string | null;
  createdAt: number;
  told: Bit;
}
