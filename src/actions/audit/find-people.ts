import type { InviteLink } from '../../domain/invite-link.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Membership } from '../../domain/membership.ts';
import type { Chat, PeerId } from '../../domain/peer.ts';
import type { MembershipCursor } from '../../domain/ports/membership-store.ts';
import { auditRole, type AuditRole } from '../access.ts';
import type { ActionDependencies } from '../dependencies.ts';

/** Of one person: more fit on no screen. */
export const STAYS_SHOWN = 7;

/** One time that somebody was in the chat, and the link they came by. */
export interface Stay {
  membership: Membership;
  /** null if it isn't known, or there was none. */
  link: InviteLink | null;
}

/** Those who were found, each with the last time they came. */
export interface PeopleFound {
  peerId: PeerId;
  role: AuditRole;
  chat: Chat | null;
  people: Stay[];
  /** Pass it back for the next page; null at the end. */
  next: MembershipCursor | null;
}

/**
 * "Who let Sam in?" Everybody whose name or username has that in it, those who left included, newest first.
 * @param query.text with or without `@`; null for everybody.
 * @throws Refusal `owner-only`.
 */
export async function findPeople(
  deps: ActionDependencies,
  query: {
    peerId: PeerId;
    actorId: number;
    text: string | null;
    before: MembershipCursor | null;
    limit: number;
  },
): Promise<PeopleFound> {
  const { peerId, role } = await auditRole(deps, query.peerId, query.actorId);
  const { text, before, limit } = query;
  const { memberships, next } = await deps.store.memberships.search(peerId, { text, before, limit });
  const chat = await deps.store.chats.named(peerId);
  return { peerId, role, chat, people: await withLinks(deps, memberships), next };
}

/**
 * Every time that somebody was in the chat, newest first.
 * @throws Refusal `owner-only`, `person-unknown` if nothing is known of them.
 */
export async function personInChat(
  deps: ActionDependencies,
  query: { peerId: PeerId; actorId: number; userId: number },
): Promise<Omit<PeopleFound, 'next' | 'people'> & { stays: [Stay, ...Stay[]] }> {
  const { peerId, role } = await auditRole(deps, query.peerId, query.actorId);
  const memberships = await deps.store.memberships.ofPerson(peerId, query.userId);
  const [last, ...others] = await withLinks(deps, memberships);
  if (last === undefined) throw new Refusal('person-unknown');
  return { peerId, role, chat: await deps.store.chats.named(peerId), stays: [last, ...others] };
}

/**
 * As `findPeople`, with every time that each was in the chat, newest first: those found by a name came back, perhaps, and the first time
 * they were let in counts as much. The cursor leads to other people.
 * @throws Refusal `owner-only`.
 */
export async function findStays(
  deps: ActionDependencies,
  query: Parameters<typeof findPeople>[1],
): Promise<{ stays: Stay[]; next: MembershipCursor | null }> {
  const { peerId, people, next } = await findPeople(deps, query);
  // Without a name every time is on the list anyway.
  if (query.text === null) return { stays: people, next };
  const all = await Promise.all(
    people.map(async ({ membership: { userId } }) =>
      (await deps.store.memberships.ofPerson(peerId, userId)).slice(0, STAYS_SHOWN),
    ),
  );
  return { stays: await withLinks(deps, all.flat()), next };
}

/**
 * From one person to everybody else who came by the same link, newest first.
 * @param query.membershipId which time they came.
 * @throws Refusal `owner-only`, `person-unknown`, `link-not-found` if it isn't known which link they used.
 */
export async function cameBySame(
  deps: ActionDependencies,
  query: {
    peerId: PeerId;
    actorId: number;
    membershipId: number;
    before: MembershipCursor | null;
    limit: number;
  },
): Promise<Omit<PeopleFound, 'people'> & { stay: Stay; link: InviteLink; others: Membership[] }> {
  const { peerId, role } = await auditRole(deps, query.peerId, query.actorId);
  const { store } = deps;
  const membership = await store.memberships.find(peerId, query.membershipId);
  if (membership === null) throw new Refusal('person-unknown');
  const link = membership.linkId === null ? null : await store.links.find(membership.linkId);
  if (link === null) throw new Refusal('link-not-found');
  const { before, limit } = query;
  const page = await store.memberships.ofLink(peerId, link.id, { who: 'all', before, limit });
  const others = page.memberships.filter(({ userId }) => userId !== membership.userId);
  const chat = await store.chats.named(peerId);
  return { peerId, role, chat, stay: { membership, link }, link, others, next: page.next };
}

async function withLinks({ store }: ActionDependencies, memberships: Membership[]): Promise<Stay[]> {
  const ids = [...new Set(memberships.flatMap(({ linkId }) => linkId ?? []))];
  const links = new Map(await Promise.all(ids.map(async (id) => [id, await store.links.find(id)] as const)));
  return memberships.map((membership) => ({
    membership,
    link: membership.linkId === null ? null : (links.get(membership.linkId) ?? null),
  }));
}
