import type { LinkSettings } from './link-settings.ts';
import type { PeerId } from './peer.ts';
import type { RefusalCode } from './errors.ts';

/** About people who ask to join: one (`requesterId`), or all by a link or of the chat. */
const DECISIONS = ['approve', 'decline', 'approve-all', 'decline-all'] as const;

export type Decision = (typeof DECISIONS)[number];

export const OPERATION_KINDS = [
  'create',
  'regenerate',
  'edit',
  'revoke',
  /** A new primary link in place of the account's present one. */
  'replace-primary',
  /** A link leaves Telegram's list, but not ours. */
  'delete',
  /** The same for all of the account's revoked links of a chat. */
  'delete-revoked',
  /** A successor of a link, on schedule; some time after, the old one is to be revoked. */
  'rotate',
  /** That old one is revoked. */
  'retire',
  /** A strict link that is used up is revoked. */
  'close',
  /** A lockdown closes a link: it asks for approval from now on, is revoked, or (a primary one) replaced. */
  'lock',
  'lock-revoke',
  'lock-primary',
  /** A link has the settings back that it had before a lockdown. */
  'unlock',
  /** A new link in place of one that a lockdown revoked. */
  'reissue',
  ...DECISIONS,
] as const;

export type OperationKind = (typeof OPERATION_KINDS)[number];

/** One call on Telegram. `regenerate` is a saga of two, and so is deleting an open link; the others are one. */
export type OperationStep =
  | 'export'
  | 'edit'
  | 'revoke'
  | 'replace-primary'
  | 'delete'
  | 'delete-revoked'
  | 'decide'
  | 'decide-all';

/**
 * `intent → sent → done | failed`, or `sent → unknown → done | intent`.
 *
 * `sent` is on disk before the call goes out, so that after a crash it reads as *perhaps executed*; at start every `sent`
 * becomes `unknown`. `unknown` leaves only by reconciling. A saga's next step starts again at `intent`.
 */
export type OperationState = 'intent' | 'sent' | 'unknown' | 'done' | 'failed';

export type WaitReason =
  /** Telegram wants the account to wait before it calls a method that this needs. */
  | 'flood'
  /** It could not be done just now, e.g. because Telegram is out of reach. */
  | 'retry'
  /** There is no room on the disk to write down what comes of it. */
  | 'disk-full'
  | AccountWait;

/** The account that has to do it is signed out, frozen by Telegram, not signed in here, or paused by the operator. */
export type AccountWait = (typeof ACCOUNT_WAITS)[number];

export const ACCOUNT_WAITS = ['account-dead', 'account-frozen', 'account-absent', 'account-paused'] as const;

export interface Wait {
  reason: WaitReason;
  /** null where nobody can know. */
  until: Date | null;
}

/** A message of the bot. */
export interface CardPlace {
  chatId: number;
  messageId: number;
}

/** One intended effect on Telegram, written before it is tried. */
export interface Operation {
  id: string;
  /** A press or command that asked for it: the same key never makes a second operation. */
  idempotencyKey: string;
  kind: OperationKind;
  step: OperationStep;
  state: OperationState;
  peerId: PeerId;
  actorId: number;
  actorName: string;
  /** Absolute values: what a link is to be made with or changed to; null for a revoke. */
  settings: LinkSettings | null;
  /** The link edited, revoked or regenerated, or by which people ask to join. */
  linkId: string | null;
  /** The person whose request to join it decides on. */
  requesterId: number | null;
  /** The link it made, once it did. */
  resultLinkId: string | null;
  /**
   * For a leaked link: revoke the old one before the successor is made. For a primary one: revoke it, whereupon Telegram makes
   * its successor by itself. For one that is to be deleted: it is still open.
   */
  revokeFirst: boolean;
  /** The account that does it, and no other: whose link it is, or the one signed in when it was asked for. */
  accountId: number;
  attempt: number;
  /** When the call may first have been executed, by Telegram's clock: a link it made is not older. */
  sentAt: Date | null;
  /** Why it is not going on just now. */
  waitReason: WaitReason | null;
  /** When it will be tried again, for people to read: what is due is decided by a clock that nobody sets. */
  notBefore: Date | null;
  failure: RefusalCode | null;
  /** The batch it is a line of, which shows what becomes of it. */
  batch: { id: string; line: number } | null;
  createdAt: Date;
  finishedAt: Date | null;
}

