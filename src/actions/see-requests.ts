import { isAnswer, Refusal } from '../domain/errors.ts';
import type { JoinRequest, RequestFilter, RequestKey } from '../domain/join-request.ts';
import type { PeerId } from '../domain/peer.ts';
import { peerNow, scopeOf, visibleLink } from './access.ts';
import type { ActionDependencies } from './dependencies.ts';

/** Part of those who wait, by a link or in a whole chat. */
export interface RequestsWanted {
  actorId: number;
  peerId: PeerId;
  /** null for all of the chat that this person may decide on. */
  linkId: string | null;
  offset: number;
  limit: number;
}

export interface RequestListing {
  filter: RequestFilter;
  /** Oldest first: they have waited longest. */
  requests: JoinRequest[];
  total: number;
  offset: number;
  /** Why Telegram didn't say, so that it shows what was known before; null if it did. */
  failed: Error | null;
}

/**
 * Who waits. The first page is asked of Telegram, requests from before the bot's time included. Others than the chat's creator see
 * those by their own links.
 * @throws Refusal `link-not-found`, `actor-lacks-right`.
 */
export async function listRequests(
  deps: ActionDependencies,
  wanted: RequestsWanted,
): Promise<RequestListing> {
  const filter = await allowed(deps, wanted);
  const failed = wanted.offset === 0 ? await readNow(deps, filter.peerId) : null;
  const { limit } = wanted;
  const read = await deps.store.requests.waiting(filter, { offset: wanted.offset, limit });
  // The last page may be empty by now.
  const offset = Math.min(wanted.offset, Math.max(0, Math.ceil(read.total / limit) - 1) * limit);
  const page = offset === wanted.offset ? read : await deps.store.requests.waiting(filter, { offset, limit });
  return { filter, ...page, offset, failed };
}

/** How many wait whom this person may decide on, as far as is known. @throws as `listRequests`. */
export async function countRequests(
  deps: ActionDependencies,
  wanted: Pick<RequestsWanted, 'actorId' | 'peerId' | 'linkId'> & Pick<RequestFilter, 'knownBy'>,
): Promise<number> {
  const { knownBy } = wanted;
  const filter = { ...(await allowed(deps, wanted)), ...(knownBy === undefined ? {} : { knownBy }) };
  return (await deps.store.requests.waiting(filter, { offset: 0, limit: 1 })).total;
}

async function allowed(
  deps: ActionDependencies,
  { actorId, peerId, linkId }: Pick<RequestsWanted, 'actorId' | 'peerId' | 'linkId'>,
): Promise<RequestFilter> {
  if (linkId !== null) {
    const link = await visibleLink(deps, linkId, actorId);
    return { peerId: link.peerId, linkId, actorId: null };
  }
  const scope = await scopeOf(deps, peerId, actorId);
  return { peerId: await peerNow(deps, peerId), linkId, actorId: scope === 'all' ? null : actorId };
}

/** @returns why Telegram didn't say; null if it did. */
async function readNow(deps: ActionDependencies, peerId: PeerId): Promise<Error | null> {
  try {
    await deps.operations.readRequests(peerId);
    return null;
  } catch (error) {
    if (!isAnswer(error)) throw error;
    return error;
  }
}

/**
 * A request that this person may decide on: by a link of theirs, or any as the chat's creator. One they may not see counts as none.
 * @throws Refusal `request-gone`, `actor-lacks-right`.
 */
export async function visibleRequest(
  deps: ActionDependencies,
  { peerId, userId }: RequestKey,
  actorId: number,
): Promise<JoinRequest> {
  const request = await deps.store.requests.find({ peerId: await peerNow(deps, peerId), userId });
  if (request === null) throw new Refusal('request-gone');
  const scope = await scopeOf(deps, request.peerId, actorId);
  const link = request.linkId === null ? null : await deps.store.links.find(request.linkId);
  if (scope === 'own' && link?.actorId !== actorId) throw new Refusal('request-gone');
  return request;
}
