import type { InviteLink } from '../../domain/invite-link.ts';
import type { Fix } from './place.ts';

export interface FixMeans {
  accountId: number;
  ours: readonly number[];
  others: boolean;
}

/**
 * What helps against an open link, what helps best first.
 * @param can `accountId`: the account that serves the chat; `ours`: all that change their own links; `others`: it owns the chat, so
 *   that it can change other admins' links, too.
 */
export function fixesFor(link: InviteLink, can: FixMeans): Fix[] {
  const own = can.ours.includes(link.adminId);
  if (!own && !can.others) return [];
  const requests: Fix[] = link.requested > 0 ? ['requests'] : [];
  const approval: Fix[] =
    link.requestNeeded || link.usageLimit !== null || link.subscriptionPricing !== null ? [] : ['approval'];
  if (link.permanent) return link.adminId === can.accountId ? [...requests, 'replace', ...approval] : [];
  const forEver = link.expireDate === null && link.subscriptionPricing === null;
  const expiry: Fix[] = forEver ? ['expiry'] : [];
  return [...expiry, ...requests, ...approval.filter(() => forEver), 'revoke'];
}
