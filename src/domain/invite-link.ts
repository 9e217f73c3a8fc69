import type { LinkSettings, TelegramSettings } from './link-settings.ts';
import type { PeerId } from './peer.ts';

/** Every field of TL `chatInviteExported`, as the worker read it. */
export interface ExportedLink extends TelegramSettings {
  /** The URL. A secret: anyone who has it can join. */
  link: string;
  /** The account Telegram names as creator: ours, no matter who asked. */
  adminId: number;
  date: Date;
  startDate: Date | null;
  permanent: boolean;
  revoked: boolean;
  /** Members now in the chat who joined with it. */
  usage: number;
  /** Join requests now waiting. */
  requested: number;
  /** Members whose subscription ran out; null for a link without a price. */
  subscriptionExpired: number | null;
}

/** A link in our store: only there does it say who asked for it. */
export interface InviteLink extends ExportedLink, LinkSettings {
  id: string;
  peerId: PeerId;
  /** The secret part after `+`. */
  hash: string;
  /** Who pressed the button; null for links found on Telegram that nobody asked us for. */
  actorId: number | null;
  /** Their name when they asked. */
  actorName: string | null;
  /** The operation that made it. */
  operationId: string | null;
  /** The link this one was regenerated from. */
  replaces: string | null;
  /** The link that was regenerated from this one. */
  replacedBy: string | null;
  origin: 'latchkey' | 'census';
  /** The name of the preset that its settings were taken from when it was made. */
  preset: string | null;
  /** Removed from Telegram's list. */
  deleted: boolean;
  revokedAt: Date | null;
  lastSeenAt: Date;
}

export type LinkState = 'active' | 'expired' | 'used-up' | 'revoked';

export const LINK_STATES: readonly LinkState[] = ['active', 'expired', 'used-up', 'revoked'];

/** What somebody who tries the link finds now. A used-up link opens again when somebody leaves. */
export function linkState(
  link: Pick<ExportedLink, 'revoked' | 'expireDate' | 'usageLimit' | 'usage'>,
  now: Date,
): LinkState {
  if (link.revoked) return 'revoked';
  if (link.expireDate !== null && link.expireDate <= now) return 'expired';
  if (link.usageLimit !== null && link.usage >= link.usageLimit) return 'used-up';
  return 'active';
}

/** @returns the secret part of an invite URL. @throws RangeError if it is none. */
export function linkHash(link: string): string {
  const hash = /(?:\/\+|\/joinchat\/|[?&]invite=)([\w-]+)/.exec(link)?.[1];
  if (hash === undefined) throw new RangeError('not an invite link');
  return hash;
}
