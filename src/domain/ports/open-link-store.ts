import type { InviteLink } from '../invite-link.ts';
import type { Openness } from '../open-link.ts';
import type { PeerId } from '../peer.ts';

/** Next to which link a page begins. It may have been closed since. */
export interface OpenLinkCursor {
  openness: Openness;
  linkId: string;
}

export type OpenLinkPart = 'first' | { after: OpenLinkCursor } | { before: OpenLinkCursor };

export interface OpenLinkPage {
  /** The riskiest first, of the same risk the newest. */
  links: InviteLink[];
  /** Whether there are others on that side. */
  before: boolean;
  after: boolean;
}

/** Counted up to this: there may be more. */
export const OPEN_COUNTED = 1_000;

/** The links that let people into a chat now. */
export interface OpenLinkStore {
  page(peerId: PeerId, query: { part: OpenLinkPart; limit: number }, now: Date): Promise<OpenLinkPage>;
  /** Of each kind at most `OPEN_COUNTED`. */
  counts(peerId: PeerId, now: Date): Promise<Record<Openness, number>>;
  /** Who asked for those that are open, with the name they last had: those with most links of the chat first. */
  askers(peerId: PeerId, limit: number, now: Date): Promise<{ userId: number; name: string; open: number }[]>;
  /** How many links were made in that time, up to `OPEN_COUNTED`; those that are closed by now, too. */
  made(peerId: PeerId, period: { from: Date; to: Date }): Promise<number>;
  /** Which accounts made those that nobody asked us for; counted up to `OPEN_COUNTED`. */
  makers(peerId: PeerId, now: Date): Promise<{ userId: number; open: number }[]>;
}
