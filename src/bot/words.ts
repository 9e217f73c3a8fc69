import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clipped, plainText } from '../domain/plain-text.ts';
import { formatLocale } from './screens/formats.ts';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

export type WordVariables = Record<string, FluentVariable>;

/** Texts of one language. */
export interface Wording {
  locale: string;
  /** BCP 47 with the region: how numbers are written in these texts, and dates beside them. */
  formatLocale: string;
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
  locales(): string[];
}

export const DEFAULT_LOCALE = 'en';

/** Longer than any title or name Telegram has. */
const VARIABLE_MAX = 256;

const ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Keeps right-to-left text from turning its surroundings around. Left-to-right text is left alone, so that what people
 * copy (links above all) carries nothing invisible.
 */
function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `${ISOLATE}${text}${POP_ISOLATE}` : text;
}

/**
 * Reads `<directory>/<locale>/*.ftl`; folders below are for others (`pages/`).
 * @throws Error when a file does not parse or a key is asked for that the default language lacks.
 */
export function loadWords(directory: string): Words {
  const languages = new Map<string, FluentResource[]>();
  for (const language of readdirSync(directory)) languages.set(language, readTexts(directory, language));
  const fallback = languages.get(DEFAULT_LOCALE);
  if (fallback === undefined) throw new Error(`no ${DEFAULT_LOCALE} texts in ${directory}`);

  const spoken = (locale: string): string =>
    [locale, locale.split('-')[0] ?? ''].find((tag) => languages.has(tag)) ?? DEFAULT_LOCALE;
  /** One for each language and region that somebody reads in. */
  const wordings = new Map<string, Wording>();
  return {
    in: (locale, region = null) => {
      const language = spoken(locale ?? DEFAULT_LOCALE);
      const key = `${language}/${region ?? ''}`;
      const known = wordings.get(key);
      if (known !== undefined) return known;
      const format = formatLocale(language, region);
      const texts = languages.get(language) ?? fallback;
      const made = wording(language, format, bundle(format, texts), bundle(format, fallback));
      wordings.set(key, made);
      return made;
    },
    locales: () => [...languages.keys()],
  };
}

function wording(locale: string, formatLocale: string, own: FluentBundle, fallback: FluentBundle): Wording {
  const format = (key: string, variables: WordVariables, prepare: (text: string) => string): string => {
    const bundle = own.hasMessage(key) ? own : fallback;
    const pattern = bundle.getMessage(key)?.value;
    if (pattern === null || pattern === undefined) throw new Error(`no text for ${key}`);
    const prepared: WordVariables = {};
    for (const [name, value] of Object.entries(variables)) {
      prepared[name] = typeof value === 'string' ? prepare(plainText(value)) : value;
    }
    return bundle.formatPattern(pattern, prepared);
  };
  return {
    locale,
    formatLocale,
    html: (key, variables = {}) =>
      format(key, variables, (text) => escapeHtml(isolate(clipped(text, VARIABLE_MAX)))),
    plain: (key, variables = {}) => format(key, variables, isolate),
  };
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
