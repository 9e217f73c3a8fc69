import type { Pattern } from '@fluent/syntax';
import { ENGLISH, english, LENGTHS } from './asked-texts.ts';
import { formsOf, isNested, keptIn, plainParts, unordered, untranslated } from './markup.ts';
import {
  allSelects,
  isThere,
  keysOf,
  readTexts,
  shownIn,
  variablesOf,
  type Problem,
} from './parsed-texts.ts';
import { countsIn, pluralProblems } from './plurals.ts';
import { longest } from './text-lengths.ts';

/** The languages that texts are written in, beside English. BCP 47, as their folders are called. */
export const TRANSLATIONS = ['es', 'ru', 'de', 'pt-BR', 'ar'] as const;

/**
 * @returns everything that is wrong with the texts of a language, beside the English ones: what is missing, what nothing asks for,
 * what can't be read, and what isn't as it is in English though it has to be.
 * @param locales the folder that has one for each language.
 */
export function problemsOf(language: string, locales = 'locales'): Problem[] {
  if (!isThere(locales, language)) return [{ file: '', key: '', problem: 'isn’t there' }];
  const { texts, problems } = readTexts(locales, language);
  const own = new Map(texts.map((text) => [`${text.file} ${text.key}`, text]));
  const found = [...problems];
  for (const { file, key, value } of english.texts) {
    const text = own.get(`${file} ${key}`);
    own.delete(`${file} ${key}`);
    const wrong = text === undefined ? ['is missing'] : problemsWith(key, text.value, value, language);
    found.push(...[...new Set(wrong)].map((problem) => ({ file, key, problem })));
  }
  for (const { file, key } of own.values())
    found.push({ file, key, problem: 'isn’t in English: nothing asks for it' });
  return found;
}

function problemsWith(key: string, value: Pattern, original: Pattern, language: string): string[] {
  if (language === ENGLISH) return [];
  return [
    ...variableProblems(value, original),
    ...choiceProblems(value, original),
    ...pluralProblems(value, original, language),
    ...markupProblems(value, original),
    ...LENGTHS.filter(([, keys, most]) => keys.has(key) && longest(value) > most).map(
      ([what, , most]) => `is ${longest(value)} characters long: ${what} can have ${most}`,
    ),
    ...untranslated(value, original).map((text) => `is still English: “${text.trim().split('\n', 1)[0]}”`),
    ...(plainParts(value).some((text) => /\p{L}'\p{L}/u.test(text))
      ? ['has the apostrophe of a typewriter: ’']
      : []),
  ];
}

function variableProblems(value: Pattern, original: Pattern): string[] {
  const counts = countsIn(original);
  const shown = new Set(shownIn(value));
  const asked = new Set(shownIn(original));
  const chosen = new Set(allSelects(original).flatMap(({ selector }) => variablesOf(selector)));
  const choosing = new Set(allSelects(value).flatMap(({ selector }) => variablesOf(selector)));
  return [
    ...[...asked].filter((name) => !shown.has(name)).map((name) => `doesn’t show { $${name} }`),
    ...[...shown]
      .filter((name) => !asked.has(name) && !counts.has(name))
      .map((name) => `shows { $${name} }, and English doesn’t`),
    ...[...choosing]
      .filter((name) => !chosen.has(name) && !asked.has(name))
      .map((name) => `chooses by $${name}, and English doesn’t`),
  ];
}

/** What is chosen by name has the same names, and what is chosen by number says the same numbers. */
function choiceProblems(value: Pattern, original: Pattern): string[] {
  const counts = countsIn(original);
  const asked = namesByVariable(original);
  const own = namesByVariable(value);
  return [...asked].flatMap(([name, keys]) => {
    const theirs = own.get(name);
    if (counts.has(name)) {
      const numbers = [...keys].filter((key) => /^\d+$/.test(key));
      return theirs === undefined ? [] : absentFrom(numbers, theirs, name);
    }
    if (theirs === undefined) return [`doesn’t choose by $${name}`];
    const unknown = [...theirs].filter((key) => !keys.has(key));
    return [...absentFrom([...keys], theirs, name), ...unknown.map((key) => `$${name} is never [${key}]`)];
  });
}

function absentFrom(keys: readonly string[], theirs: ReadonlySet<string>, name: string): string[] {
  return keys.filter((key) => !theirs.has(key)).map((key) => `$${name} has no [${key}]`);
}

function namesByVariable(pattern: Pattern): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const select of allSelects(pattern)) {
    for (const name of variablesOf(select.selector)) {
      names.set(name, new Set([...(names.get(name) ?? []), ...keysOf(select)]));
    }
  }
  return names;
}

function markupProblems(value: Pattern, original: Pattern): string[] {
  const own = formsOf(value);
  const unclosed = [...own].filter((form) => !isNested(form));
  if (unclosed.length > 0) return unclosed.map((form) => `has tags that don’t close: ${form}`);
  const asked = formsOf(original);
  const kept = keptIn(value);
  const keeps = keptIn(original);
  return [
    ...unlike(own, asked).map(
      (form) => `has ${form || 'no tags'}, and English has ${[...asked].join(' or ') || 'none'}`,
    ),
    ...unlike(asked, own).map((form) => `has nowhere ${form || 'no tags'}, and English has`),
    ...[...keeps].filter((text) => !kept.has(text)).map((text) => `has to keep “${text}”`),
    ...[...kept].filter((text) => !keeps.has(text)).map((text) => `has “${text}”, and English doesn’t`),
  ];
}

/** The forms that the others don’t have, in whatever order. */
function unlike(forms: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  const known = new Set(Array.from(others, unordered));
  return [...forms].filter((form) => !known.has(unordered(form)));
}
