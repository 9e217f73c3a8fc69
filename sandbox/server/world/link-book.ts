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
  /** The same for many links of one chat, counted at once. */
  views(peerId: number, links: readonly InviteLink[]): InviteLinkView[];
  /** Newest first. */
  ofChat(peerId: number): readonly InviteLink[];
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

function countBy<T>(all: readonly T[], keyOf: (each: T) => string | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of all) {
    const key = keyOf(each);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

export function createLinkBook(
  core: Core,
  membership: Membership,
  subscriptions: Pick<Subscriptions, 'hasLapsed'>,
): LinkBook {
  const { state } = core;

  function find(link: string): InviteLink | undefined {
    const hash = hashOf(link);
    return state.links.find((link) => link.hash === hash);
  }

  /** The list of all links is replaced at each change: until then what was sorted once stays as it is. */
  const sorted = new WeakMap<readonly InviteLink[], Map<number, readonly InviteLink[]>>();

  function ofChat(peerId: number): readonly InviteLink[] {
    const byChat = sorted.get(state.links) ?? new Map<number, readonly InviteLink[]>();
    sorted.set(state.links, byChat);
    const known = byChat.get(peerId);
    if (known) return known;
    const links = state.links
      .filter((link) => link.peerId === peerId)
      // The sort is stable: of one second, the later made comes first.
      .toReversed()
      .sort((left, right) => right.date - left.date);
    byChat.set(peerId, links);
    return links;
  }

  function replace(before: InviteLink, after: InviteLink): void {
    state.links = state.links.map((link) => (link === before ? after : link));
    core.emit({ type: 'link', link: after });
  }

  function viewer(peerId: number): (link: InviteLink) => InviteLinkView {
    const members = (state.members[peerId] ?? []).filter((member) => member.viaHash !== undefined);
    const usage = countBy(members.filter(isInside), (member) => member.viaHash);
    const expired = countBy(members.filter(subscriptions.hasLapsed), (member) => member.viaHash);
    const requested = countBy(state.joinRequests, (request) => request.hash);
    return (link) => {
      const subscriptionExpired = expired.get(link.hash);
      return {
        ...link,
        ...(subscriptionExpired !== undefined && { subscriptionExpired }),
        usage: usage.get(link.hash) ?? 0,
        requested: requested.get(link.hash) ?? 0,
      };
    };
  }

  return {
    find,
    view: (link) => viewer(link.peerId)(link),
    views: (peerId, links) => links.map(viewer(peerId)),
    ofChat,
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
