import type { RefusalCode } from './errors.ts';

/** An administrator of a chat, read from Telegram by the worker. */
export interface ChatAdministrator {
  userId: number;
  name: string;
  username: string | null;
  creator: boolean;
  /** Telegram's `invite_users` right; a creator has it always. */
  inviteUsers: boolean;
}

/** What Telegram said of a chat's administrators, and when. */
export interface Administrators {
  list: ChatAdministrator[];
  checkedAt: Date;
}

/** What a right may rest on when it is only shown. At the moment of use Telegram is always asked. */
export const SHOWN_RIGHTS_MAX_AGE_MS = 30_000;

/** Telegram gives such a username to bots alone, and every bot has one. */
const BOT_NAME = /bot$/i;

export function isBot({ username }: Pick<ChatAdministrator, 'username'>): boolean {
  return BOT_NAME.test(username ?? '');
}

export function administrator(administrators: Administrators, userId: number): ChatAdministrator | null {
  return administrators.list.find((admin) => admin.userId === userId) ?? null;
}

/** Making links and changing your own: the creator, or an administrator with the invite right. */
export function mayIssue(administrators: Administrators, userId: number): boolean {
  const admin = administrator(administrators, userId);
  return admin !== null && (admin.creator || admin.inviteUsers);
}

/** Seeing and changing everybody's links of a chat: its creator. */
export function mayAudit(administrators: Administrators, userId: number): boolean {
  return administrator(administrators, userId)?.creator ?? false;
}

/** What a person may see of a chat's links. */
export type Scope = 'all' | 'own';

/** @returns null if they may see none: they aren't an administrator with the invite right. */
export function scopeIn(administrators: Administrators, userId: number): Scope | null {
  if (mayAudit(administrators, userId)) return 'all';
  return mayIssue(administrators, userId) ? 'own' : null;
}

/** @returns people who may see other links of the chat than before. */
export function changedScopes(before: Administrators, after: Administrators): number[] {
  const people = new Set([...before.list, ...after.list].map(({ userId }) => userId));
  return [...people].filter((userId) => scopeIn(before, userId) !== scopeIn(after, userId));
}

/**
 * May this person make a link there, or change one that `askedBy` asked for? Their own with the invite right, anybody's as
 * the creator; and the account itself has to be able to.
 * @param askedBy the person themselves for a new link; null for a link nobody asked us for.
 * @returns why not, or null.
 */
export function refusalToAct(
  administrators: Administrators,
  who: { actorId: number; accountId: number; askedBy: number | null },
): RefusalCode | null {
  const scope = scopeIn(administrators, who.actorId);
  if (scope === null) return 'actor-lacks-right';
  if (scope === 'own' && who.askedBy !== who.actorId) {
    return who.askedBy === null ? 'owner-only' : 'actor-lacks-right';
  }
  return mayIssue(administrators, who.accountId) ? null : 'worker-lacks-right';
}
