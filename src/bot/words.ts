import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clipped, plainText } from '../domain/plain-text.ts';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

export type WordVariables = Record<string, FluentVariable>;

/** Texts of one language. */
export interface Wording {
  locale: string;
  /**
   * For message texts, sent with `parse_mode: 'HTML'`. Every string variable is escaped here and nowhere else, and cut
   * short before it could make a message longer than Telegram takes.
   */
  html(key: string, variables?: WordVariables): string;
  /** For buttons, toasts, file names and command descriptions: no markup, nothing escaped. */
  plain(key: string, variables?: WordVariables): string;
}

export interface Words {
  /** The nearest language there is. */
  in(locale: string | null | undefined): Wording;
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
  const bundles = new Map<string, FluentBundle>();
  for (const locale of readdirSync(directory)) bundles.set(locale, readBundle(directory, locale));
  const fallback = bundles.get(DEFAULT_LOCALE);
  if (fallback === undefined) throw new Error(`no ${DEFAULT_LOCALE} texts in ${directory}`);

  const wording = (locale: string): Wording => {
    const own = bundles.get(locale) ?? fallback;
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
      locale: bundles.has(locale) ? locale : DEFAULT_LOCALE,
      html: (key, variables = {}) =>
        format(key, variables, (text) => escapeHtml(isolate(clipped(text, VARIABLE_MAX)))),
      plain: (key, variables = {}) => format(key, variables, isolate),
    };
  };

  const wordings = new Map([...bundles.keys()].map((locale) => [locale, wording(locale)]));
  const standard = wording(DEFAULT_LOCALE);
  return {
    in: (locale) =>
      wordings.get(locale ?? '') ?? wordings.get((locale ?? '').split('-')[0] ?? '') ?? standard,
    locales: () => [...bundles.keys()],
  };
}

function readBundle(directory: string, locale: string): FluentBundle {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const files = readdirSync(join(directory, locale)).filter((name) => name.endsWith('.ftl'));
  for (const name of files) {
    const source = readFileSync(join(directory, locale, name), 'utf8');
    const errors = bundle.addResource(new FluentResource(source));
    if (errors.length > 0) throw new Error(`${locale}/${name}: ${errors.map(String).join('; ')}`);
  }
  return bundle;
}
