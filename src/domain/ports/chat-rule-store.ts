import type { ChatRules } from '../chat-rules.ts';
import type { LinkSettings } from '../link-settings.ts';
import type { CardPlace } from '../operation.ts';
import type { PeerId } from '../peer.ts';

/** A link that somebody wants and that waits for another person's word. */
export interface LinkProposal {
  id: string;
  peerId: PeerId;
  actorId: number;
  actorName: string;
  settings: LinkSettings;
  /** The message that shows what becomes of it. */
  card: CardPlace;
  /** BCP 47, of the person who asked. */
  locale: string;
  state: 'open' | 'approved' | 'declined';
  decidedBy: { userId: number; name: string } | null;
  createdAt: Date;
}

export interface ChatRuleStore {
  /** `NO_RULES` where the owner set none. */
  of(peerId: PeerId): Promise<ChatRules>;
  /** With its audit entry. */
  set(peerId: PeerId, rules: ChatRules, by: { userId: number; name: string }, now: Date): Promise<void>;
  /** How many links somebody asked for there since then: those that are made, and those that are being made. At most `most`. */
  askedSince(peerId: PeerId, actorId: number, query: { since: Date; most: number }): Promise<number>;
  /** Its draft is submitted, with an audit entry. Proposing the same draft again changes nothing. */
  propose(proposal: LinkProposal): Promise<LinkProposal>;
  proposal(id: string): Promise<LinkProposal | null>;
  /** The first word counts, and has its audit entry. @returns the proposal as it is now, and whether this was the word. */
  decide(
    id: string,
    decision: { approved: boolean; by: { userId: number; name: string }; now: Date },
  ): Promise<{ proposal: LinkProposal; decided: boolean }>;
  /** Of which those who could agree were not told yet, the first asked first. */
  untold(): Promise<LinkProposal[]>;
  setTold(id: string): Promise<void>;
}
