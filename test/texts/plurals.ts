import type { Pattern, SelectExpression } from '@fluent/syntax';
import { allSelects, keysOf, shownIn, variablesOf } from './parsed-texts.ts';

const CATEGORIES: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** Counts that people meet; what languages do with a million of something is beyond that. */
const COUNTS = Array.from({ length: 1_001 }, (_, count) => count);

/** What is chosen by number in a text: the names of those variables. */
export function countsIn(pattern: Pattern): Set<string> {
  const counted = allSelects(pattern).filter((select) => keysOf(select).every(isCount));
  return new Set(counted.flatMap(({ selector }) => variablesOf(selector)));
}

function isCount(key: string): boolean {
  return CATEGORIES.includes(key) || /^\d+$/.test(key);
}

/** @returns what is wrong with how a text chooses by number, in a language. */
export function pluralProblems(pattern: Pattern, english: Pattern, language: string): string[] {
  const inflected = new Set(
    allSelects(english)
      .filter((select) => keysOf(select).includes('one'))
      .flatMap(({ selector }) => variablesOf(selector)),
  );
  return allSelects(pattern).flatMap((select) => {
    const [name] = variablesOf(select.selector);
    if (name === undefined || !countsIn(english).has(name)) return [];
    return [
      ...(inflected.has(name) || keysOf(select).some((key) => key !== 'other' && CATEGORIES.includes(key))
        ? missing(select, name, language)
        : []),
      ...silent(select, name, language),
    ];
  });
}

/** Categories that nothing is written for, though there are counts for which they are needed. */
function missing(select: SelectExpression, name: string, language: string): string[] {
  const keys = keysOf(select);
  const needed = new Set(countsByCategory(keys, language).keys());
  // A language may say nothing, or with a word, for none: what has no form of its own takes the last one.
  needed.delete('zero');
  const absent = CATEGORIES.filter((category) => needed.has(category) && !keys.includes(category));
  const last = select.variants.findIndex((variant) => variant.default);
  if (!needed.has(keys[last] ?? '')) absent.pop();
  return absent.map((category) => `$${name} has no [${category}]`);
}

/** Forms that are for several counts, but don't say which. */
function silent(select: SelectExpression, name: string, language: string): string[] {
  const keys = keysOf(select);
  const counts = countsByCategory(keys, language);
  const rest = select.variants.find((variant) => variant.default);
  if (rest === undefined || !shownIn(rest.value).includes(name)) return [];
  return select.variants.flatMap(({ value }, at) => {
    const many = counts.get(keys[at] ?? '') ?? [];
    if (many.length < 2 || shownIn(value).includes(name)) return [];
    return [`[${keys[at]}] is for ${many.slice(0, 3).join(', ')}…: it has to show { $${name} }`];
  });
}

/** The counts of each category, but those that have a form of their own, such as [0]. */
function countsByCategory(keys: readonly string[], language: string): Map<string, number[]> {
  const rules = new Intl.PluralRules(language);
  const counts = new Map<string, number[]>();
  for (const count of COUNTS) {
    if (keys.includes(String(count))) continue;
    const category = rules.select(count);
    counts.set(category, [...(counts.get(category) ?? []), count]);
  }
  return counts;
}
