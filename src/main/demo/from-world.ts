/** What the worker would have read, from the simulated Telegram itself. */
import type { Chat as WorldChat, InviteLinkView, User, World } from 'telegram-sandbox';
import type { ExportedLink } from '../../domain/invite-link.ts';
import type { LinkSettings } from '../../domain/link-settings.ts';
import type { PersonName } from '../../domain/membership.ts';
import type { Chat } from '../../domain/peer.ts';
import type { ChatAdministrator } from '../../domain/rights.ts';

/** @param seconds Unix. */
export function dateOf(seconds: number): Date {
  return new Date(seconds * 1_000);
}

export function exportedFrom(view: InviteLinkView): ExportedLink {
  const { link, adminId, date, startDate, permanent, revoked, usage, requested } = view;
  const { strict: _strict, ...settings } = settingsFrom(view);
  return {
    ...settings,
    link,
    adminId,
    date: dateOf(date),
    startDate: startDate === undefined ? null : dateOf(startDate),
    permanent,
    revoked,
    usage,
    requested,
    subscriptionExpired: view.subscriptionPricing === undefined ? null : (view.subscriptionExpired ?? 0),
  };
}

export function settingsFrom(view: InviteLinkView): LinkSettings {
  const { title, expireDate, usageLimit, requestNeeded, subscriptionPricing } = view;
  return {
    title: title ?? null,
    expireDate: expireDate === undefined ? null : dateOf(expireDate),
    usageLimit: usageLimit ?? null,
    requestNeeded,
    subscriptionPricing: subscriptionPricing ?? null,
    strict: false,
  };
}

export function chatFrom({ peerId, kind, title, username }: WorldChat): Chat {
  return { peerId, kind: kind === 'basic' ? 'group' : kind, title, username: username ?? null };
}

/** @throws Error if there is nobody of that id. */
export function userOf(world: World, userId: number): User {
  const user = world.people.get(userId);
  if (user === undefined) throw new Error('the demo speaks of somebody who is not there');
  return user;
}

export function personFrom({ id, firstName, lastName, username }: User): PersonName {
  const name = lastName === undefined ? firstName : `${firstName} ${lastName}`;
  return { userId: id, name, username: username ?? null };
}

export function administratorsFrom(world: World, peerId: number): ChatAdministrator[] {
  return world.chats.administrators(peerId).map(({ userId, status, rights }) => ({
    ...personFrom(userOf(world, userId)),
    creator: status === 'creator',
    inviteUsers: status === 'creator' || rights?.inviteUsers === true,
  }));
}
