import type { RuleSettings } from '../../actions/join-rule.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { scopeIn } from '../../domain/rights.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { Wording } from '../words.ts';

/** A link's rule, for somebody who may see the link. */
export interface ShownRule extends RuleSettings {
  /** The chat whose members are approved; null if the reader doesn't run it: its name is not theirs to read. */
  chatTitle: string | null;
}

/** @returns null where there is none, or the link asks for no approval. */
export async function ruleOf(
  deps: Pick<BotDependencies, 'store'>,
  link: InviteLink,
  readerId: number,
): Promise<ShownRule | null> {
  const rule = link.requestNeeded ? await deps.store.requests.rule(link.id) : null;
  return rule === null ? null : shownRule(deps, rule, readerId);
}

export async function shownRule(
  { store }: Pick<BotDependencies, 'store'>,
  { approveMembersOf, declineNameless }: RuleSettings,
  readerId: number,
): Promise<ShownRule> {
  const chat = approveMembersOf === null ? null : await store.chats.find(approveMembersOf);
  const administrators = chat?.administrators ?? null;
  const runsIt = administrators !== null && scopeIn(administrators, readerId) !== null;
  return { approveMembersOf, declineNameless, chatTitle: runsIt ? (chat?.title ?? null) : null };
}

/** For a card: only what there is. HTML. */
export function ruleLines(rule: ShownRule | null, words: Wording): string[] {
  if (rule === null) return [];
  return [
    ...(rule.approveMembersOf === null ? [] : [words.html('rule-approves', { whom: approved(rule, words) })]),
    ...(rule.declineNameless ? [words.html('rule-declines', { whom: declined(rule, words) })] : []),
  ];
}

/** Both halves of a rule, and what each was before. HTML. */
export function ruleChangeLines(from: ShownRule | null, to: ShownRule, words: Wording): string[] {
  const line = (unchanged: string, change: string, whom: typeof approved): string => {
    const now = whom(to, words);
    const before = from === null ? now : whom(from, words);
    return before === now
      ? words.html(unchanged, { whom: now })
      : words.html(change, { from: before, to: now });
  };
  return [
    line('rule-approves', 'rule-approves-change', approved),
    line('rule-declines', 'rule-declines-change', declined),
  ];
}

function approved({ approveMembersOf, chatTitle }: ShownRule, words: Wording): string {
  if (approveMembersOf === null) return words.plain('rule-nobody');
  return chatTitle === null
    ? words.plain('rule-members-elsewhere')
    : words.plain('rule-members', { chat: chatTitle });
}

function declined({ declineNameless }: ShownRule, words: Wording): string {
  return words.plain(declineNameless ? 'rule-nameless' : 'rule-nobody');
}
