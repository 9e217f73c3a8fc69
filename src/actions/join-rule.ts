import { Refusal } from '../domain/errors.ts';
import type { InviteLink } from '../domain/invite-link.ts';
import type { JoinRule } from '../domain/join-request.ts';
import type { PeerId } from '../domain/peer.ts';
import { requireIssuer, requireLinkRight, visibleLink } from './access.ts';
import type { ActionDependencies, Actor } from './dependencies.ts';

/** What is done by itself with people who ask by a link. */
export type RuleSettings = Pick<JoinRule, 'approveMembersOf' | 'declineNameless'>;

const NO_RULE: RuleSettings = { approveMembersOf: null, declineNameless: false };

/** @throws Refusal as `visibleLink`, or as `assertTakesRules`. */
export async function joinRule(
  deps: ActionDependencies,
  { linkId, actorId }: { linkId: string; actorId: number },
): Promise<{ link: InviteLink; rule: RuleSettings }> {
  const link = await visibleLink(deps, linkId, actorId);
  assertTakesRules(link);
  return { link, rule: (await deps.store.requests.rule(link.id)) ?? NO_RULE };
}

/**
 * From now on the link has this rule, carried out on behalf of the person, who may decide on its requests now and runs the
 * other chat, too.
 * @throws Refusal as `requireLinkRight`, as `requireIssuer` for the other chat, or as `assertTakesRules`.
 */
export async function setJoinRule(
  deps: ActionDependencies,
  { linkId, actor, rule }: { linkId: string; actor: Actor; rule: RuleSettings },
): Promise<void> {
  const link = await deps.store.links.find(linkId);
  if (link === null) throw new Refusal('link-not-found');
  await requireLinkRight(deps, link, actor.userId);
  assertTakesRules(link);
  const approveMembersOf = await otherChat(deps, rule.approveMembersOf, actor.userId);
  await deps.store.requests.setRule(
    { linkId: link.id, approveMembersOf, declineNameless: rule.declineNameless, actorId: actor.userId },
    { peerId: link.peerId, name: actor.name },
    deps.clock.now(),
  );
}

function otherChat(deps: ActionDependencies, peerId: PeerId | null, actorId: number): Promise<PeerId | null> {
  return peerId === null ? Promise.resolve(null) : requireIssuer(deps, peerId, actorId);
}

/** @throws Refusal `link-revoked`, `link-without-approval`. */
function assertTakesRules(link: InviteLink): void {
  if (link.revoked) throw new Refusal('link-revoked');
  if (!link.requestNeeded) throw new Refusal('link-without-approval');
}
