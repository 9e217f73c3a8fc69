import { Refusal } from '../domain/errors.ts';
import type { InviteLink } from '../domain/invite-link.ts';
import type { PeerId } from '../domain/peer.ts';
import { mayAudit, mayIssue, SHOWN_RIGHTS_MAX_AGE_MS, type Administrators } from '../domain/rights.ts';
import type { ActionDependencies } from './dependencies.ts';

type Dependencies = Pick<ActionDependencies, 'store' | 'telegram' | 'clock'>;

/** What a person may see of a chat's links. */
export type Scope = 'all' | 'own';

/** Asks Telegram now, and keeps the answer for what is only shown. */
export async function askAdministrators(deps: Dependencies, peerId: PeerId): Promise<Administrators> {
  const [administrators, self] = await Promise.all([
    deps.telegram.administrators(peerId),
    deps.telegram.self(),
  ]);
  await deps.store.chats.saveAdministrators(peerId, administrators, mayIssue(administrators, self.userId));
  return administrators;
}

/**
 * At the moment of use: may this person issue links in that chat, and may the account make them?
 * @throws Refusal `actor-lacks-right`, `worker-lacks-right`, `worker-not-in-chat`.
 */
export async function requireIssuer(
  deps: Dependencies,
  peerId: PeerId,
  actorId: number,
): Promise<Administrators> {
  const [administrators, self] = await Promise.all([askAdministrators(deps, peerId), deps.telegram.self()]);
  if (!mayIssue(administrators, actorId)) throw new Refusal('actor-lacks-right');
  if (!mayIssue(administrators, self.userId)) throw new Refusal('worker-lacks-right');
  return administrators;
}

/**
 * At the moment of use: may this person change that link? Their own with the invite right, anybody's as the creator.
 * @throws Refusal as `requireIssuer`.
 */
export async function requireLinkRight(deps: Dependencies, link: InviteLink, actorId: number): Promise<void> {
  const administrators = await requireIssuer(deps, link.peerId, actorId);
  if (link.actorId !== actorId && !mayAudit(administrators, actorId)) throw new Refusal('actor-lacks-right');
}

/**
 * For showing: may rest on an answer up to 30 s old.
 * @throws Refusal `actor-lacks-right` for who is no administrator with the invite right.
 */
export async function scopeOf(deps: Dependencies, peerId: PeerId, actorId: number): Promise<Scope> {
  const known = (await deps.store.chats.find(peerId))?.administrators ?? null;
  const age = known === null ? Infinity : deps.clock.now().getTime() - known.checkedAt.getTime();
  const administrators =
    known !== null && age >= 0 && age <= SHOWN_RIGHTS_MAX_AGE_MS
      ? known
      : await askAdministrators(deps, peerId);
  if (mayAudit(administrators, actorId)) return 'all';
  if (mayIssue(administrators, actorId)) return 'own';
  throw new Refusal('actor-lacks-right');
}

/**
 * Finds a link of our record that this person may see. One they may not see is as good as none.
 * @throws Refusal `link-not-found`, `actor-lacks-right`.
 */
export async function visibleLink(deps: Dependencies, linkId: string, actorId: number): Promise<InviteLink> {
  const link = await deps.store.links.find(linkId);
  if (link === null) throw new Refusal('link-not-found');
  const scope = await scopeOf(deps, link.peerId, actorId);
  if (scope === 'own' && link.actorId !== actorId) throw new Refusal('link-not-found');
  return link;
}
