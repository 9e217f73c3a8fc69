import type { ChatRules, RuleProblem } from '../../domain/chat-rules.ts';
import { DAY, HOUR, WEEK } from '../../domain/preset.ts';
import type { Wording } from '../words.ts';

/** An owner's rules, a line each; none where there are none. HTML. @param names of those who may make links. */
export function ruleLines(rules: ChatRules, names: readonly string[], words: Wording): string[] {
  const { longestLife, largestLimit, approvalAlways, issuers, linksADay, secondPerson } = rules;
  return [
    ...(longestLife === null
      ? []
      : [words.html('chat-rule-longest-life', { life: lifeText(longestLife, words) })]),
    ...(largestLimit === null ? [] : [words.html('chat-rule-largest-limit', { most: largestLimit })]),
    ...(approvalAlways ? [words.html('chat-rule-approval')] : []),
    ...(issuers === null
      ? []
      : [
          words.html('chat-rule-issuers', {
            names: names.join(words.plain('between-names')),
            count: issuers.length,
          }),
        ]),
    ...(linksADay === null ? [] : [words.html('chat-rule-daily-links', { most: linksADay })]),
    ...(secondPerson ? [words.html('chat-rule-second-person')] : []),
  ];
}

/** What an owner doesn't allow, and what to do now. HTML. */
export function ruleSentence(problem: RuleProblem, words: Wording): string {
  switch (problem.rule) {
    case 'longest-life':
      return words.html('rule-broken-longest-life', { life: lifeText(problem.seconds, words) });
    case 'largest-limit':
    case 'daily-links':
      return words.html(`rule-broken-${problem.rule}`, { most: problem.most });
    case 'not-issuer':
    case 'no-price':
    case 'approval-always':
    case 'second-person':
      return words.html(`rule-broken-${problem.rule}`);
  }
}

/** "7 days", in the largest unit that says it whole. Plain text. @param seconds at least a minute. */
export function lifeText(seconds: number, words: Wording): string {
  const units = [
    ['weeks', WEEK],
    ['days', DAY],
    ['hours', HOUR],
  ] as const;
  const [unit, length] = units.find(([, each]) => seconds % each === 0) ?? (['minutes', 60] as const);
  return words.plain(`life-${unit}`, { count: Math.max(Math.round(seconds / length), 1) });
}
