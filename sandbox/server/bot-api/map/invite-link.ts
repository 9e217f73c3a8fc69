import { maskedLink } from '../../world/masked-link.ts';
import type { InviteLink } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import { omitUndefined, type JsonObject } from '../json.ts';
import { toUserById } from './user.ts';

/** Bot API `ChatInviteLink`, as bot `viewerId` may see it. */
export function toInviteLink(world: World, link: InviteLink, viewerId: number): JsonObject {
  const waiting = world.links.find(link.hash)?.requested ?? 0;
  return omitUndefined({
    invite_link: link.adminId === viewerId ? link.link : maskedLink(link),
    creator: toUserById((id) => world.people.get(id), link.adminId),
    creates_join_request: link.requestNeeded,
    is_primary: link.permanent,
    is_revoked: link.revoked,
    name: link.title || undefined,
    expire_date: link.expireDate || undefined,
    member_limit: link.usageLimit || undefined,
    pending_join_request_count: waiting || undefined,
    subscription_period: link.subscriptionPricing?.period,
    subscription_price: link.subscriptionPricing?.amount,
  });
}
