import type { Core } from './core.ts';
import type { Membership } from './membership.ts';
import { isInside } from './rights.ts';
import type { InviteLink, Member } from './types.ts';

/**
 * Who paid for a month, and whose month is over: they are out, and counted by the link they came by.
 * https://core.telegram.org/api/subscriptions
 */
export interface Subscriptions {
  /** Puts out those whose time is over; nobody here pays a second time by themselves. */
  lapse(): void;
  /** Whether somebody is out because their time is over. */
  hasLapsed(member: Member): boolean;
  /** Who came by this link and is out because their time is over. */
  lapsedBy(link: Pick<InviteLink, 'peerId' | 'hash'>): Member[];
}

export function createSubscriptions(core: Core, membership: Membership): Subscriptions {
  const isOver = ({ subscribedUntil }: Member): boolean =>
    subscribedUntil !== undefined && subscribedUntil <= core.now();

  const hasLapsed = (member: Member): boolean => !isInside(member) && isOver(member);

  return {
    hasLapsed,
    lapse() {
      core.change(() => {
        for (const [peerId, members] of Object.entries(core.state.members)) {
          for (const member of members.filter((each) => each.status === 'member' && isOver(each))) {
            membership.set(Number(peerId), member.userId, { ...member, status: 'left' });
          }
        }
      });
    },
    lapsedBy: ({ peerId, hash }) =>
      (core.state.members[peerId] ?? []).filter((member) => member.viaHash === hash && hasLapsed(member)),
  };
}
