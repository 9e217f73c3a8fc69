import { Refusal } from '../domain/errors.ts';
import type { Draft } from '../domain/draft.ts';
import { checkSettings } from '../domain/link-settings.ts';
import type { CardPlace } from '../domain/operation.ts';
import type { PeerId } from '../domain/peer.ts';
import type { LinkProposal } from '../domain/ports/chat-rule-store.ts';
import { mayAudit, mayIssue } from '../domain/rights.ts';
import { requireIssuer } from './access.ts';
import { requireRules, RulesRefused } from './chat-rules.ts';
import type { ActionDependencies, Actor } from './dependencies.ts';
import { assertNotLockedOut } from './locked-chat.ts';
import { SettingsRefused } from './settings-refused.ts';

/**
 * Asks a second person whether the link of a draft may be made. A draft is proposed once, however often it is asked.
 * @throws SettingsRefused, RulesRefused for another rule than that of the second person, Refusal as `requireIssuer`;
 *   `nobody-to-agree` if nobody else could.
 */
export async function proposeLink(
  deps: ActionDependencies,
  request: { draft: Draft; actor: Actor; locale: string; card: CardPlace },
): Promise<LinkProposal> {
  const { draft, actor } = request;
  if (draft.peerId === null) throw new Refusal('chat-not-found');
  const now = deps.clock.now();
  const problem = checkSettings(draft.settings, now);
  if (problem !== null) throw new SettingsRefused(problem);
  const peerId = await requireIssuer(deps, draft.peerId, actor.userId);
  const asked = { peerId, actorId: actor.userId, settings: [draft.settings], links: 1 };
  await requireRules(deps, { ...asked, agreed: true });
  if ((await whoMayAgree(deps, { peerId, actorId: actor.userId })).length === 0) {
    throw new Refusal('nobody-to-agree');
  }
  return deps.store.chatRules.propose({
    id: draft.id,
    peerId,
    actorId: actor.userId,
    actorName: actor.name,
    settings: draft.settings,
    card: request.card,
    locale: request.locale,
    state: 'open',
    decidedBy: null,
    createdAt: now,
  });
}

/** Those who may say yes to somebody's link and write with the bot: the owner, and other admins who may make links there. */
export async function whoMayAgree(
  { store, accounts }: Pick<ActionDependencies, 'store' | 'accounts'>,
  { peerId, actorId }: { peerId: PeerId; actorId: number },
): Promise<number[]> {
  const administrators = (await store.chats.find(peerId))?.administrators ?? null;
  if (administrators === null) return [];
  const { issuers } = await store.chatRules.of(peerId);
  const own = new Set(accounts.all());
  const able = administrators.list
    .map(({ userId }) => userId)
    .filter((userId) => userId !== actorId && !own.has(userId) && mayIssue(administrators, userId))
    .filter((userId) => mayAudit(administrators, userId) || issuers === null || issuers.includes(userId));
  const known = await Promise.all(able.map((userId) => store.persons.find(userId)));
  return known.flatMap((person) => (person === null ? [] : [person.userId]));
}

/**
 * A second person's word. With a yes the link is asked for, by the person who proposed it, if they still may.
 * @returns the proposal, and whether somebody had decided before.
 * @throws Refusal `link-not-found`; `actor-lacks-right` for those who may not agree, the proposer among them; as `requireIssuer`
 *   and `assertNotLockedOut` for the proposer; RulesRefused. Then nothing is decided.
 */
export async function decideProposal(
  deps: ActionDependencies,
  { id, actor, approved }: { id: string; actor: Actor; approved: boolean },
): Promise<{ proposal: LinkProposal; decided: boolean }> {
  const { store, clock } = deps;
  const proposal = await store.chatRules.proposal(id);
  if (proposal === null) throw new Refusal('link-not-found');
  const peerId = await requireIssuer(deps, proposal.peerId, actor.userId);
  const able = await whoMayAgree(deps, { peerId, actorId: proposal.actorId });
  if (!able.includes(actor.userId)) throw new Refusal('actor-lacks-right');
  if (proposal.state !== 'open') {
    // A kill may have come between the word and the link. Whether its asker still may is then asked once more.
    if (proposal.state === 'approved') await askForLink(deps, proposal, { peerId, authorisedAt: null });
    return { proposal, decided: false };
  }
  if (approved) {
    await requireIssuer(deps, peerId, proposal.actorId);
    await assertNotLockedOut(deps, peerId, proposal.settings);
    const settings = [proposal.settings];
    await requireRules(deps, { peerId, actorId: proposal.actorId, settings, links: 1, agreed: true });
  }
  const answer = await store.chatRules.decide(id, { approved, by: actor, now: clock.now() });
  const authorisedAt = approved ? clock.monotonic() : null;
  if (answer.proposal.state === 'approved') await askForLink(deps, answer.proposal, { peerId, authorisedAt });
  return answer;
}

/** Once: asking again gives the operation there is. */
async function askForLink(
  { operations }: ActionDependencies,
  { id, actorId, actorName, settings, card, locale }: LinkProposal,
  { peerId, authorisedAt }: { peerId: PeerId; authorisedAt: number | null },
): Promise<void> {
  const subject = { peerId, actorId, actorName, settings, linkId: null, revokeFirst: false };
  await operations.submit(
    { ...subject, kind: 'create', idempotencyKey: `proposal:${id}`, card, locale },
    { draftId: id, buttonId: null, authorisedAt },
  );
}

/** Whether a refusal is only that a second person has to agree. */
export function needsSecondPerson(error: unknown): boolean {
  return error instanceof RulesRefused && error.problem.rule === 'second-person';
}
