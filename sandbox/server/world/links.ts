import type { RecordAction } from './admin-log-types.ts';
import type { Core } from './core.ts';
import { badRequest, forbidden } from './errors.ts';
import { listImporters } from './importers.ts';
import type { LinkBook } from './link-book.ts';
import { listLinks } from './link-lists.ts';
import { checkedSettings } from './link-settings.ts';
import type { Membership } from './membership.ts';
import { newLink } from './new-link.ts';
import type { PrimaryLinks } from './primary-links.ts';
import { hasRight } from './rights.ts';
import type { Subscriptions } from './subscriptions.ts';
import type { InviteLink, LinkSettings } from './types.ts';
import type { Links } from './world.ts';

type LinkChanges = Parameters<Links['edit']>[3];

interface Parts {
  core: Core;
  book: LinkBook;
  membership: Membership;
  primaryLinks: PrimaryLinks;
  joining: Pick<Links, 'check' | 'join'>;
  subscriptions: Pick<Subscriptions, 'lapsedBy'>;
  recordAction: RecordAction;
}

export function createLinks({
  core,
  book,
  membership,
  primaryLinks,
  joining,
  subscriptions,
  recordAction,
}: Parts): Links {
  const { state } = core;
  const testServer = state.testServer === true;

  function revoke(actorId: number, link: InviteLink): InviteLink {
    if (link.revoked) return link;
    const revoked = { ...link, revoked: true };
    core.change(() => {
      book.replace(link, revoked);
      recordAction(link.peerId, actorId, { type: 'link_revoked', link: revoked });
    });
    return revoked;
  }

  /** The primary link of somebody who may invite can't be absent, so that revoking it makes another. */
  function replacePrimary(actorId: number, link: InviteLink): { link: InviteLink; replacedBy: InviteLink } {
    return core.change(() => ({
      link: revoke(actorId, link),
      replacedBy: primaryLinks.ensure(link.peerId, link.adminId),
    }));
  }

  function remove(actorId: number, links: InviteLink[]): void {
    core.change(() => {
      book.remove(links);
      for (const link of links) recordAction(link.peerId, actorId, { type: 'link_deleted', link });
    });
  }

  /** A bot's link is changed and revoked by that bot only. @throws TelegramError EDIT_BOT_INVITE_FORBIDDEN. */
  function assertNotOfOtherBot(actorId: number, { adminId }: InviteLink): void {
    const isBot = state.users.some((user) => user.id === adminId && user.isBot);
    if (isBot && adminId !== actorId) throw forbidden('EDIT_BOT_INVITE_FORBIDDEN');
  }

  /**
   * Turning on approval takes away a limit that stands, and the other way round; both in one call are refused.
   * @throws TelegramError 400.
   */
  function merged(link: InviteLink, changes: LinkChanges): LinkSettings {
    const { title, expireDate, usageLimit, requestNeeded, subscriptionPricing } = link;
    const { revoked: _revoked, ...settings } = changes;
    const before = {
      requestNeeded: changes.usageLimit ? false : requestNeeded,
      ...(title !== undefined && { title }),
      ...(expireDate !== undefined && { expireDate }),
      ...(usageLimit !== undefined && !changes.requestNeeded && { usageLimit }),
      ...(subscriptionPricing && { subscriptionPricing }),
    };
    return { ...before, ...settings };
  }

  function change(actorId: number, link: InviteLink, changes: LinkChanges): InviteLink {
    const { kind } = membership.chat(link.peerId);
    const { peerId, hash, link: url, adminId, date, permanent, revoked } = link;
    const settings = merged(link, changes);
    // An expiry that has passed since may stand as long as nobody touches it.
    const standing = changes.expireDate === undefined ? link.expireDate : undefined;
    const now = standing === undefined ? core.now() : Math.min(core.now(), standing - 1);
    const held = checkedSettings(settings, kind, { now, testServer });
    const changed: InviteLink = {
      peerId,
      hash,
      link: url,
      adminId,
      date,
      permanent,
      revoked,
      ...held,
      // `start_date`: when it was last changed. https://core.telegram.org/constructor/chatInviteExported
      startDate: core.now(),
    };
    core.change(() => {
      book.replace(link, changed);
      recordAction(peerId, actorId, { type: 'link_edited', before: link, after: changed });
    });
    return changed;
  }

  return {
    ...joining,
    find(link) {
      const found = book.find(link);
      return found && book.view(found);
    },
    ofChat: (peerId) => book.views(peerId, book.ofChat(peerId)),
    export(actorId, peerId, { legacyRevokePermanent = false, ...settings }) {
      membership.requireInviteRight(actorId, peerId);
      const { kind } = membership.chat(peerId);
      const held = checkedSettings(settings, kind, { now: core.now(), testServer });
      if (legacyRevokePermanent) {
        const { replacedBy } = replacePrimary(actorId, primaryLinks.ensure(peerId, actorId));
        return book.view(
          held.requestNeeded ? change(actorId, replacedBy, { requestNeeded: true }) : replacedBy,
        );
      }
      return book.view(newLink(core, { peerId, adminId: actorId, permanent: false, ...held }));
    },
    get: (actorId, peerId, link) => book.view(book.require(actorId, peerId, link)),
    list(actorId, peerId, query) {
      book.assertMayList(actorId, peerId, query.adminId);
      if (query.adminId === actorId) primaryLinks.ensure(peerId, actorId);
      return listLinks(book, peerId, query);
    },
    edit(actorId, peerId, url, changes) {
      const link = book.require(actorId, peerId, url);
      const { revoked: _revoked, ...settings } = changes;
      assertNotOfOtherBot(actorId, link);
      if (changes.revoked) {
        const mayHavePrimary = hasRight(membership.find(peerId, link.adminId), 'inviteUsers');
        if (link.revoked || !link.permanent || !mayHavePrimary) {
          return { link: book.view(revoke(actorId, link)) };
        }
        const { link: gone, replacedBy } = replacePrimary(actorId, link);
        return { link: book.view(gone), replacedBy: book.view(replacedBy) };
      }
      if (link.revoked) throw badRequest('INVITE_HASH_EXPIRED');
      if (Object.keys(settings).length === 0) return { link: book.view(link) };
      const { requestNeeded: _approval, ...others } = settings;
      if (link.permanent && Object.keys(others).length > 0) throw badRequest('CHAT_INVITE_PERMANENT');
      return { link: book.view(change(actorId, link, changes)) };
    },
    delete(actorId, peerId, url) {
      const link = book.require(actorId, peerId, url);
      if (!link.revoked) throw badRequest('INVITE_REVOKED_MISSING');
      remove(actorId, [link]);
    },
    deleteRevoked(actorId, peerId, adminId) {
      book.assertMayList(actorId, peerId, adminId);
      const gone = book.ofChat(peerId).filter((link) => link.adminId === adminId && link.revoked);
      remove(actorId, gone);
    },
    administratorsWithLinks(actorId, peerId) {
      const { status } = membership.requireInviteRight(actorId, peerId);
      if (status !== 'creator') throw badRequest('CHAT_ADMIN_REQUIRED');
      const links = book.ofChat(peerId);
      return [...new Set(links.map((link) => link.adminId))].map((adminId) => {
        const own = links.filter((link) => link.adminId === adminId);
        const revokedCount = own.filter((link) => link.revoked).length;
        return { adminId, count: own.length - revokedCount, revokedCount };
      });
    },
    importers: (actorId, peerId, query) =>
      listImporters({ core, book, membership, subscriptions }, actorId, peerId, query),
  };
}
