import type { InviteLinkView } from '../../../world/types.ts';
import type { RpcContext, TlObject } from '../../rpc.ts';

/**
 * `chatInviteExported` in any layer: #fc2e05bc takes the link alone, #ab4a819 all but the subscription, #a22cbd96 all.
 * `usage_limit`, `usage` and `requested` are absent when there is nothing to say, as at Telegram.
 */
export function tlInviteLink(view: InviteLinkView): TlObject {
  return {
    _: 'chatInviteExported',
    revoked: view.revoked,
    permanent: view.permanent,
    request_needed: view.requestNeeded,
    link: view.link,
    admin_id: view.adminId,
    date: view.date,
    start_date: view.startDate,
    expire_date: view.expireDate,
    usage_limit: view.usageLimit,
    usage: view.usage > 0 ? view.usage : undefined,
    requested: view.requested > 0 ? view.requested : undefined,
    subscription_expired: view.subscriptionExpired,
    title: view.title,
    subscription_pricing: tlPricing(view.subscriptionPricing),
  };
}

export function tlPricing(pricing: InviteLinkView['subscriptionPricing']): TlObject | undefined {
  return pricing && { _: 'starsSubscriptionPricing', period: pricing.period, amount: pricing.amount };
}

/** For people who asked to join a public chat without a link. Layers that know no such link are told "none". */
export function tlPublicJoinRequests(context: RpcContext): TlObject {
  return context.hasConstructor('chatInvitePublicJoinRequests')
    ? { _: 'chatInvitePublicJoinRequests' }
    : { _: 'chatInviteEmpty' };
}
