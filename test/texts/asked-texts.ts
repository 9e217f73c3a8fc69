import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELDS } from '../../src/bot/new-link/position.ts';
import { readTexts } from './parsed-texts.ts';

/** The language that the code is written with: which texts there are, and what each is for. */
export const ENGLISH = 'en';

export const english = readTexts('locales', ENGLISH);

/** Names of the texts of messages; the page's are its own. */
export const texts = new Set(
  english.texts.filter(({ file }) => !file.startsWith('pages/')).map(({ key }) => key),
);

function sourcesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(directory, name), 'utf8'));
}

const botSources = sourcesIn('src/bot');
export const sources = [...botSources, ...sourcesIn('src/main')];

/** The words of a list in the code, e.g. `const COLUMNS = ['title', …]`; numbers are none. */
export function listed(name: string): string[] {
  const lists = sources.flatMap(
    (source) => new RegExp(`const ${name} = \\[([^\\]]+)\\]`).exec(source)?.[1] ?? [],
  );
  return lists.flatMap((list) => quoted(list));
}

/** Strings that could be a text's name, or the end of one. */
export function quoted(source: string): string[] {
  return Array.from(source.matchAll(/'([a-z\d][a-z\d-]*)'/g), ([, text = '']) => text);
}

const TOASTS = /\b(?:answer|answerCallbackQuery)\(\s*(?:\{\s*text:\s*)?(?:[\w.]+\.)?plain\(([^)]*)\)/g;

/** What is shown for a moment over the chat. */
export const toasts = new Set([
  ...sources.flatMap((source) =>
    Array.from(source.matchAll(TOASTS), ([, asked = '']) => quoted(asked)).flat(),
  ),
  ...[...texts].filter((key) => key.startsWith('press-')),
]);

/** Where a text without markup is asked for, or a button is made of one. */
const PLAIN = /\b(?:plain|press|pressButton)\(([^()]*)/g;
/** What has no markup and is on no button: names in sentences, the profile, commands, files, waits. */
const ELSEWHERE =
  /^(?:actor|bot|chat|change|column|command|export|link|plot|rule|share|stayed|wait|settings)-/;

function buttonKeys(): Set<string> {
  const plain = botSources.flatMap((source) =>
    Array.from(source.matchAll(PLAIN), ([, asked = '']) => quoted(asked)).flat(),
  );
  const made = [
    ...FIELDS.map((field) => `newlink-field-${field}`),
    ...listed('PRESETS').map((preset) => `newlink-expiry-${preset}`),
  ];
  const keys = new Set([...plain, ...made].filter((key) => texts.has(key)));
  for (const key of keys) if (toasts.has(key) || ELSEWHERE.test(key)) keys.delete(key);
  for (const key of texts) if (key.startsWith('button-')) keys.add(key);
  return keys;
}

export const buttons = buttonKeys();

export const commands = new Set([...texts].filter((key) => key.startsWith('command-')));

/** How many characters each may have: what a phone shows, and what Telegram takes. */
export const LENGTHS: readonly (readonly [what: string, keys: ReadonlySet<string>, most: number])[] = [
  ['a button', buttons, 20],
  ['a toast', toasts, 200],
  ['a command’s description', commands, 32],
  ['the bot’s description', new Set(['bot-description']), 512],
  ['the bot’s short description', new Set(['bot-short-description']), 120],
];
