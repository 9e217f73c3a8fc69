import type { LinkSettings } from './link-settings.ts';
import type { PeerId } from './peer.ts';

export const DRIFT_KINDS = [
  /** A link that nobody asked the bot for. Without a `linkId`: `count` of them, found by the first census. */
  'made-outside',
  'edited-outside',
  'revoked-outside',
  /** Far more people than usual joined with a link within an hour. */
  'usage-jump',
  /** A bot made a link: only that bot can revoke it. */
  'bot-link',
  /** Somebody joined with a link that the account can't see. */
  'unknown-link',
] as const;

export type DriftKind = (typeof DRIFT_KINDS)[number];

/** Something about a chat's links that happened without the bot, and that its owner may want to deal with. */
export interface Drift {
  id: string;
  peerId: PeerId;
  kind: DriftKind;
  linkId: string | null;
  /** Who made the link, was demoted, or came in; null where it isn't known, or would be several. */
  user: { userId: number; name: string } | null;
  /** The settings before somebody edited the link; null for other kinds. */
  before: LinkSettings | null;
  /** How many joined within the hour, how many links are open, or how many were found. */
  count: number | null;
  foundAt: Date;
  /** When it was dealt with, or somebody said that it may stay. */
  closedAt: Date | null;
  /** Changes when it happens again before it was closed. */
  version: number;
}

const HOUR_MS = 3_600_000;

/** Within an hour. Fewer are no jump, however quiet the link was. */
export const JUMP_AT_LEAST = 10;
/** Times what is usual. */
export const JUMP_FACTOR = 5;
/** What is usual is counted over so long, or since the link was made. */
export const USUAL_MS = 7 * 24 * HOUR_MS;
/** A younger link has no past to compare with: it was just shared. */
export const JUMP_LIFE_MS = 24 * HOUR_MS;

/**
 * Whether a link is used far more than usual.
 * @param joins.lastHour how many joined with it within the last hour.
 * @param joins.before how many did within `USUAL_MS` before that hour.
 */
export function isUsageJump(joins: { lastHour: number; before: number }, made: Date, now: Date): boolean {
  const ageMs = now.getTime() - made.getTime();
  if (joins.lastHour < JUMP_AT_LEAST || ageMs < JUMP_LIFE_MS) return false;
  const hours = Math.min(ageMs - HOUR_MS, USUAL_MS) / HOUR_MS;
  return joins.lastHour >= JUMP_FACTOR * (joins.before / hours);
}
