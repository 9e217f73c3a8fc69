import type { Certainty, JoinWay } from '../../domain/membership.ts';
import type { Bit } from '../database/codecs.ts';

export interface MembershipTable {
  id: number;
  peerId: number;
  userId: number;
  name: string;
  username: string | null;
  joinedAt: number | null;
  way: JoinWay;
  linkId: string | null;
  certainty: Certainty;
  askedBy: number | null;
  preset: string | null;
  approvedBy: number | null;
  approvedByName: string | null;
  addedBy: number | null;
  addedByName: string | null;
  leftAt: number | null;
  leftExactly: Bit;
  removedBy: number | null;
  removedByName: string | null;
  seenAt: number | null;
  searchText: string;
}

export interface JoinerReadingTable {
  linkId: string;
  readAt: number;
  knownFrom: number;
}
