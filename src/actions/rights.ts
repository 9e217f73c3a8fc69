import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../domain/errors.ts';
import type { InviteLink } from '../domain/invite-link.ts';
import type { PeerId } from '../domain/peer.ts';
import { mayAudit, mayIssue, SHOWN_RIGHTS_MAX_AGE_MS, type Administrators } from '../domain/rights.ts';
import type { ActionDependencies } from './dependencies.ts';

type Dependencies = Pick<ActionDependencies, 'store' | 'telegram' | 'clock' | 'operations'>;

/** What a person may see of a chat's links. */
export type Scope = 'all' | 'own';

interface Asked {
  administrators: Administrators;
  /** The worker's account. */
  accountId: number;
}

/**
 * Asks Telegram now.
 * @param keep `news`: an answer that is as on record already is not written, for somebody is waiting.
 */
async function ask(deps: Dependencies, asked: PeerId, keep: 'always' | 'news'): Promise<Asked> {
  const peerId = await peerNow(deps, asked);
  try {
    return await read(deps, peerId, keep);
  } catch (error) {
    const migrated = error instanceof Refusal && error.code === 'chat-migrated';
    if (!migrated || !(await deps.operations.followMigration(peerId))) throw error;
    return ask(deps, peerId, keep);
  }
}

/** A group's id while it was one leads to the supergroup it became. */
export async function peerNow({ store }: Pick<Dependencies, 'store'>, peerId: PeerId): Promise<PeerId> {
  return (await store.chats.find(peerId))?.peerId ?? peerId;
}

async function read(deps: Dependencies, peerId: PeerId, keep: 'always' | 'news'): Promise<Asked> {
  const [administrators, self, known] = await Promise.all([
    deps.telegram.administrators(peerId),
    deps.telegram.self(),
    deps.store.chats.find(peerId),
  ]);
  const ready = mayIssue(administrators, self.userId);
  const same = known?.ready === ready && isDeepStrictEqual(known.administrators?.list, administrators.list);
  if (keep === 'always' || !same) await deps.store.chats.saveAdministrators(peerId, administrators, ready);
  return { administrators, accountId: self.userId };
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
  const { administrators, accountId } = await ask(deps, peerId, 'news');
  if (!mayIssue(administrators, actorId)) throw new Refusal('actor-lacks-right');
  if (!mayIssue(administrators, accountId)) throw new Refusal('worker-lacks-right');
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
  const fresh = known !== null && age >= 0 && age <= SHOWN_RIGHTS_MAX_AGE_MS;
  const administrators = fresh ? known : (await ask(deps, peerId, 'always')).administrators;
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
