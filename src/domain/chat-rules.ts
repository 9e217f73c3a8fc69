import type { LinkSettings } from './link-settings.ts';
import { expiryAfter } from './preset.ts';

/** What a chat's owner asks of links that other admins make there. The owner's own links are free of it. */
export interface ChatRules {
  /** Seconds; null for no bound. With one, a link has to have an expiry. */
  longestLife: number | null;
  /** null for no bound. With one, a link has a limit, or admins approve each request. */
  largestLimit: number | null;
  approvalAlways: boolean;
  /** Who may make links beside the owner, by id; null for every admin with Telegram's right. */
  issuers: readonly number[] | null;
  /** How many links each admin may make within 24 hours; null for no bound. */
  linksADay: number | null;
  /** A link that never expires waits until another admin agrees. */
  secondPerson: boolean;
}

export const NO_RULES: ChatRules = {
  longestLife: null,
  largestLimit: null,
  approvalAlways: false,
  issuers: null,
  linksADay: null,
  secondPerson: false,
};

/** The first of an owner's rules that is broken, with what it allows. */
export type RuleProblem =
  | { rule: 'not-issuer' }
  | { rule: 'daily-links'; most: number }
  /** Telegram takes no expiry, limit or approval with a price. */
  | { rule: 'no-price' }
  | { rule: 'longest-life'; seconds: number }
  | { rule: 'largest-limit'; most: number }
  | { rule: 'approval-always' }
  | { rule: 'second-person' };

/** An expiry was chosen some time before the link is asked for, and Telegram counts whole seconds. */
const TOLERANCE_MS = 60_000;

/** @returns what of these settings an owner's rules don't allow, or null. */
export function brokenRule(rules: ChatRules, settings: LinkSettings, now: Date): RuleProblem | null {
  const { longestLife, largestLimit, approvalAlways, secondPerson } = rules;
  const { expireDate, usageLimit, requestNeeded, subscriptionPricing } = settings;
  if (subscriptionPricing !== null) {
    const bound = longestLife !== null || largestLimit !== null || approvalAlways || secondPerson;
    return bound ? { rule: 'no-price' } : null;
  }
  if (approvalAlways && !requestNeeded) return { rule: 'approval-always' };
  if (longestLife !== null) {
    const latest = now.getTime() + longestLife * 1000 + TOLERANCE_MS;
    if (expireDate === null || expireDate.getTime() > latest) {
      return { rule: 'longest-life', seconds: longestLife };
    }
  }
  if (largestLimit !== null && !requestNeeded && (usageLimit === null || usageLimit > largestLimit)) {
    return { rule: 'largest-limit', most: largestLimit };
  }
  return secondPerson && expireDate === null ? { rule: 'second-person' } : null;
}

/** @returns the settings nearest to these that the rules allow, without asking anybody. */
export function fitToRules(rules: ChatRules, settings: LinkSettings, now: Date): LinkSettings {
  const problem = brokenRule(rules, settings, now);
  switch (problem?.rule) {
    case 'no-price':
      return fitToRules(rules, { ...settings, subscriptionPricing: null }, now);
    case 'approval-always':
      return fitToRules(rules, { ...settings, requestNeeded: true, usageLimit: null, strict: false }, now);
    case 'longest-life':
      return fitToRules(rules, { ...settings, expireDate: expiryAfter(problem.seconds, now) }, now);
    case 'largest-limit':
      return fitToRules(rules, { ...settings, usageLimit: problem.most }, now);
    case 'not-issuer':
    case 'daily-links':
    case 'second-person':
    case undefined:
      return settings;
  }
}
