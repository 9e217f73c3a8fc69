import type { InviteLink } from '../../domain/invite-link.ts';
import type { Membership } from '../../domain/membership.ts';
import type { Chat, PeerId } from '../../domain/peer.ts';
import type { MembershipCursor, Retention } from '../../domain/ports/membership-store.ts';
import { auditedLink, auditRole, type AuditRole } from '../access.ts';
import type { ActionDependencies } from '../dependencies.ts';
import { historyEvents, type HistoryEvent } from '../history-events.ts';

/** All that is known of a link, for those who may audit its chat. */
export interface LinkLife {
  role: AuditRole;
  chat: Chat | null;
  link: InviteLink;
  /** All versions of the link, itself included, oldest first. */
  lineage: InviteLink[];
  /** Of the whole lineage, oldest first. */
  events: HistoryEvent[];
  /** Who came by this link, those who left included, newest first. */
  people: Membership[];
  /** Pass it back for more people; null at the end. */
  next: MembershipCursor | null;
  retention: Retention;
  now: Date;
}

const ENTRIES_MAX = 200;

/** @param query.before a page of people; null for the newest. @throws Refusal `owner-only`, `link-not-found`. */
export async function lifeOf(
  deps: ActionDependencies,
  query: {
    peerId: PeerId;
    linkId: string;
    actorId: number;
    before: MembershipCursor | null;
    limit: number;
  },
): Promise<LinkLife> {
  const { store } = deps;
  const link = await auditedLink(deps, query);
  const { peerId, role } = await auditRole(deps, link.peerId, query.actorId);
  const now = deps.clock.now();
  const { before, limit } = query;
  const lineage = await store.links.lineage(link.id);
  const linkIds = lineage.map(({ id }) => id);
  const [chat, entries, people, retention] = await Promise.all([
    store.chats.named(peerId),
    store.audit.list({ peerId, linkIds, before: null, limit: ENTRIES_MAX }),
    store.memberships.ofLink(peerId, link.id, { who: 'all', before, limit }),
    store.memberships.retention(peerId, { linkId: link.id }, now),
  ]);
  return {
    role,
    chat,
    link,
    lineage,
    events: historyEvents(entries.toReversed(), lineage),
    people: people.memberships,
    next: people.next,
    retention,
    now,
  };
}
