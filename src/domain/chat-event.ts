import type { ExportedLink } from './invite-link.ts';

/** Somebody whom Telegram names, as they are called now. */
export interface NamedUser {
  userId: number;
  /** Their id where Telegram doesn't say it. */
  name: string;
  /** Without `@`. */
  username: string | null;
}

/** Something that happened in a chat, by Telegram's own log of it: there is no event for a link that was made. */
export interface ChatEvent {
  /** Telegram's, a decimal int64 that grows with time: compare it with `isLaterEvent`. */
  id: string;
  at: Date;
  /** Who did it. Of a join, the person who joined, even if somebody approved it. */
  actor: NamedUser;
  what: ChatChange;
}

/**
 * Links are URLs. Telegram may mask those of other admins (`masked`) for an account that isn't the chat's creator: then only
 * their beginning is known, and `…` or three dots follow.
 */
export type ChatChange =
  /** By themselves. `link`: null without one, as in a public chat. `viaFolder`: by a link to a folder of chats. */
  | { type: 'joined'; link: string | null; masked: boolean; viaFolder: boolean }
  /** `link`: null for somebody who asked on a public chat's page. */
  | { type: 'joined-by-request'; link: string | null; masked: boolean; approvedBy: NamedUser }
  | { type: 'added'; user: NamedUser }
  | { type: 'left' }
  /** Kicked or banned. */
  | { type: 'removed'; user: NamedUser }
  /** What Telegram counts of these links, it doesn't say here: `usage` and `requested` mean nothing. */
  | { type: 'link-edited'; before: ExportedLink; after: ExportedLink; masked: boolean }
  | { type: 'link-revoked'; link: ExportedLink; masked: boolean }
  | { type: 'link-deleted'; link: ExportedLink; masked: boolean }
  /** They became an admin, or one with other rights. */
  | { type: 'promoted'; user: NamedUser; inviteRight: RightChange }
  /** They are an admin no longer. */
  | { type: 'demoted'; user: NamedUser; inviteRight: RightChange };

/** What became of the right to invite people. `same`: they had it before and after, or neither. */
export type RightChange = 'given' | 'taken' | 'same';

/** Whether Telegram kept a part of a link's URL to itself. */
export function isMasked(link: string): boolean {
  return /(?:…|\.\.\.)$/.test(link);
}

export function isLaterEvent(id: string, than: string): boolean {
  return BigInt(id) > BigInt(than);
}
