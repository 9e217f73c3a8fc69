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

export function administrator(administrators: Administrators, userId: number): ChatAdministrator | null {
  return administrators.list.find((admin) => admin.userId === userId) ?? null;
}

/** Issuing links, and touching one's own: the creator, or an administrator with the invite right (telegram.md, Rights). */
export function mayIssue(administrators: Administrators, userId: number): boolean {
  const admin = administrator(administrators, userId);
  return admin !== null && (admin.creator || admin.inviteUsers);
}

/** Seeing and changing everybody's links of a chat: its creator. */
export function mayAudit(administrators: Administrators, userId: number): boolean {
  return administrator(administrators, userId)?.creator ?? false;
}
