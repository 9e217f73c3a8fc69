import type { Wording, WordVariables } from '../../bot/words.ts';

/** What one check came to. `bad`: Latchkey can't do its work like this; `warning`: it can, and something is better mended. */
export interface Finding {
  level: 'good' | 'warning' | 'bad';
  /** In `locales/en/doctor.ftl`: what was found and, unless it is good, what to do. */
  key: string;
  variables?: WordVariables;
}

export const good = (key: string, variables: WordVariables = {}): Finding => ({
  level: 'good',
  key,
  variables,
});
export const warning = (key: string, variables: WordVariables = {}): Finding => ({
  level: 'warning',
  key,
  variables,
});
export const bad = (key: string, variables: WordVariables = {}): Finding => ({
  level: 'bad',
  key,
  variables,
});

const MARKS = { good: '✅', warning: '⚠️ ', bad: '❌' } as const;

/** As a line for the terminal. */
export function findingLine({ level, key, variables }: Finding, words: Wording): string {
  return `${MARKS[level]} ${words.plain(key, variables)}`;
}
