import { badRequest } from './errors.ts';
import type { Core } from './core.ts';
import type { LinkBook } from './link-book.ts';
import type { Membership } from './membership.ts';
import { isInside } from './rights.ts';
import type { InviteLink, JoinRequest } from './types.ts';
import type { JoinRequests } from './world.ts';

/** The waiting requests, as the parts that admit people use them. */
export interface JoinRequestBook {
  find(peerId: number, userId: number): JoinRequest | undefined;
  /** Somebody who asks twice keeps the place of their first request. */
  open(peerId: number, userId: number, link?: InviteLink): JoinRequest;
  /** For a person who joined, or was removed, in another way. */
  forget(peerId: number, userId: number): void;
}

export function createJoinRequestBook(core: Core): JoinRequestBook {
  const { state } = core;
  const find = (peerId: number, userId: number): JoinRequest | undefined =>
    state.joinRequests.find((request) => request.peerId === peerId && request.userId === userId);

  return {
    find,
    open(peerId, userId, link) {
      const waiting = find(peerId, userId);
      if (waiting) return waiting;
      return core.change(() => {
        const request = { peerId, userId, date: core.now(), ...(link && { hash: link.hash }) };
        state.joinRequests = [...state.joinRequests, request];
        core.emit({ type: 'join_request', request, ...(link && { link }) });
        return request;
      });
    },
    forget(peerId, userId) {
      const waiting = find(peerId, userId);
      if (waiting) state.joinRequests = state.joinRequests.filter((request) => request !== waiting);
    },
  };
}

interface Parts {
  core: Core;
  requestBook: JoinRequestBook;
  linkBook: LinkBook;
  membership: Membership;
}

export function createJoinRequests({ core, requestBook, linkBook, membership }: Parts): JoinRequests {
  const { state } = core;

  function close(actorId: number, request: JoinRequest, approved: boolean): void {
    const { peerId, userId, hash } = request;
    if (approved) membership.assertRoomFor(userId, peerId, 'USER_CHANNELS_TOO_MUCH');
    core.change(() => {
      requestBook.forget(peerId, userId);
      if (approved && !isInside(membership.find(peerId, userId))) {
        const link = state.links.find((link) => link.hash === hash);
        const member = { userId, status: 'member', date: core.now(), approvedBy: actorId } as const;
        membership.set(peerId, actorId, hash === undefined ? member : { ...member, viaHash: hash }, {
          link,
          viaRequest: true,
        });
      }
      core.emit({ type: 'join_request_closed', request, approved });
    });
  }

  return {
    ofChat: (peerId) => state.joinRequests.filter((request) => request.peerId === peerId),
    decide(actorId, peerId, userId, approved) {
      membership.requireInviteRight(actorId, peerId);
      const request = requestBook.find(peerId, userId);
      if (!request) {
        const joined = isInside(membership.find(peerId, userId));
        throw badRequest(joined ? 'USER_ALREADY_PARTICIPANT' : 'HIDE_REQUESTER_MISSING');
      }
      close(actorId, request, approved);
    },
    decideAll(actorId, peerId, approved, link) {
      membership.requireInviteRight(actorId, peerId);
      const hash = link === undefined ? undefined : linkBook.require(actorId, peerId, link).hash;
      const waiting = state.joinRequests.filter(
        (request) => request.peerId === peerId && (hash === undefined || request.hash === hash),
      );
      core.change(() => {
        for (const request of waiting) close(actorId, request, approved);
      });
      return waiting.length;
    },
    ask(userId, peerId) {
      const { username, joinRequest } = membership.chat(peerId);
      const { status } = membership.find(peerId, userId);
      if (!username || !joinRequest || status === 'kicked') throw badRequest('CHANNEL_PRIVATE');
      if (status !== 'left') throw badRequest('USER_ALREADY_PARTICIPANT');
      return requestBook.open(peerId, userId);
    },
  };
}
