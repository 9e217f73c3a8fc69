import type { LinkSettings } from '../../domain/link-settings.ts';
import type { ChatReference } from '../../domain/peer.ts';

/** What there is to a link, each with a question of its own. */
export const FIELDS = ['chat', 'title', 'price', 'expiry', 'limit', 'requests'] as const;

export type Step =
  | (typeof FIELDS)[number]
  /** The whole link, with Create. */
  | 'summary'
  /** Part of a typed request that has more than one sense. */
  | 'doubt'
  | 'presets'
  /** How many links, or for whom. */
  | 'many'
  | 'zone';

/** Where somebody is in a draft. Plain JSON: it lives in the conversation's log. */
export interface Position {
  step: Step;
  /** Still to be asked, in order; then comes the summary. */
  rest: Step[];
  /** Asked before, for Back. */
  done: Step[];
  /** Something that was offered and can be taken with a button. */
  pending: Pending | null;
}

type Pending = { chat: ChatReference } | { title: string } | { page: number } | { picker: true };

/** @returns the start of asking these one after another; of none, the summary. */
export function asking(steps: readonly Step[]): Position {
  const [step = 'summary', ...rest] = steps;
  return { step, rest, done: [], pending: null };
}

/** All questions but the chat's; first those that may rule others out. @param priced whether people may pay to join there. */
export function askingAll({ requestNeeded }: LinkSettings, priced: boolean): Position {
  return asking([
    'title',
    ...(priced ? (['price'] as const) : []),
    'expiry',
    ...(requestNeeded ? (['requests', 'limit'] as const) : (['limit', 'requests'] as const)),
  ]);
}

/** Telegram takes a limit or approval, not both, and none of that with a price. */
function isRuledOut(step: Step, settings: LinkSettings): boolean {
  const { requestNeeded, usageLimit, subscriptionPricing } = settings;
  if (step === 'expiry') return subscriptionPricing !== null;
  if (step === 'limit') return requestNeeded || subscriptionPricing !== null;
  return step === 'requests' && (usageLimit !== null || subscriptionPricing !== null);
}

export function next(at: Position, settings: LinkSettings): Position {
  const [step = 'summary', ...rest] = at.rest.filter((each) => !isRuledOut(each, settings));
  return { ...at, step, rest, done: [...at.done, at.step], pending: null };
}

export function back(at: Position): Position {
  if (at.step === 'zone') {
    const [step = 'summary', ...rest] = at.rest;
    return { ...at, step, rest, pending: null };
  }
  const step = at.done.at(-1);
  if (step === undefined) return asking([]);
  return { ...at, step, rest: [at.step, ...at.rest], done: at.done.slice(0, -1), pending: null };
}

/** @returns the question for the time zone: a detour that is left by `back` alone, to the present question. */
export function askingZone(at: Position): Position {
  return at.step === 'zone' ? at : { ...at, step: 'zone', rest: [at.step, ...at.rest], pending: null };
}

/** Whether this question is one of several that are asked one after another. */
export function isWalk(at: Position): boolean {
  return at.done.length + at.rest.length > 0 && at.step !== 'zone';
}

/** "2 of 4", or null where one thing alone is asked. */
export function progress(at: Position, settings: LinkSettings): { step: number; total: number } | null {
  if (!isWalk(at)) return null;
  const left = at.rest.filter((each) => !isRuledOut(each, settings)).length;
  return { step: at.done.length + 1, total: at.done.length + 1 + left };
}