export type NewOperation = Pick<
  Operation,
  'idempotencyKey' | 'kind' | 'peerId' | 'actorId' | 'actorName' | 'settings' | 'linkId' | 'revokeFirst'
> & {
  /** Absent for none. */
  requesterId?: number;
  /** The message that shows what becomes of it; a new one is sent where there is none, unless it is `quiet`. */
  card: CardPlace | null;
  quiet?: true;
  /** BCP 47. */
  locale: string;
};

/** The steps of an operation, in order. */
export function stepsOf(operation: Pick<Operation, 'kind' | 'revokeFirst'>): readonly OperationStep[] {
  switch (operation.kind) {
    case 'create':
    case 'rotate':
    case 'reissue':
      return ['export'];
    case 'edit':
    case 'lock':
    case 'unlock':
      return ['edit'];
    case 'revoke':
    case 'retire':
    case 'close':
    case 'lock-revoke':
      return ['revoke'];
    case 'lock-primary':
      return ['replace-primary'];
    case 'approve':
    case 'decline':
      return ['decide'];
    case 'approve-all':
    case 'decline-all':
      return ['decide-all'];
    case 'regenerate':
      return operation.revokeFirst ? ['revoke', 'export'] : ['export', 'revoke'];
    case 'replace-primary':
      return [operation.revokeFirst ? 'revoke' : 'replace-primary'];
    case 'delete':
      return operation.revokeFirst ? ['revoke', 'delete'] : ['delete'];
    case 'delete-revoked':
      return ['delete-revoked'];
  }
}

/** Whether it takes a link's place: a link has one successor. */
export function replaces(kind: OperationKind): boolean {
  return kind === 'regenerate' || kind === 'rotate' || kind === 'reissue';
}

/** Whether nobody presses anything for it: it comes when its time has, whichever account is signed in then. */
export function isScheduled(kind: OperationKind): boolean {
  return kind === 'rotate' || kind === 'retire' || kind === 'close';
}

/**
 * The idempotency key of closing a link by itself. An account that didn't make the link can't, which is told once; its own
 * account still may.
 */
export function closingKey(
  kind: 'retire' | 'close',
  link: { id: string; adminId: number },
  accountId: number,
): string {
  return link.adminId === accountId ? `${kind}:${link.id}` : `${kind}:${link.id}:${accountId}`;
}

/** Whether its outcome goes without saying: only a refusal is told. */
export function isQuiet(kind: OperationKind): boolean {
  return kind === 'retire';
}

/** @returns the step after the operation's present one, or null if that was the last. */
export function nextStep(operation: Pick<Operation, 'kind' | 'revokeFirst' | 'step'>): OperationStep | null {
  const steps = stepsOf(operation);
  return steps[steps.indexOf(operation.step) + 1] ?? null;
}

const TRANSITIONS: Readonly<Record<OperationState, readonly OperationState[]>> = {
  intent: ['sent', 'failed'],
  sent: ['done', 'failed', 'unknown', 'intent'],
  unknown: ['done', 'failed', 'intent'],
  done: ['intent'],
  failed: [],
};

/** Whether a step may go from one state to another; `done → intent` only where a saga has a next step. */
export function mayBecome(from: OperationState, to: OperationState): boolean {
  return TRANSITIONS[from].includes(to);
}

export function isFinal(operation: Pick<Operation, 'state'>): boolean {
  return operation.state === 'done' || operation.state === 'failed';
}

/** Whether it is about people who ask to join. */
export function isDecision(kind: OperationKind): kind is Decision {
  return DECISIONS.some((each) => each === kind);
}
