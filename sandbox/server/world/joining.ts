import type { Core } from './core.ts';
import { badRequest } from './errors.ts';
import type { JoinRequestBook } from './join-requests.ts';
import type { LinkBook } from './link-book.ts';
import type { Membership } from './membership.ts';
import { hashOf } from './new-link.ts';
import { isInside } from './rights.ts';
import type { InviteLinkView } from './types.ts';
import type { Links } from './world.ts';

/** What a person does with a link in hand. */
export function createJoining(
  core: Core,
  book: LinkBook,
  requests: JoinRequestBook,
  membership: Membership,
): Pick<Links, 'check' | 'join'> {
  function look(userId: number, hash: string): { link: InviteLinkView; member: boolean } {
    if (hash === '') throw badRequest('INVITE_HASH_EMPTY');
    const found = book.find(hash);
    if (!/^[\w-]+$/.test(hashOf(hash))) throw badRequest('INVITE_HASH_INVALID');
    if (!found) throw badRequest('INVITE_HASH_EXPIRED');
    const { status } = membership.find(found.peerId, userId);
    // Telegram tells the banned no more than that.
    if (status === 'kicked') throw badRequest('INVITE_HASH_EXPIRED');
    return { link: book.view(found), member: isInside(membership.find(found.peerId, userId)) };
  }

  return {
    check(userId, hash) {
      const { link, member } = look(userId, hash);
      if (!member && book.isClosed(link)) throw badRequest('INVITE_HASH_EXPIRED');
      return { chat: membership.chat(link.peerId), link, member };
    },
    join(userId, hash, { viaChatlist = false, pays = false } = {}) {
      const { link, member } = look(userId, hash);
      const closed = book.isClosed(link);
      if (closed === 'revoked' || closed === 'expired') throw badRequest('INVITE_HASH_EXPIRED');
      if (member) throw badRequest('USER_ALREADY_PARTICIPANT');
      if (closed === 'used_up') throw badRequest('USERS_TOO_MUCH');
      const chat = membership.chat(link.peerId);
      const { usage: _usage, requested: _requested, subscriptionExpired: _expired, ...stored } = link;
      membership.assertRoomFor(userId, chat.peerId, 'CHANNELS_TOO_MUCH');
      if (link.requestNeeded) {
        requests.open(chat.peerId, userId, stored);
        throw badRequest('INVITE_REQUEST_SENT');
      }
      // Nobody has to pay for what is public.
      const pricing = chat.username ? undefined : link.subscriptionPricing;
      if (pricing && !pays) throw badRequest('STARS_PAYMENT_REQUIRED');
      core.change(() => {
        requests.forget(chat.peerId, userId);
        const date = core.now();
        const after = {
          userId,
          status: 'member',
          date,
          viaHash: link.hash,
          ...(viaChatlist && { viaChatlist }),
        } as const;
        const paid = pricing && { subscribedUntil: date + pricing.period };
        membership.set(chat.peerId, userId, { ...after, ...paid }, { link: stored, viaChatlist });
      });
      return chat;
    },
  };
}
