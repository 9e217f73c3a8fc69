import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../domain/errors.ts';
import type { InviteLink } from '../domain/invite-link.ts';
import type { PeerId } from '../domain/peer.ts';
import type { KnownChat } from '../domain/ports/chat-store.ts';
import { mayAudit, refusalToAct, scopeIn, SHOWN_RIGHTS_MAX_AGE_MS } from '../domain/rights.ts';
import type { Administrators, Scope } from '../domain/rights.ts';
import type { ActionDependencies } from './dependencies.ts';
import { spendLookUp } from './look-ups.ts';

type Dependencies = Pick<ActionDependencies, 'store' | 'telegram' | 'clock' | 'operations' | 'accounts'>;

/**
 * Asks Telegram now, on somebody's behalf.
 * @param keep `news`: an answer that is stored already is not written again, since somebody is waiting.
 * @throws Refusal `look-ups-used-up`, and as `Telegram.administrators`.
 */
async function ask(
  deps: Dependencies,
  asked: PeerId,
  { actorId, keep }: { actorId: number; keep: 'always' | 'news' },
): Promise<{ peerId: PeerId; administrators: Administrators }> {
  const known = await deps.store.chats.find(asked);
  await spendLookUp(deps, known, actorId);
  const answer = await readAdministrators(deps, known?.peerId ?? asked);
  const { peerId, administrators } = answer;
  const before = peerId === known?.peerId ? known : await deps.store.chats.find(peerId);
  await keepAdministrators(deps, before, administrators, keep);
  return answer;
}

/**
 * Follows a group that became a supergroup.
 * @param peerId the id that the chat has by what is stored.
 * @throws Refusal as `Telegram.administrators`.
 */
export async function readAdministrators(
  deps: Dependencies,
  peerId: PeerId,
): Promise<{ peerId: PeerId; administrators: Administrators }> {
  try {
    return { peerId, administrators: await deps.telegram.administrators(peerId) };
  } catch (error) {
    const migrated = error instanceof Refusal && error.code === 'chat-migrated';
    if (!migrated || !(await deps.operations.followMigration(peerId))) throw error;
    return readAdministrators(deps, await peerNow(deps, peerId));
  }
}

/** Stores what was read of a chat that is stored. @param known the chat as it is stored; null if it is not. */
export async function keepAdministrators(
  { store }: Pick<Dependencies, 'store'>,
  known: KnownChat | null,
  administrators: Administrators,
  keep: 'always' | 'news',
): Promise<void> {
  if (known === null) return;
  const same = isDeepStrictEqual(known.administrators?.list, administrators.list);
  if (keep === 'always' || !same) await store.chats.saveAdministrators(known.peerId, administrators);
}

/** A group's id while it was one leads to the supergroup it became. */
export async function peerNow({ store }: Pick<Dependencies, 'store'>, peerId: PeerId): Promise<PeerId> {
  return (await store.chats.named(peerId))?.peerId ?? peerId;
}

/**
 * At the moment of use: may this person issue links in that chat, and may the account make them?
 * @returns the chat's present id.
 * @throws Refusal `actor-lacks-right`, `worker-lacks-right`, `worker-not-in-chat`, `account-retired`.
 */
export async function requireIssuer(deps: Dependencies, asked: PeerId, actorId: number): Promise<PeerId> {
  const { peerId, accountId } = await requireRight(deps, asked, { actorId, askedBy: actorId });
  await requireNotRetired(deps, accountId);
  return peerId;
}

/** New links are made by accounts that the operator hasn't retired. @throws Refusal `account-retired`. */
export async function requireNotRetired(
  { store }: Pick<Dependencies, 'store'>,
  accountId: number,
): Promise<void> {
  if ((await store.accounts.find(accountId))?.duty === 'retired') throw new Refusal('account-retired');
}

/**
 * At the moment of use: may this person change that link? Their own with the invite right, anybody's as the creator.
 * @throws Refusal as `requireIssuer`.
 */
export async function requireLinkRight(deps: Dependencies, link: InviteLink, actorId: number): Promise<void> {
  const { peerId, adminId, actorId: askedBy } = link;
  await requireRight(deps, peerId, { actorId, askedBy, adminId });
}

/**
 * At the moment of use: is this the chat's creator, and may the account make links there?
 * @returns the chat's present id.
 * @throws Refusal `owner-only`, or as `requireIssuer`.
 */
export async function requireIssuingOwner(
  deps: Dependencies,
  asked: PeerId,
  actorId: number,
): Promise<PeerId> {
  const { peerId } = await requireRight(deps, asked, { actorId, askedBy: null });
  return peerId;
}

