import type { InviteLink } from '../../domain/invite-link.ts';
import type { Membership } from '../../domain/membership.ts';
import type * as api from './api.ts';

/** @param link null if it isn't known, or there was none. */
export function stayView({
  membership,
  link,
}: {
  membership: Membership;
  link: InviteLink | null;
}): api.Stay {
  const { id, userId, name, username, joinedAt, way, certainty, approvedBy, addedBy, leftAt, removedBy } =
    membership;
  return {
    id,
    userId,
    name,
    username,
    joinedAt: joinedAt?.getTime() ?? null,
    way,
    certainty,
    link: link && { id: link.id, title: link.title, permanent: link.permanent, askedBy: link.actorName },
    approvedBy: approvedBy?.name ?? null,
    addedBy: addedBy?.name ?? null,
    leftAt: leftAt?.getTime() ?? null,
    removedBy: removedBy?.name ?? null,
  };
}
