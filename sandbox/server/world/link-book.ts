import type { Core } from './core.ts';
import { badRequest } from './errors.ts';
import type { Membership } from './membership.ts';
import { hashOf } from './new-link.ts';
import { isInside } from './rights.ts';
import type { Subscriptions } from './subscriptions.ts';
import type { InviteLink, InviteLinkView } from './types.ts';

/** The links as stored, and who may look at them. */
export interface LinkBook {
  find(link: string): InviteLink | undefined;
  /** Counts what is counted. */
  view(link: InviteLink): InviteLinkView;
  /** Newest first. */
  ofChat(peerId: number): InviteLink[];
  /** @throws TelegramError INVITE_HASH_EXPIRED unless the actor may see this link of this chat. */
  require(actorId: number, peerId: number, link: string): InviteLink;
  /**
   * An admin sees their own links, the creator everybody's.
   * @throws TelegramError CHAT_ADMIN_REQUIRED; ADMIN_ID_INVALID for somebody who neither is an admin nor has links there.
   */
  assertMayList(actorId: number, peerId: number, adminId: number): void;
  /** Makes every open link of a chat ask for approval, which takes limits away. */
  requireApproval(peerId: number): void;
  replace(before: InviteLink, after: InviteLink): void;
  remove(links: InviteLink[]): void;
  /** Why nobody can join with it, if so. */
  isClosed(link: InviteLinkView): 'revoked' | 'expired' | 'used_up' | undefined;
}

export function createLinkBook(
  core: Core,
  membership: Membership,
  subscriptions: Pick<Subscriptions, 'lapsedBy'>,
): LinkBook {
  const { state } = core;

  function find(link: string): InviteLink | undefined {
    const hash = hashOf(link);
    return state.links.find((link) => link.hash === hash);
  }

  function replace(before: InviteLink, after: InviteLink): void {
    state.links = state.links.map((link) => (link === before ? after : link));
    core.emit({ type: 'link', link: after });
  }

  return {
    find,
    view(link) {
      const { peerId, hash } = link;
      const members = state.members[peerId] ?? [];
      const expired = subscriptions.lapsedBy(link).length;
      return {
        ...link,
        ...(expired > 0 && { subscriptionExpired: expired }),
        usage: members.filter((member) => member.viaHash === hash && isInside(member)).length,
        requested: state.joinRequests.filter((request) => request.hash === hash).length,
      };
    },
    ofChat: (peerId) =>
      state.links
        .filter((link) => link.peerId === peerId)
        // The sort is stable: of one second, the later made comes first.
        .toReversed()
        .sort((left, right) => right.date - left.date),
    require(actorId, peerId, link) {
      const { status } = membership.requireInviteRight(actorId, peerId);
      const found = find(link);
      const visible = found?.peerId === peerId && (found.adminId === actorId || status === 'creator');
      if (!visible) throw badRequest('INVITE_HASH_EXPIRED');
      return found;
    },
    assertMayList(actorId, peerId, adminId) {
      const { status } = membership.requireInviteRight(actorId, peerId);
      if (adminId === actorId) return;
      if (status !== 'creator') throw badRequest('CHAT_ADMIN_REQUIRED');
      const isAdmin = membership.find(peerId, adminId).status === 'administrator';
      const hasLinks = state.links.some((link) => link.peerId === peerId && link.adminId === adminId);
      if (!isAdmin && !hasLinks) throw badRequest('ADMIN_ID_INVALID');
    },
    requireApproval(peerId) {
      const open = state.links.filter(
        (link) => link.peerId === peerId && !link.revoked && !link.requestNeeded,
      );
      for (const link of open) {
        // A subscription asks for money instead.
        if (link.subscriptionPricing) continue;
        const { usageLimit: _limit, ...kept } = link;
        replace(link, { ...kept, requestNeeded: true });
      }
    },
    replace,
    remove(links) {
      state.links = state.links.filter((link) => !links.includes(link));
      for (const { peerId, hash } of links) core.emit({ type: 'link_deleted', peerId, hash });
    },
    isClosed({ revoked, expireDate, usageLimit, usage }) {
      if (revoked) return 'revoked';
      if (expireDate !== undefined && expireDate <= core.now()) return 'expired';
      return usageLimit !== undefined && usage >= usageLimit ? 'used_up' : undefined;
    },
  };
}