/** @returns the chat's present id, and the account that the right was asked for. */
async function requireRight(
  deps: Dependencies,
  asked: PeerId,
  { actorId, askedBy, adminId = null }: { actorId: number; askedBy: number | null; adminId?: number | null },
): Promise<{ peerId: PeerId; accountId: number }> {
  const { peerId, administrators } = await ask(deps, asked, { actorId, keep: 'news' });
  const { accounts } = deps;
  const accountId = await (adminId === null
    ? accounts.serving(peerId)
    : accounts.keeping({ peerId, adminId }));
  const refused = refusalToAct(administrators, { actorId, accountId, askedBy });
  if (refused !== null) throw new Refusal(refused);
  return { peerId, accountId };
}

/**
 * For showing: may rest on an answer up to 30 s old.
 * @throws Refusal `actor-lacks-right` if they are no administrator with the invite right.
 */
export async function scopeOf(deps: Dependencies, peerId: PeerId, actorId: number): Promise<Scope> {
  const known = (await deps.store.chats.find(peerId))?.administrators ?? null;
  if (known === null || !isFresh(deps, known)) return scopeNow(deps, peerId, actorId);
  return required(scopeIn(known, actorId));
}

/**
 * As `scopeOf`, but asked of Telegram now: for what is taken away.
 * @throws Refusal `actor-lacks-right`, and as `Telegram.administrators`.
 */
export async function scopeNow(deps: Dependencies, peerId: PeerId, actorId: number): Promise<Scope> {
  const { administrators } = await ask(deps, peerId, { actorId, keep: 'always' });
  return required(scopeIn(administrators, actorId));
}

/**
 * At the moment of use: is this person the chat's creator?
 * @returns the chat's present id.
 * @throws Refusal `owner-only`, and as `Telegram.administrators`.
 */
export async function requireOwner(deps: Dependencies, peerId: PeerId, actorId: number): Promise<PeerId> {
  const answer = await ask(deps, peerId, { actorId, keep: 'news' });
  if (!mayAudit(answer.administrators, actorId)) throw new Refusal('owner-only');
  return answer.peerId;
}

/** @public `owner`: the chat’s creator; `auditor`: somebody the creator named, who may read the audit and change nothing. */
export type AuditRole = 'owner' | 'auditor';

/** @param peerId the chat's present id. */
export interface AuditAccess {
  peerId: PeerId;
  role: AuditRole;
}

/**
 * @public
 * For showing the audit: may rest on an answer up to 30 s old.
 * @throws Refusal `owner-only` for everybody but the creator and those they named.
 */
export async function auditRole(deps: Dependencies, asked: PeerId, actorId: number): Promise<AuditAccess> {
  const peerId = await peerNow(deps, asked);
  const known = (await deps.store.chats.find(peerId))?.administrators ?? null;
  // What is ours to say is asked first: nobody spends the account's calls on chats that are not theirs.
  if (await isAuditor(deps, peerId, { actorId, known })) return { peerId, role: 'auditor' };
  if (known === null || !isFresh(deps, known)) return auditRoleNow(deps, peerId, actorId);
  if (!mayAudit(known, actorId)) throw new Refusal('owner-only');
  return { peerId, role: 'owner' };
}

/**
 * @public
 * As `auditRole`, but asked of Telegram now: for what is taken away.
 * @throws Refusal `owner-only`, and as `Telegram.administrators`.
 */
export async function auditRoleNow(deps: Dependencies, asked: PeerId, actorId: number): Promise<AuditAccess> {
  const peerId = await peerNow(deps, asked);
  const known = (await deps.store.chats.find(peerId))?.administrators ?? null;
  if (await isAuditor(deps, peerId, { actorId, known })) return { peerId, role: 'auditor' };
  return { peerId: await requireOwner(deps, peerId, actorId), role: 'owner' };
}

/** An auditor to whom the chat was handed over is its owner. */
async function isAuditor(
  { store }: Pick<Dependencies, 'store'>,
  peerId: PeerId,
  { actorId, known }: { actorId: number; known: Administrators | null },
): Promise<boolean> {
  if (known !== null && mayAudit(known, actorId)) return false;
  return store.auditors.isOne(peerId, actorId);
}

/**
 * @public
 * Finds a stored link of a chat that this person may audit. One of another chat counts as none.
 * @throws Refusal `owner-only`, `link-not-found`.
 */
export async function auditedLink(
  deps: Dependencies,
  { peerId: asked, linkId, actorId }: { peerId: PeerId; linkId: string; actorId: number },
): Promise<InviteLink> {
  const { peerId } = await auditRole(deps, asked, actorId);
  const link = await deps.store.links.find(linkId);
  if (link?.peerId !== peerId) throw new Refusal('link-not-found');
  return link;
}

function isFresh({ clock }: Pick<Dependencies, 'clock'>, { checkedAt }: Administrators): boolean {
  const age = clock.now().getTime() - checkedAt.getTime();
  return age >= 0 && age <= SHOWN_RIGHTS_MAX_AGE_MS;
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
