import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pseudonymCode } from '../domain/forgotten.ts';
import { clipped, plainText } from '../domain/plain-text.ts';
import { formatLocale } from './screens/formats.ts';
import { isolated, isRightToLeft, withLatinIsolated, withLinesDirected } from './screens/text-direction.ts';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** A text as it was parsed. */
type Pattern = NonNullable<FluentResource['body'][number]['value']>;

export type WordVariables = Record<string, FluentVariable>;

/** Texts of one language. */
export interface Wording {
  /** BCP 47, as the language's folder is called. */
  locale: string;
  /** BCP 47 with the region: how numbers are written in these texts, and dates beside them. */
  formatLocale: string;
  isRightToLeft: boolean;
  /**
   * For message texts, sent with `parse_mode: 'HTML'`. Every string variable is escaped here and nowhere else, and cut
   * short before it could make a message longer than Telegram takes.
   */
  html(key: string, variables?: WordVariables): string;
  /** For buttons, toasts, file names and command descriptions: no markup, nothing escaped. */
  plain(key: string, variables?: WordVariables): string;
}

export interface Words {
  /** The nearest language there is, with numbers as they are written in that region (ISO 3166). */
  in(locale: string | null | undefined, region?: string | null): Wording;
  /** BCP 47, as the folders are called. */
  locales(): string[];
}

export const DEFAULT_LOCALE = 'en';

/** Longer than any title or name Telegram has. */
const VARIABLE_MAX = 256;

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Reads `<directory>/<locale>/*.ftl`, each language when it is first asked for; folders below are for others (`pages/`).
 * @throws Error when a file does not parse or a key is asked for that the default language lacks.
 */
export function loadWords(directory: string): Words {
  const locales = readdirSync(directory);
  if (!locales.includes(DEFAULT_LOCALE)) throw new Error(`no ${DEFAULT_LOCALE} texts in ${directory}`);
  const read = new Map<string, FluentResource[]>();
  const textsIn = (language: string): FluentResource[] => {
    const texts = read.get(language) ?? readTexts(directory, language);
    read.set(language, texts);
    return texts;
  };
  textsIn(DEFAULT_LOCALE);

  /** One for each language and region that somebody reads in. */
  const wordings = new Map<string, Wording>();
  return {
    in: (locale, region = null) => {
      const language = nearest(locale ?? DEFAULT_LOCALE, locales);
      const key = `${language}/${region ?? ''}`;
      const known = wordings.get(key);
      if (known !== undefined) return known;
      const format = formatLocale(language, region);
      const own = bundle(format, textsIn(language));
      const made = wording(language, format, own, bundle(format, textsIn(DEFAULT_LOCALE)));
      wordings.set(key, made);
      return made;
    },
    locales: () => locales,
  };
}

/** Telegram says `pt`, `pt-br` and `pt-PT`: people read another form of their language more easily than English. */
function nearest(wanted: string, locales: readonly string[]): string {
  const tag = wanted.toLowerCase();
  return (
    locales.find((locale) => locale.toLowerCase() === tag) ??
    locales.find((locale) => languageOf(locale) === languageOf(tag)) ??
    DEFAULT_LOCALE
  );
}

function languageOf(tag: string): string {
  return tag.split('-', 1)[0] ?? '';
}

function wording(locale: string, formatLocale: string, own: FluentBundle, fallback: FluentBundle): Wording {
  const rightToLeft = isRightToLeft(locale);
  const format = (key: string, variables: WordVariables, prepare: (text: string) => string): string => {
    const bundle = own.hasMessage(key) ? own : fallback;
    const pattern = bundle.getMessage(key)?.value;
    if (pattern === null || pattern === undefined) throw new Error(`no text for ${key}`);
    // Somebody who was forgotten has a name that each reader sees in their own language.
    const named = (text: string): string => {
      const code = pseudonymCode(text);
      return code === null ? text : format('forgotten-person', { code }, (same) => same);
    };
    const prepared: WordVariables = {};
    // What a text is chosen by has to stay as it is; elsewhere, no such word is isolated anyway.
    const choices = rightToLeft ? choicesIn(pattern) : null;
    for (const [name, value] of Object.entries(variables)) {
      const chooses = typeof value === 'string' && choices?.has(`${name} ${value}`) === true;
      prepared[name] = typeof value === 'string' && !chooses ? prepare(named(plainText(value))) : value;
    }
    const text = bundle.formatPattern(pattern, prepared);
    return rightToLeft ? withLatinIsolated(text) : text;
  };
  const isolate = (text: string): string => isolated(text, rightToLeft);
  return {
    locale,
    formatLocale,
    isRightToLeft: rightToLeft,
    html: (key, variables = {}) =>
      withLinesDirected(
        format(key, variables, (text) => escapeHtml(isolate(clipped(text, VARIABLE_MAX)))),
        rightToLeft,
      ),
    plain: (key, variables = {}) => format(key, variables, isolate),
  };
}

const knownChoices = new WeakMap<object, ReadonlySet<string>>();

/** What a text is chosen by: each variable with each of its names, `state active`. */
function choicesIn(pattern: Pattern): ReadonlySet<string> {
  if (typeof pattern === 'string') return NONE;
  const known = knownChoices.get(pattern);
  if (known !== undefined) return known;
  const found = new Set(pattern.flatMap(choicesOf));
  knownChoices.set(pattern, found);
  return found;
}

const NONE: ReadonlySet<string> = new Set();

function choicesOf(part: Exclude<Pattern, string>[number]): string[] {
  if (typeof part === 'string' || part.type !== 'select') return [];
  const { selector, variants } = part;
  return variants.flatMap(({ key, value }) => [
    ...(selector.type === 'var' && key.type === 'str' ? [`${selector.name} ${key.value}`] : []),
    ...(Array.isArray(value) ? value.flatMap(choicesOf) : []),
  ]);
}

function bundle(formatLocale: string, texts: readonly FluentResource[]): FluentBundle {
  const made = new FluentBundle(formatLocale, { useIsolating: false });
  for (const resource of texts) {
    // Only a text that is there already is an error here.
    const [error] = made.addResource(resource);
    if (error !== undefined) throw error;
  }
  return made;
}

function readTexts(directory: string, language: string): FluentResource[] {
  return readdirSync(join(directory, language))
    .filter((name) => name.endsWith('.ftl'))
    .map((name) => new FluentResource(readFileSync(join(directory, language, name), 'utf8')));
}
