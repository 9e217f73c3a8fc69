/** Telegram's own record of a chat: part of `types.ts`, from where they are imported. */
import type { InviteLink } from './link-types.ts';
import type { Member } from './types.ts';

/** What somebody did, as far as this world records it. There is no "link created": Telegram has no such event. */
export type AdminLogAction =
  | { type: 'joined' }
  /** `viaChatlist`: with a link to a folder of chats. */
  | { type: 'joined_by_link'; link: InviteLink; viaChatlist?: true }
  /** Without a link: they asked to join a public chat. */
  | { type: 'joined_by_request'; link?: InviteLink; approvedBy: number }
  | { type: 'left' }
  /** By an admin, without a link. */
  | { type: 'added'; member: Member }
  | { type: 'removed'; before: Member; after: Member }
  /** Made an admin, given other rights, or an admin no longer. */
  | { type: 'admin_changed'; before: Member; after: Member }
  | { type: 'link_edited'; before: InviteLink; after: InviteLink }
  | { type: 'link_revoked'; link: InviteLink }
  | { type: 'link_deleted'; link: InviteLink };

export interface AdminLogEvent {
  id: number;
  peerId: number;
  date: number;
  /** Who did it; for a request the person who joined. */
  userId: number;
  action: AdminLogAction;
}

/** Writes an event down. Only inside a transaction. */
export type RecordAction = (peerId: number, userId: number, action: AdminLogAction) => void;

export interface AdminLog {
  /**
   * channels.getAdminLog: https://core.telegram.org/method/channels.getAdminLog
   * @returns what was done in the last 48 hours, newest first, at most 100 entries.
   * @throws TelegramError CHAT_ADMIN_REQUIRED.
   */
  read(
    actorId: number,
    peerId: number,
    query: { maxId?: number; minId?: number; limit: number; matches: (event: AdminLogEvent) => boolean },
  ): AdminLogEvent[];
}
