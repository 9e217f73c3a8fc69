import type { InviteLinkView } from '../../server/world/types.ts';

export type LinkState = 'active' | 'revoked' | 'expired' | 'used-up';

/** @param now Unix seconds on the world's clock. */
export function linkState(link: InviteLinkView, now: number): LinkState {
  if (link.revoked) return 'revoked';
  if (link.expireDate !== undefined && link.expireDate <= now) return 'expired';
  if (link.usageLimit !== undefined && link.usageLimit > 0 && link.usage >= link.usageLimit) return 'used-up';
  return 'active';
}
