import { Refusal } from '../domain/errors.ts';
import type { PeerId } from '../domain/peer.ts';
import type { Auditor, AuditorInvitation } from '../domain/ports/auditor-store.ts';
import type { ChatAdministrator } from '../domain/rights.ts';
import { isBot, mayAudit } from '../domain/rights.ts';
import { readAdministrators, requireOwner } from './access.ts';
import type { ActionDependencies, Actor } from './dependencies.ts';

/** How long a link that makes somebody an auditor can be opened. */
export const INVITATION_MS = 24 * 3_600_000;

/** Who reads a chat's audit, and which of its administrators could. For the creator. */
export interface Auditors {
  peerId: PeerId;
  auditors: Auditor[];
  /** Administrators who are no auditors, the creator and the account that makes the links aside. */
  candidates: ChatAdministrator[];
}

interface OfChat {
  peerId: PeerId;
  actor: Actor;
}

/** @throws Refusal `owner-only`. */
export async function listAuditors(deps: ActionDependencies, { peerId, actor }: OfChat): Promise<Auditors> {
  const present = await requireOwner(deps, peerId, actor.userId);
  const auditors = await deps.store.auditors.of(present);
  const administrators = (await deps.store.chats.find(present))?.administrators?.list ?? [];
  const has = new Set([...deps.accounts.all(), ...auditors.map(({ userId }) => userId)]);
  const candidates = administrators.filter(
    (admin) => !admin.creator && !has.has(admin.userId) && !isBot(admin),
  );
  return { peerId: present, auditors, candidates };
}

/**
 * Lets an administrator of the chat read its audit.
 * @throws Refusal `owner-only`; `auditor-no-admin` for somebody who is no administrator there.
 */
export async function addAuditor(
  deps: ActionDependencies,
  { peerId, actor, userId }: OfChat & { userId: number },
): Promise<void> {
  const { peerId: present, candidates } = await listAuditors(deps, { peerId, actor });
  const admin = candidates.find((candidate) => candidate.userId === userId);
  if (admin === undefined) {
    if (await deps.store.auditors.isOne(present, userId)) return;
    throw new Refusal('auditor-no-admin');
  }
  const { name, username } = admin;
  const added = { addedById: actor.userId, addedAt: deps.clock.now() };
  await deps.store.auditors.add({ peerId: present, userId, name, username, ...added }, actor);
}

/** Also withdraws invitations that nobody has used. @throws Refusal `owner-only`. */
export async function removeAuditor(
  deps: ActionDependencies,
  { peerId, actor, userId }: OfChat & { userId: number },
): Promise<void> {
  const present = await requireOwner(deps, peerId, actor.userId);
  await deps.store.auditors.remove(present, userId, { by: actor, now: deps.clock.now() });
}

/** The first to open a link with its id within a day becomes an auditor. @throws Refusal `owner-only`. */
export async function inviteAuditor(
  deps: ActionDependencies,
  { peerId, actor }: OfChat,
): Promise<AuditorInvitation> {
  const present = await requireOwner(deps, peerId, actor.userId);
  const invitation = { id: deps.newId(), peerId: present, invitedBy: actor, invitedAt: deps.clock.now() };
  await deps.store.auditors.invite(invitation);
  return invitation;
}

/**
 * @returns the invitation that was used; null for the creator's own, which stays.
 * @throws Refusal `invitation-gone` if it was used or withdrawn, is a day old, or its sender doesn't own the chat any more.
 */
export async function acceptInvitation(
  deps: ActionDependencies,
  { id, person }: { id: string; person: Actor & { username: string | null } },
): Promise<AuditorInvitation | null> {
  const { store, clock } = deps;
  const invitation = await store.auditors.invitation(id);
  if (invitation === null) throw new Refusal('invitation-gone');
  const now = clock.now();
  const age = now.getTime() - invitation.invitedAt.getTime();
  if (age > INVITATION_MS) throw new Refusal('invitation-gone');
  const inviterId = invitation.invitedBy.userId;
  const { peerId, administrators } = await readAdministrators(deps, invitation.peerId);
  if (!mayAudit(administrators, inviterId)) throw new Refusal('invitation-gone');
  if (person.userId === inviterId) return null;
  const { userId, name, username } = person;
  const auditor = { peerId, userId, name, username, addedById: inviterId, addedAt: now };
  if (!(await store.auditors.accept(id, auditor))) throw new Refusal('invitation-gone');
  return invitation;
}
