import { Api } from 'telegram';
import { Refusal } from '../../domain/errors.ts';
import type { ExportedLink } from '../../domain/invite-link.ts';
import { dateFromTl } from './date.ts';

/** @throws Refusal `public-join-requests` for the answer that carries no link. */
export function linkFromTl(invite: Api.TypeExportedChatInvite): ExportedLink {
  if (invite instanceof Api.ChatInvitePublicJoinRequests) {
    throw new Refusal('public-join-requests', invite.className);
  }
  const pricing = invite.subscriptionPricing;
  return {
    link: invite.link,
    adminId: invite.adminId.toJSNumber(),
    date: new Date(invite.date * 1000),
    startDate: dateFromTl(invite.startDate),
    title: invite.title ?? null,
    expireDate: dateFromTl(invite.expireDate),
    // Absent or 0 for none.
    usageLimit: invite.usageLimit || null,
    requestNeeded: invite.requestNeeded ?? false,
    permanent: invite.permanent ?? false,
    revoked: invite.revoked ?? false,
    usage: invite.usage ?? 0,
    requested: invite.requested ?? 0,
    subscriptionExpired: invite.subscriptionExpired ?? null,
    subscriptionPricing: pricing ? { period: pricing.period, amount: pricing.amount.toJSNumber() } : null,
  };
}
