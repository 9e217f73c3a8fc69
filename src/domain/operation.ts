import type { LinkSettings } from './link-settings.ts';
import type { PeerId } from './peer.ts';
import type { RefusalCode } from './errors.ts';

export type OperationKind = 'create' | 'regenerate' | 'edit' | 'revoke';

/** One call on Telegram. `regenerate` is a saga of two; the others are one. */
export type OperationStep = 'export' | 'edit' | 'revoke';

/**
 * `intent → sent → done | failed`, or `sent → unknown → done | intent`.
 *
 * `sent` is on disk before the call goes out, so that after a crash it reads as *perhaps executed*; at start every `sent`
 * becomes `unknown`. `unknown` leaves only by reconciling. A saga's next step starts again at `intent`.
 */
export type OperationState = 'intent' | 'sent' | 'unknown' | 'done' | 'failed';

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
  /** The link edited, revoked or regenerated. */
  linkId: string | null;
  /** The link it made, once it did. */
  resultLinkId: string | null;
  /** For a leaked link: revoke the old one before the successor is made. */
  revokeFirst: boolean;
  attempt: number;
  sentAt: Date | null;
  /** Not to be tried before. */
  notBefore: Date | null;
  failure: RefusalCode | null;
  /** Whether it had to wait, so that the actor's right is asked again. */
  waited: boolean;
  createdAt: Date;
  finishedAt: Date | null;
}

export type NewOperation = Pick<
  Operation,
  'idempotencyKey' | 'kind' | 'peerId' | 'actorId' | 'actorName' | 'settings' | 'linkId' | 'revokeFirst'
> & {
  /** The message that shows what becomes of it; a new one is sent where there is none. */
  card: CardPlace | null;
  /** BCP 47. */
  locale: string;
};

/** The steps of an operation, in order. */
export function stepsOf(operation: Pick<Operation, 'kind' | 'revokeFirst'>): readonly OperationStep[] {
  switch (operation.kind) {
    case 'create':
      return ['export'];
    case 'edit':
      return ['edit'];
    case 'revoke':
      return ['revoke'];
    case 'regenerate':
      return operation.revokeFirst ? ['revoke', 'export'] : ['export', 'revoke'];
  }
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
