import type { InviteLink } from './invite-link.ts';
import type { LinkSettings } from './link-settings.ts';
import type { OperationKind } from './operation.ts';
import type { PeerId } from './peer.ts';

/** `approval`: every open link asks for approval from then on. `revoke`: none is left open. */
export type LockdownMode = 'approval' | 'revoke';

/**
 * `running`: links are being closed. `closed`: all that can be are. `lifting`: they are being brought back, and new ones can be made
 * again. `lifted`: that is over.
 */
export type LockdownState = 'running' | 'closed' | 'lifting' | 'lifted';

/** All open links of a chat closed at once, by its creator. While it lasts, new links there ask for approval. */
export interface Lockdown {
  id: string;
  peerId: PeerId;
  mode: LockdownMode;
  startedBy: { userId: number; name: string };
  startedAt: Date;
  /** When the creator ended it: from then on links can be made as before. */
  liftedAt: Date | null;
  counts: LockdownCounts;
  state: LockdownState;
}

export interface LockdownCounts {
  /** All that were to be closed; `done` and `failed` of them are finished. */
  links: number;
  done: number;
  failed: number;
  /** Open ones that the account can't touch: others made them. */
  cannot: number;
}

/** What a lockdown would do now. */
export interface LockdownPreview {
  /** All open links, those below together. */
  open: number;
  toApproval: number;
  toRevoke: number;
  /** Primary links, which are replaced by new ones. */
  primary: number;
  /** They ask for approval already. */
  already: number;
  cannot: number;
}

/** What became of the links that a lockdown closed, since it was lifted. */
export interface LiftCounts {
  /** Links that have their old settings back, or get them. */
  links: number;
  done: number;
  failed: number;
  /** Revoked for good, without a new link in their place so far. */
  revoked: number;
  /** New links for those, made or under way. */
  reissues: number;
  reissued: number;
}

/** How a link is closed. */
export type LockKind = Extract<OperationKind, 'lock' | 'lock-revoke' | 'lock-primary'>;

/** What a link that is locked looks like: a limit and approval exclude each other. */
export function lockedSettings(settings: LinkSettings): LinkSettings {
  return { ...settings, requestNeeded: true, usageLimit: null, strict: false };
}

/**
 * How a link is closed. A primary link can't be absent: another takes its place, which the account's own can be asked to do with
 * approval from the first moment; that of another admin is told to ask for it once it is there (`isSuccessor`).
 */
export function lockKind(
  link: Pick<InviteLink, 'permanent' | 'adminId' | 'revoked' | 'subscriptionPricing'>,
  { mode, accountId, isSuccessor }: { mode: LockdownMode; accountId: number; isSuccessor: boolean },
): LockKind {
  if (link.revoked) return 'lock-revoke';
  if (link.permanent && !isSuccessor) return link.adminId === accountId ? 'lock-primary' : 'lock-revoke';
  return mode === 'revoke' || link.subscriptionPricing !== null ? 'lock-revoke' : 'lock';
}

/** Whether the operation closes links, or brings them back, for the chat's creator. */
export function isOfLockdown(kind: OperationKind): boolean {
  return isLock(kind) || kind === 'unlock' || kind === 'reissue';
}

export function isLock(kind: OperationKind): kind is LockKind {
  return kind === 'lock' || kind === 'lock-revoke' || kind === 'lock-primary';
}

/** What is no way in while a chat is locked: other links are refused. */
export function mayBeMadeLocked(settings: Pick<LinkSettings, 'requestNeeded'>): boolean {
  return settings.requestNeeded;
}
