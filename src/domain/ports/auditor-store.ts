import type { PeerId } from '../peer.ts';

/** Somebody who may read a chat's audit without owning the chat. They can't change anything by it. */
export interface Auditor {
  peerId: PeerId;
  userId: number;
  name: string;
  /** Without `@`. */
  username: string | null;
  /** The chat's creator at that time. */
  addedById: number;
  addedAt: Date;
}

/** The first person to open the link that ends with `id` becomes an auditor. */
export interface AuditorInvitation {
  id: string;
  peerId: PeerId;
  invitedBy: { userId: number; name: string };
  invitedAt: Date;
}

/** The creator who acts: named in the audit entry that each change writes. */
interface By {
  by: { userId: number; name: string };
  now: Date;
}

export interface AuditorStore {
  /** In order of their names. */
  of(peerId: PeerId): Promise<Auditor[]>;
  isOne(peerId: PeerId, userId: number): Promise<boolean>;
  /** Chats that this person may audit without owning them. */
  chatsOf(userId: number): Promise<PeerId[]>;
  /** Adding one who is there changes nothing. */
  add(auditor: Auditor, by: By['by']): Promise<void>;
  /** Open invitations of the chat are withdrawn, too. @returns whether there was one to remove. */
  remove(peerId: PeerId, userId: number, by: By): Promise<boolean>;
  invite(invitation: AuditorInvitation): Promise<void>;
  invitation(id: string): Promise<AuditorInvitation | null>;
  /** The invitation is used up. @returns false if somebody else used it, or it was withdrawn. */
  accept(id: string, auditor: Auditor): Promise<boolean>;
}
