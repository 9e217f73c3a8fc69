import { Refusal } from '../domain/errors.ts';
import { APPROVED_SINGLY_MAX, type RequestKey } from '../domain/join-request.ts';
import type { CardPlace, Decision, Operation } from '../domain/operation.ts';
import type { PeerId } from '../domain/peer.ts';
import { peerNow, requireIssuingOwner, requireLinkRight } from './access.ts';
import type { ActionDependencies, Actor } from './dependencies.ts';

/** What every decision is asked with. */
interface Deciding {
  actor: Actor;
  locale: string;
  /** The message that will show what becomes of it. */
  card: CardPlace;
  /** The one-shot button. */
  buttonId: string;
}

type Submitted = Promise<{ operation: Operation; created: boolean }>;

/**
 * Admits or declines somebody who asks to join.
 * @throws Refusal `request-gone`, `requester-joined` where that was decided already; as `requireIssuer`.
 */
export async function decideRequest(
  deps: ActionDependencies,
  { peerId, userId }: RequestKey,
  kind: Extract<Decision, 'approve' | 'decline'>,
  deciding: Deciding,
): Submitted {
  const request = await deps.store.requests.find({ peerId: await peerNow(deps, peerId), userId });
  if (request === null) throw new Refusal('request-gone');
  const now = await requireDecider(deps, request, deciding.actor.userId);
  if (request.state !== 'waiting') {
    throw new Refusal(request.state === 'approved' ? 'requester-joined' : 'request-gone');
  }
  return submit(deps, { kind, peerId: now, linkId: request.linkId, requesterId: userId }, deciding);
}

/**
 * Admits or declines all who wait by a link, or in the whole chat.
 * @throws Refusal `link-not-found`; as `requireIssuer`.
 */
export async function decideAllRequests(
  deps: ActionDependencies,
  which: { peerId: PeerId; linkId: string | null },
  kind: Extract<Decision, 'approve-all' | 'decline-all'>,
  deciding: Deciding,
): Submitted {
  const peerId = await requireDecider(deps, which, deciding.actor.userId);
  return submit(deps, { kind, peerId, linkId: which.linkId }, deciding);
}

/**
 * Admits those who wait and were known of at that moment, one by one: nobody who asked later, whatever becomes of a call. Done again,
 * it asks for nothing new.
 * @throws as `decideAllRequests`.
 */
export async function approveKnown(
  deps: ActionDependencies,
  which: { peerId: PeerId; linkId: string | null; knownBy: Date },
  { actor, locale, keys }: { actor: Actor; locale: string; keys: string },
): Promise<void> {
  const peerId = await requireDecider(deps, which, actor.userId);
  const authorisedAt = deps.clock.monotonic();
  const { requests } = await deps.store.requests.waiting(
    { peerId, linkId: which.linkId, actorId: null, knownBy: which.knownBy },
    { offset: 0, limit: APPROVED_SINGLY_MAX },
  );
  for (const { userId, linkId } of requests) {
    await deps.operations.submit(
      {
        kind: 'approve',
        peerId,
        linkId,
        requesterId: userId,
        idempotencyKey: `${keys}${userId}`,
        actorId: actor.userId,
        actorName: actor.name,
        settings: null,
        revokeFirst: false,
        card: null,
        quiet: true,
        locale,
      },
      { draftId: null, buttonId: null, authorisedAt },
    );
  }
}

/**
 * At the moment of use: may this person decide on requests by that link? Their own with the invite right, anybody's as the creator.
 * @returns the chat's present id.
 * @throws Refusal `link-not-found`; as `requireIssuer`.
 */
export async function requireDecider(
  deps: ActionDependencies,
  { peerId, linkId }: { peerId: PeerId; linkId: string | null },
  actorId: number,
): Promise<PeerId> {
  if (linkId === null) return requireIssuingOwner(deps, peerId, actorId);
  const link = await deps.store.links.find(linkId);
  if (link === null) throw new Refusal('link-not-found');
  await requireLinkRight(deps, link, actorId);
  return peerNow(deps, link.peerId);
}

function submit(
  deps: ActionDependencies,
  what: Pick<Operation, 'kind' | 'peerId' | 'linkId'> & { requesterId?: number },
  { actor, locale, card, buttonId }: Deciding,
): Submitted {
  return deps.operations.submit(
    {
      ...what,
      idempotencyKey: `button:${buttonId}`,
      actorId: actor.userId,
      actorName: actor.name,
      settings: null,
      revokeFirst: false,
      card,
      locale,
    },
    { draftId: null, buttonId, authorisedAt: deps.clock.monotonic() },
  );
}
