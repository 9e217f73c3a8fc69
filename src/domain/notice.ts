import { linkState, type InviteLink } from './invite-link.ts';
import { sameSettings, type LinkSettings } from './link-settings.ts';

/** Something that happened to a link, which the person who asked for it is told. */
export type NoticeKind =
  | 'full'
  /** Within `EXPIRING_MS`. */
  | 'expiring'
  | 'expired'
  /** By somebody else: the chat's owner, or in Telegram. */
  | 'changed'
  | 'revoked';

/** What people can turn off, in the order in which they are asked. `requested`: somebody asks to join, which `requests` tell of. */
export const NOTICE_SETTINGS = ['requested', 'full', 'expiring', 'expired', 'changed'] as const;

export type NoticeSetting = (typeof NOTICE_SETTINGS)[number];

export function settingOfNotice(kind: NoticeKind): NoticeSetting {
  return kind === 'revoked' ? 'changed' : kind;
}

export interface Notice {
  linkId: string;
  kind: NoticeKind;
  /** The person who asked for the link. */
  readerId: number;
  /** Who changed or revoked it; null where that was in Telegram, and for other kinds. */
  changedBy: string | null;
  /** The link's settings before it was changed; null for other kinds. */
  before: LinkSettings | null;
  /** Changes with whatever happens again. */
  version: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** So long before a link expires its asker is told, if it was made for `EXPIRING_LIFE_MS` or more. */
export const EXPIRING_MS = HOUR_MS;
export const EXPIRING_LIFE_MS = 3 * HOUR_MS;
/** With less than this left it is too late for that. */
export const EXPIRING_LATEST_MS = 15 * MINUTE_MS;
/** A link that expired before that is no news. */
export const EXPIRED_NEWS_MS = DAY_MS;

/**
 * How often the same may be told of a link: after `pauseMs` at the earliest, and the very same occasion only after `againMs`;
 * null for never. A link that is full and not full all day is told of once.
 */
export const REPEATS: Readonly<Record<NoticeKind, { pauseMs: number; againMs: number | null }>> = {
  full: { pauseMs: 0, againMs: DAY_MS },
  expiring: { pauseMs: 0, againMs: null },
  expired: { pauseMs: 0, againMs: null },
  changed: { pauseMs: 10 * MINUTE_MS, againMs: 0 },
  revoked: { pauseMs: 0, againMs: null },
};

/**
 * What a change of a link is to its asker.
 * @param changerId who asked us for the change; null for what was seen on Telegram.
 */
export function noticesOf(
  before: InviteLink,
  after: InviteLink,
  { changerId, now }: { changerId: number | null; now: Date },
): NoticeKind[] {
  const own = changerId !== null && changerId === after.actorId;
  if (after.revoked) return before.revoked || own ? [] : ['revoked'];
  const kinds: NoticeKind[] = [];
  if (!own && !sameSettings(before, after)) kinds.push('changed');
  const ownLimit = own && before.usageLimit !== after.usageLimit;
  // One that is strict is closed now, which its asker is told.
  if (!ownLimit && !after.strict && !isFull(before, now) && isFull(after, now)) kinds.push('full');
  return kinds;
}

/** Whether there is still anything to tell: what was true when it was noted may be over. */
export function isStillTrue({ kind, before }: Notice, link: InviteLink, now: Date): boolean {
  const left = link.expireDate === null ? Infinity : link.expireDate.getTime() - now.getTime();
  switch (kind) {
    case 'full':
      return isFull(link, now);
    case 'expiring':
      return !link.revoked && left > 0 && left <= EXPIRING_MS;
    case 'expired':
      return linkState(link, now) === 'expired' && left >= -EXPIRED_NEWS_MS;
    case 'changed':
      return !link.revoked && before !== null && !sameSettings(before, link);
    case 'revoked':
      return link.revoked;
  }
}

function isFull(link: InviteLink, now: Date): boolean {
  return linkState(link, now) === 'used-up';
}
