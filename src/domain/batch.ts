import type { RefusalCode } from './errors.ts';
import type { LinkSettings } from './link-settings.ts';
import type { CardPlace, Operation, OperationKind, Wait } from './operation.ts';
import type { PeerId } from './peer.ts';

/** What each line of a batch is: an operation of this kind; of `lock`, one of those by which a lockdown closes links. */
export type BatchKind = Extract<
  OperationKind,
  'create' | 'revoke' | 'delete' | 'lock' | 'unlock' | 'reissue'
>;

/** `paused`, `cancelled`: what was sent still comes to its end. `done`: every line is finished, made or refused. */
export type BatchState = 'running' | 'paused' | 'cancelled' | 'done';

/**
 * More in one batch would keep the account busy for too long.
 * @public
 */
export const BATCH_LINES_MAX = 1_000;

/**
 * Many operations that somebody asked for at once. Its lines become ordinary operations a few at a time, so that it can be
 * paused or cancelled at any moment. What is made stays made.
 */
export interface Batch {
  id: string;
  /** The press that asked for it: the same key never makes a second batch. */
  idempotencyKey: string;
  kind: BatchKind;
  /** What it is a part of; null for none. */
  lockdownId: string | null;
  peerId: PeerId;
  actorId: number;
  actorName: string;
  /** BCP 47. */
  locale: string;
  /** The account that does it, and no other. */
  accountId: number;
  state: BatchState;
  /** Why it paused by itself: each of its lines would have been refused for that. It may be resumed once that is mended. */
  stoppedBy: RefusalCode | null;
  /** Lines in all, and of these what became of them; the others wait for their turn. Kept, not counted. */
  total: number;
  done: number;
  failed: number;
  underWay: number;
  /** Why nothing of it goes on just now, as far as is known; null while it does. */
  wait: Wait | null;
  createdAt: Date;
  /** When it was last started or resumed, and how many lines were finished by then: its pace follows from these. */
  activeSince: Date;
  finishedBefore: number;
  /** When its last line was finished, or what had been sent when it was cancelled. */
  finishedAt: Date | null;
  /** When its asker was told of the end, with what it made. */
  toldAt: Date | null;
}

/** What a line asks for: a link to make, or the link to revoke or delete. */
export type BatchWish = { settings: LinkSettings } | { linkId: string };

export type NewBatch = Pick<Batch, 'idempotencyKey' | 'peerId' | 'actorId' | 'actorName' | 'locale'> & {
  kind: Extract<BatchKind, 'create' | 'revoke' | 'delete'>;
  lines: readonly BatchWish[];
  /** The message that shows how far it is; a new one is sent where there is none. */
  card: CardPlace | null;
};

export interface BatchLine {
  /** From 1, in the order they were asked for. */
  line: number;
  /** What the link is to be made with; null for the other kinds. */
  settings: LinkSettings | null;
  /** The link it is about: the one it made, once it did. */
  linkId: string | null;
  /** The operation that it became; null while it waits for its turn. */
  operationId: string | null;
  state: 'waiting' | 'under-way' | 'done' | 'failed';
  failure: RefusalCode | null;
}

/** Lines that came to an end, made or refused. */
export function finishedLines({ done, failed }: Pick<Batch, 'done' | 'failed'>): number {
  return done + failed;
}

/** Lines that are not begun. */
export function waitingLines({ total, done, failed, underWay }: Batch): number {
  return total - done - failed - underWay;
}

/** Nothing of it goes on any more, or ever will. */
export function isEnded(batch: Pick<Batch, 'finishedAt'>): boolean {
  return batch.finishedAt !== null;
}

/**
 * Refused for reasons that hold for every line: the batch pauses with one sentence instead of a thousand, and its lines wait
 * until the person resumes it.
 */
const STOPS: ReadonlySet<RefusalCode> = new Set([
  'worker-not-in-chat',
  'worker-lacks-right',
  'actor-lacks-right',
  'owner-only',
  'chat-locked',
  'chat-not-found',
  'not-a-chat',
  'public-join-requests',
  'chat-kind-unsupported',
  'account-restricted',
  'bot-cannot',
  'restored',
]);

export function stopsBatch(code: RefusalCode): boolean {
  return STOPS.has(code);
}

/** Another try would be refused, too: these links can't be changed, or not by this account. */
const LASTING: ReadonlySet<RefusalCode> = new Set([
  'link-not-found',
  'link-of-bot',
  'link-of-other-account',
  'link-permanent',
]);

/** Whether a line that was refused for that may come through at another try. */
export function isWorthRetrying(code: RefusalCode): boolean {
  return !LASTING.has(code);
}

/** Too few lines say nothing of the pace. */
const PACE_LINES = 5;

/** @returns milliseconds until it is finished if it goes on as it did, a wait included; null if that can't be told. */
export function batchTimeLeft(batch: Batch, now: Date): number | null {
  if (batch.state !== 'running') return null;
  const finished = finishedLines(batch) - batch.finishedBefore;
  if (finished < PACE_LINES) return null;
  const waitMs = Math.max((batch.wait?.until?.getTime() ?? 0) - now.getTime(), 0);
  const lineMs = Math.max(now.getTime() - batch.activeSince.getTime(), 0) / finished;
  return waitMs + lineMs * (batch.total - finishedLines(batch));
}

/** The key of a line's operation. A line that is tried again, since the batch stopped, asks for another operation. */
export function lineKey(batchId: string, line: number, tries: number): Operation['idempotencyKey'] {
  return tries === 0 ? `batch:${batchId}:${line}` : `batch:${batchId}:${line}:${tries}`;
}
