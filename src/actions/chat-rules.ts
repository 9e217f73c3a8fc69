import { brokenRule, NO_RULES, type ChatRules, type RuleProblem } from '../domain/chat-rules.ts';
import type { LinkSettings } from '../domain/link-settings.ts';
import type { PeerId } from '../domain/peer.ts';
import { isBot, mayAudit, type ChatAdministrator } from '../domain/rights.ts';
import { requireOwner } from './access.ts';
import { requireQuota } from './quotas.ts';
import type { ActionDependencies, Actor } from './dependencies.ts';

const DAY_MS = 24 * 3_600_000;

/** The chat's owner doesn't allow that. Nothing was done. */
export class RulesRefused extends Error {
  override name = 'RulesRefused';
  readonly problem: RuleProblem;

  constructor(problem: RuleProblem) {
    super(problem.rule);
    this.problem = problem;
  }
}

/** What the owner asks of this person's links; nothing of the owner themselves. By what was last read of their rights. */
export async function rulesFor(
  { store }: Pick<ActionDependencies, 'store'>,
  peerId: PeerId,
  actorId: number,
): Promise<ChatRules> {
  const administrators = (await store.chats.find(peerId))?.administrators ?? null;
  const owner = administrators !== null && mayAudit(administrators, actorId);
  return owner ? NO_RULES : store.chatRules.of(peerId);
}

/**
 * At the moment of use, after the person's right was read from Telegram.
 * @param asked.before the settings of the link that is changed: a rule that they broke already isn't broken by the change.
 * @param asked.links how many links are to be made, 0 for a change.
 * @param asked.agreed a second person said yes.
 * @throws RulesRefused, QuotaReached
 */
export async function requireRules(
  deps: Pick<ActionDependencies, 'store' | 'clock' | 'quotas' | 'accounts'>,
  asked: {
    peerId: PeerId;
    actorId: number;
    settings: readonly LinkSettings[];
    before?: LinkSettings;
    links: number;
    agreed?: boolean;
  },
): Promise<void> {
  const { peerId, actorId, settings, before, links, agreed = false } = asked;
  if (links > 0) await requireQuota(deps, { peerId, actorId, links });
  const set = await rulesFor(deps, peerId, actorId);
  if (set === NO_RULES) return;
  const rules = agreed ? { ...set, secondPerson: false } : set;
  const problem = await askerProblem(deps, rules, { peerId, actorId, links });
  if (problem !== null) throw new RulesRefused(problem);
  const now = deps.clock.now();
  const broken = before === undefined ? null : brokenRule(rules, before, now);
  for (const each of settings) {
    const found = brokenRule(rules, each, now);
    if (found !== null && found.rule !== broken?.rule) throw new RulesRefused(found);
  }
}

/** @returns why this person can't make so many links there, whatever their settings. */
export async function askerProblem(
  { store, clock }: Pick<ActionDependencies, 'store' | 'clock'>,
  { issuers, linksADay }: ChatRules,
  { peerId, actorId, links }: { peerId: PeerId; actorId: number; links: number },
): Promise<RuleProblem | null> {
  if (links === 0) return null;
  if (issuers !== null && !issuers.includes(actorId)) return { rule: 'not-issuer' };
  if (linksADay === null) return null;
  const since = new Date(clock.now().getTime() - DAY_MS);
  const asked = await store.chatRules.askedSince(peerId, actorId, { since, most: linksADay });
  return asked + links > linksADay ? { rule: 'daily-links', most: linksADay } : null;
}

/** The rules of a chat, and which admins can be chosen to make links. @throws Refusal `owner-only`. */
export async function chatRules(
  deps: ActionDependencies,
  { peerId, actorId }: { peerId: PeerId; actorId: number },
): Promise<{ peerId: PeerId; rules: ChatRules; admins: ChatAdministrator[] }> {
  const present = await requireOwner(deps, peerId, actorId);
  const administrators = (await deps.store.chats.find(present))?.administrators?.list ?? [];
  const own = new Set(deps.accounts.all());
  const admins = administrators.filter(
    (admin) => !admin.creator && admin.inviteUsers && !own.has(admin.userId) && !isBot(admin),
  );
  return { peerId: present, rules: await deps.store.chatRules.of(present), admins };
}

/** @throws Refusal `owner-only`. */
export async function setChatRules(
  deps: ActionDependencies,
  { peerId, actor, rules }: { peerId: PeerId; actor: Actor; rules: ChatRules },
): Promise<void> {
  const present = await requireOwner(deps, peerId, actor.userId);
  await deps.store.chatRules.set(present, rules, actor, deps.clock.now());
}
