import { isEnded } from './batch.ts';
import type { Batch } from './batch.ts';
import type { InviteLink } from './invite-link.ts';
import { linkState } from './invite-link.ts';
import { settingsOf } from './link-settings.ts';
import { isFinal } from './operation.ts';
import type { Operation } from './operation.ts';

/**
 * A message that shows a link, a list of links, a batch, or an operation that is under way. What is stored says only what the message
 * is about; what it has to show follows from the links or the operation as they are now.
 */
export interface Card {
  id: number;
  chatId: number;
  /** null until it is sent for the first time. */
  messageId: number | null;
  /** The person who reads it, and may press its buttons. */
  readerId: number;
  /** For a person whose language is not known. BCP 47. */
  locale: string;
  about: { linkId: string } | { operationId: string } | { batchId: string } | { list: string };
  /**
   * `current`: shows what it is about. `asking`: shows something else for a while, such as "are you sure?". `superseded`: a newer
   * message shows the same link, or another list, to the same person; of a post: its link was revoked, with none in its place.
   */
  state: 'current' | 'asking' | 'superseded';
  /** Of a message that is for everybody; null for a card of the reader's own. */
  post: Post | null;
  /** Changes with whatever the card has to show. */
  version: number;
}

/** A post in a channel, or what somebody sent in inline mode: it has no buttons of ours, and follows the link's successors. */
export interface Post {
  /** What Telegram knows it by if somebody sent it in inline mode: they are the card's reader. */
  inlineMessageId: string | null;
  /** Stands for what it shows; empty if that is not known. */
  shows: string;
}

/** A request that is done sooner is only told of its outcome. */
const PROGRESS_AFTER_MS = 1_000;

/** Whether a card of the link shows the same before and after. */
export function sameLinkOnCard(before: InviteLink, after: InviteLink): boolean {
  return linkFields(before) === linkFields(after);
}

function linkFields(link: InviteLink): string {
  const { usage, requested, subscriptionExpired, revoked, deleted, replacedBy, actorId, actorName } = link;
  const fields = [usage, requested, subscriptionExpired, revoked, deleted, replacedBy, actorId, actorName];
  return JSON.stringify([settingsOf(link), ...fields]);
}

/** When a link's card changes by itself: as the link expires. */
export function linkChangesAt(link: InviteLink, now: Date): Date | null {
  const state = linkState(link, now);
  return state === 'active' || state === 'used-up' ? link.expireDate : null;
}

/** Whether a card of the operation shows the same before and after. */
export function sameOperationOnCard(before: Operation, after: Operation): boolean {
  return operationFields(before) === operationFields(after);
}

function operationFields({ step, state, resultLinkId, waitReason, notBefore }: Operation): string {
  const shown = state === 'sent' ? 'intent' : state;
  return JSON.stringify([step, shown, resultLinkId, waitReason, notBefore]);
}

/** From when on an operation's card is to be brought up to date: an outcome or a wait at once, progress only if it takes long. */
export function operationDueAt(operation: Operation): Date {
  const atOnce = isFinal(operation) || operation.waitReason !== null;
  return atOnce ? new Date(0) : new Date(operation.createdAt.getTime() + PROGRESS_AFTER_MS);
}

/** When an operation's card changes by itself: as a wait ends. */
export function operationChangesAt(operation: Operation, now: Date): Date | null {
  const { notBefore } = operation;
  return notBefore !== null && notBefore > now ? notBefore : null;
}

/** How often a card shows how far a batch is, and how long it still waits. */
const BATCH_EVERY_MS = 2_000;
const BATCH_WAITS_EVERY_MS = 15_000;

/** When a batch's card changes by itself. What changes its state makes the card due at once. */
export function batchChangesAt(batch: Batch, now: Date): Date | null {
  if (isEnded(batch) || (batch.state === 'paused' && batch.underWay === 0)) return null;
  return new Date(now.getTime() + (batch.wait === null ? BATCH_EVERY_MS : BATCH_WAITS_EVERY_MS));
}
