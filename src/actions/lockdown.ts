import { isAnswer, Refusal } from '../domain/errors.ts';
import type { Lockdown, LockdownMode, LockdownPreview } from '../domain/lockdown.ts';
import type { CardPlace } from '../domain/operation.ts';
import type { PeerId } from '../domain/peer.ts';
import { mayAudit, mayIssue } from '../domain/rights.ts';
import { auditRole, requireOwner } from './access.ts';
import type { ActionDependencies, Actor } from './dependencies.ts';

/** What closing a chat's links, or bringing them back, is asked with. */
export interface LockdownRequest {
  peerId: PeerId;
  actor: Actor;
  locale: string;
  /** The message that will show how far it is; a new one is sent where there is none. */
  card: CardPlace | null;
  /** What asked: a one-shot button, or a key of the caller's own. Asking twice by the same one is harmless. */
  by: { buttonId: string } | { key: string };
}

/**
 * What a lockdown would do now, for the chat's creator.
 * @returns also the chat's present id.
 * @throws Refusal `owner-only`, `worker-lacks-right`, and as `Telegram.administrators`.
 */
export async function previewLockdown(
  deps: ActionDependencies,
  asked: { peerId: PeerId; actorId: number; mode: LockdownMode },
): Promise<LockdownPreview & { peerId: PeerId }> {
  const peerId = await lockingOwner(deps, asked.peerId, asked.actorId);
  await learnPrimary(deps, peerId);
  const accountId = await deps.accounts.serving(peerId);
  const query = { mode: asked.mode, accountId, now: deps.clock.now() };
  return { ...(await deps.store.lockdowns.preview(peerId, query)), peerId };
}

/**
 * Closes all open links of a chat, each once, for its creator; from then on new ones have to ask for approval.
 * @throws Refusal `owner-only`, `worker-lacks-right`, and as `Telegram.administrators`.
 */
export async function startLockdown(
  deps: ActionDependencies,
  request: LockdownRequest & { mode: LockdownMode },
): Promise<Lockdown> {
  const peerId = await lockingOwner(deps, request.peerId, request.actor.userId);
  await learnPrimary(deps, peerId);
  const { by, mode } = request;
  const idempotencyKey = 'buttonId' in by ? `button:${by.buttonId}` : `key:${by.key}`;
  const wanted = { ...askerOf(request), idempotencyKey, peerId, mode };
  const { lockdown, created } = await deps.operations.lockdowns.start(wanted, buttonOf(by));
  // Links that nobody knows of are found, and closed too.
  if (created) deps.operations.takeCensus(peerId);
  return lockdown;
}

/**
 * Ends a chat's lockdown, for its creator: what can be brought back is, and the others are told apart.
 * @throws Refusal `not-locked`, and as `requireOwner`.
 */
export async function liftLockdown(deps: ActionDependencies, request: LockdownRequest): Promise<Lockdown> {
  const { id } = await ownLockdown(deps, request);
  return (await deps.operations.lockdowns.lift(id, askerOf(request), buttonOf(request.by))).lockdown;
}

/**
 * New links for those that a lockdown revoked, since it was lifted: with the settings they had, each still its asker's.
 * @throws as `liftLockdown`; Refusal `chat-locked`.
 */
export async function reissueLinks(deps: ActionDependencies, request: LockdownRequest): Promise<Lockdown> {
  const { id, liftedAt } = await ownLockdown(deps, request);
  if (liftedAt === null) throw new Refusal('chat-locked');
  return (await deps.operations.lockdowns.reissue(id, askerOf(request), buttonOf(request.by))).lockdown;
}

/** What failed or stopped is tried again. @throws as `liftLockdown`. */
export async function goOnWithLockdown(
  deps: ActionDependencies,
  request: Pick<LockdownRequest, 'peerId' | 'actor'>,
): Promise<void> {
  const { id } = await ownLockdown(deps, request);
  await deps.operations.lockdowns.goOn(id, request.actor);
}

/**
 * @public
 * A chat's present lockdown, or its last one, for those who may audit it.
 * @throws Refusal as `auditRole`.
 */
export async function lockdownOf(
  deps: ActionDependencies,
  asked: { peerId: PeerId; actorId: number },
): Promise<Lockdown | null> {
  const { peerId } = await auditRole(deps, asked.peerId, asked.actorId);
  return deps.store.lockdowns.latest(peerId);
}

/** Whether the account sees everybody's links of a chat. What it doesn't see, a lockdown leaves as it is, and nobody can count. */
export async function seesAllLinks(
  { store, accounts }: Pick<ActionDependencies, 'store' | 'accounts'>,
  peerId: PeerId,
): Promise<boolean> {
  const administrators = (await store.chats.find(peerId))?.administrators ?? null;
  return administrators !== null && mayAudit(administrators, await accounts.serving(peerId));
}

/** The chat's creator, where the account can do something: everybody else gets one answer. */
async function lockingOwner(deps: ActionDependencies, asked: PeerId, actorId: number): Promise<PeerId> {
  const peerId = await requireOwner(deps, asked, actorId);
  // As Telegram has said just now.
  const administrators = (await deps.store.chats.find(peerId))?.administrators ?? null;
  if (administrators !== null && !mayIssue(administrators, await deps.accounts.serving(peerId))) {
    throw new Refusal('worker-lacks-right');
  }
  return peerId;
}

async function ownLockdown(
  deps: ActionDependencies,
  { peerId: asked, actor }: Pick<LockdownRequest, 'peerId' | 'actor'>,
): Promise<Lockdown> {
  const peerId = await requireOwner(deps, asked, actor.userId);
  const lockdown = await deps.store.lockdowns.latest(peerId);
  if (lockdown === null) throw new Refusal('not-locked');
  return lockdown;
}

/** Telegram makes it by itself: perhaps nobody has looked at it so far. Where it can't be read just now, what is known counts. */
async function learnPrimary(
  { telegram, store, newId, clock }: ActionDependencies,
  peerId: PeerId,
): Promise<void> {
  try {
    const exported = await telegram.primaryLink(peerId);
    if (exported === null) return;
    await store.links.recordPrimary(peerId, { id: newId(), exported }, clock.now());
  } catch (error) {
    if (!isAnswer(error)) throw error;
  }
}

function askerOf({ actor, locale, card }: LockdownRequest) {
  return { actor, locale, card };
}

function buttonOf(by: LockdownRequest['by']): { buttonId: string | null } {
  return { buttonId: 'buttonId' in by ? by.buttonId : null };
}
