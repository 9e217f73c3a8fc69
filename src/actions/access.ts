import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../domain/errors.ts';
import type { InviteLink } from '../domain/invite-link.ts';
import type { PeerId } from '../domain/peer.ts';
import { refusalToAct, scopeIn, SHOWN_RIGHTS_MAX_AGE_MS } from '../domain/rights.ts';
import type { Administrators, Scope } from '../domain/rights.ts';
import type { ActionDependencies } from './dependencies.ts';
import { spendLookUp } from './look-ups.ts';

type Dependencies = Pick<ActionDependencies, 'store' | 'telegram' | 'clock' | 'operations' | 'accountId'>;

/**
 * Asks Telegram now, on somebody's behalf.
 * @param keep `news`: an answer that is stored already is not written again, since somebody is waiting.
 * @throws Refusal `look-ups-used-up`, and as `Telegram.administrators`.
 */
async function ask(
  deps: Dependencies,
  asked: PeerId,
  { actorId, keep }: { actorId: number; keep: 'always' | 'news' },
): Promise<Administrators> {
  await spendLookUp(deps, await deps.store.chats.find(asked), actorId);
  const { peerId, administrators } = await readAdministrators(deps, asked);
  await keepAdministrators(deps, peerId, administrators, keep);
  return administrators;
}

/** Follows a group that became a supergroup. @throws Refusal as `Telegram.administrators`. */
export async function readAdministrators(
  deps: Dependencies,
  asked: PeerId,
): Promise<{ peerId: PeerId; administrators: Administrators }> {
  const peerId = await peerNow(deps, asked);
  try {
    return { peerId, administrators: await deps.telegram.administrators(peerId) };
  } catch (error) {
    const migrated = error instanceof Refusal && error.code === 'chat-migrated';
    if (!migrated || !(await deps.operations.followMigration(peerId))) throw error;
    return readAdministrators(deps, peerId);
  }
}

/** Stores what was read of a chat that is stored. */
export async function keepAdministrators(
  { store }: Pick<Dependencies, 'store'>,
  peerId: PeerId,
  administrators: Administrators,
  keep: 'always' | 'news',
): Promise<void> {
  const known = await store.chats.find(peerId);
  if (known === null) return;
  const same = isDeepStrictEqual(known.administrators?.list, administrators.list);
  if (keep === 'always' || !same) await store.chats.saveAdministrators(peerId, administrators);
}

/** A group's id while it was one leads to the supergroup it became. */
export async function peerNow({ store }: Pick<Dependencies, 'store'>, peerId: PeerId): Promise<PeerId> {
  return (await store.chats.find(peerId))?.peerId ?? peerId;
}

/**
 * At the moment of use: may this person issue links in that chat, and may the account make them?
 * @throws Refusal `actor-lacks-right`, `worker-lacks-right`, `worker-not-in-chat`.
 */
export function requireIssuer(deps: Dependencies, peerId: PeerId, actorId: number): Promise<void> {
  return requireRight(deps, peerId, actorId, actorId);
}

/**
 * At the moment of use: may this person change that link? Their own with the invite right, anybody's as the creator.
 * @throws Refusal as `requireIssuer`.
 */
export async function requireLinkRight(deps: Dependencies, link: InviteLink, actorId: number): Promise<void> {
  await requireRight(deps, link.peerId, actorId, link.actorId);
}

async function requireRight(
  deps: Dependencies,
  peerId: PeerId,
  actorId: number,
  askedBy: number | null,
): Promise<void> {
  const administrators = await ask(deps, peerId, { actorId, keep: 'news' });
  const refused = refusalToAct(administrators, { actorId, accountId: deps.accountId(), askedBy });
  if (refused !== null) throw new Refusal(refused);
}

/**
 * For showing: may rest on an answer up to 30 s old.
 * @throws Refusal `actor-lacks-right` if they are no administrator with the invite right.
 */
export async function scopeOf(deps: Dependencies, peerId: PeerId, actorId: number): Promise<Scope> {
  const known = (await deps.store.chats.find(peerId))?.administrators ?? null;
  const age = known === null ? Infinity : deps.clock.now().getTime() - known.checkedAt.getTime();
  const fresh = known !== null && age >= 0 && age <= SHOWN_RIGHTS_MAX_AGE_MS;
  if (!fresh) return scopeNow(deps, peerId, actorId);
  return required(scopeIn(known, actorId));
}

/**
 * As `scopeOf`, but asked of Telegram now: for what is taken away.
 * @throws Refusal `actor-lacks-right`, and as `Telegram.administrators`.
 */
export async function scopeNow(deps: Dependencies, peerId: PeerId, actorId: number): Promise<Scope> {
  return required(scopeIn(await ask(deps, peerId, { actorId, keep: 'always' }), actorId));
}

function required(scope: Scope | null): Scope {
  if (scope === null) throw new Refusal('actor-lacks-right');
  return scope;
}

/**
 * Finds a stored link that this person may see. One they may not see counts as none.
 * @throws Refusal `link-not-found`, `actor-lacks-right`.
 */
export async function visibleLink(deps: Dependencies, linkId: string, actorId: number): Promise<InviteLink> {
  const link = await deps.store.links.find(linkId);
  if (link === null) throw new Refusal('link-not-found');
  const scope = await scopeOf(deps, link.peerId, actorId);
  if (scope === 'own' && link.actorId !== actorId) throw new Refusal('link-not-found');
  return link;
}
