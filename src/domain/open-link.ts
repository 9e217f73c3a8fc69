import { linkState, type InviteLink } from './invite-link.ts';

/**
 * What makes an open link risky, the riskiest first. `primary`: the one that never expires and has no limit by its nature.
 * `unlimited`: anybody can join with it, and it never expires. `never-expires`: it has a limit, approval or a price.
 * `waiting-requests`: somebody waits to be let in. `limited`: it ends by itself.
 */
export const OPENNESS = ['primary', 'unlimited', 'never-expires', 'waiting-requests', 'limited'] as const;

export type Openness = (typeof OPENNESS)[number];

/** @returns null for a link that lets nobody in now. One that is full lets nobody in until somebody leaves. */
export function opennessOf(link: InviteLink, now: Date): Openness | null {
  if (linkState(link, now) !== 'active') return null;
  if (link.permanent) return 'primary';
  if (link.expireDate === null) {
    const bounded = link.usageLimit !== null || link.requestNeeded || link.subscriptionPricing !== null;
    return bounded ? 'never-expires' : 'unlimited';
  }
  return link.requested > 0 ? 'waiting-requests' : 'limited';
}
