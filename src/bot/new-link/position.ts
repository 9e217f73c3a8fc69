import type { ChatReference } from '../../domain/peer.ts';

/** The questions of a link, in the order in which they are asked. */
export const FIELDS = ['chat', 'title', 'expiry', 'limit', 'requests'] as const;

type Field = (typeof FIELDS)[number];

export type Step = Field | 'zone' | 'summary';

/** Where somebody is in a draft. Plain JSON: it lives in the conversation's log. */
export interface Position {
  step: Step;
  /** Still to be withProgress, in order; then comes the summary. */
  rest: Step[];
  /** Asked before, for Back. */
  done: Step[];
  /** Something that was offered and can be taken with a button. */
  pending: Pending | null;
}

type Pending = { chat: ChatReference } | { title: string };

/** @returns the start of asking these one after another. */
export function asking(steps: readonly Step[]): Position {
  const [step = 'summary', ...rest] = steps;
  return { step, rest, done: [], pending: null };
}

export function next(at: Position): Position {
  // The zone is a detour: Back never leads into it.
  const done = at.step === 'zone' ? at.done : [...at.done, at.step];
  const [step = 'summary', ...rest] = at.rest;
  return { step, rest, done, pending: null };
}

export function back(at: Position): Position {
  const step = at.done.at(-1);
  if (step === undefined || at.step === 'zone') {
    const [first = 'summary', ...rest] = at.step === 'zone' ? at.rest : [];
    return { step: first, rest, done: at.step === 'zone' ? at.done : [], pending: null };
  }
  return { step, rest: [at.step, ...at.rest], done: at.done.slice(0, -1), pending: null };
}

/** @returns a detour that comes back to the present question. */
export function detour(at: Position, step: Step): Position {
  return { step, rest: [at.step, ...at.rest], done: at.done, pending: null };
}

/** "2 of 5", or null where one thing alone is asked. */
export function progress(at: Position): { step: number; total: number } | null {
  const total = at.done.length + 1 + at.rest.length;
  return total === 1 || at.step === 'zone' ? null : { step: at.done.length + 1, total };
}
