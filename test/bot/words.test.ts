import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import type { HistoryEvent } from '../../src/actions/history-events.ts';
import type { DeadPress } from '../../src/domain/button.ts';
import type { AccountProblem, RefusalCode } from '../../src/domain/errors.ts';
import { ACCOUNT_WAITS, OPERATION_KINDS, type OperationKind } from '../../src/domain/operation.ts';
import type { ExpiryProblem } from '../../src/domain/reading/expiry.ts';
import type { SettingsProblem } from '../../src/domain/link-settings.ts';
import type { OperatorNews } from '../../src/domain/ports/operators.ts';
import type { PriceProblem } from '../../src/domain/reading/price.ts';
import type { UsageLimitProblem } from '../../src/domain/reading/usage-limit.ts';
import { FIELDS } from '../../src/bot/new-link/position.ts';
import { CHOICES } from '../../src/bot/new-link/questions/doubt.ts';
import { COMMANDS } from '../../src/bot/start/publish-commands.ts';
import { loadWords } from '../../src/bot/words.ts';

/** Records, so that a new member of a type is a new line here, and a new text there. */
const REFUSALS: Record<RefusalCode, null> = {
  'worker-not-in-chat': null,
  'worker-lacks-right': null,
  'actor-lacks-right': null,
  'owner-only': null,
  'chat-not-found': null,
  'chat-not-yours': null,
  'look-ups-used-up': null,
  'not-a-chat': null,
  'public-join-requests': null,
  'chat-kind-unsupported': null,
  'chat-migrated': null,
  'expire-date-invalid': null,
  'usage-limit-invalid': null,
  'title-invalid': null,
  'limit-with-approval': null,
  'subscription-invalid': null,
  'subscription-period-invalid': null,
  'price-in-group': null,
  'price-in-public': null,
  'price-stays': null,
  'link-not-found': null,
  'link-permanent': null,
  'link-revoked': null,
  'link-not-revoked': null,
  'link-of-bot': null,
  'link-of-other-account': null,
  'link-replaced': null,
  'link-without-approval': null,
  'request-gone': null,
  'link-being-replaced': null,
  'requester-joined': null,
  'question-too-late': null,
  'requester-in-too-many': null,
  'some-in-too-many': null,
  'admin-gone': null,
  'search-with-link': null,
  'chat-full': null,
  'person-deleted': null,
  'bot-cannot': null,
  'account-restricted': null,
  cancelled: null,
  'maybe-done': null,
  restored: null,
  'telegram-refused': null,
};
const SEEN: Record<Exclude<HistoryEvent['what'], OperationKind>, null> = {
  'revoked-outside': null,
  'twin-revoked': null,
  'twin-reported': null,
  found: null,
  posted: null,
};
const DEAD_PRESSES: Record<DeadPress, null> = { unknown: null, stranger: null, used: null };
const SETTINGS_PROBLEMS: Record<SettingsProblem['code'], null> = {
  'title-too-long': null,
  'usage-limit-range': null,
  'expire-date-past': null,
  'expire-date-far': null,
  'limit-with-approval': null,
  'price-range': null,
  'price-with-others': null,
};
const EXPIRY_PROBLEMS: Record<ExpiryProblem, null> = {
  'not-understood': null,
  past: null,
  far: null,
  'skipped-by-clock-change': null,
};
const LIMIT_PROBLEMS: Record<UsageLimitProblem, null> = {
  'not-a-number': null,
  'not-whole': null,
  zero: null,
  negative: null,
  'too-many': null,
};
const PRICE_PROBLEMS: Record<PriceProblem, null> = {
  ...LIMIT_PROBLEMS,
  currency: null,
  period: null,
};
const OPERATOR_NEWS: Record<keyof OperatorNews, null> = {
  session: null,
  'other-accounts': null,
  'store-damaged': null,
  'store-changed': null,
  'store-head': null,
  'store-restored': null,
};
const ACCOUNT_PROBLEMS: readonly AccountProblem['state'][] = ['dead', 'frozen'];
/** `OWN_WORDS` and `codeOf` of `new-link/refusal.ts`. */
const CHAT_REFUSALS = [
  'worker-not-in-chat',
  'worker-lacks-right',
  'actor-lacks-right',
  'chat-not-yours',
  'look-ups-used-up',
  'flood',
  'unreachable',
  'account-dead',
  'account-frozen',
];

function sourcesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(directory, name), 'utf8'));
}

const botSources = sourcesIn('src/bot');
const sources = [...botSources, ...sourcesIn('src/main')];

const messages = readdirSync('locales/en')
  .filter((name) => name.endsWith('.ftl'))
  .flatMap((name) => new FluentResource(readFileSync(join('locales/en', name), 'utf8')).body);
const texts = new Set(messages.map(({ id }) => id));

const built = new Set([
  ...Object.keys(REFUSALS).map((code) => `refusal-${code}`),
  ...[...OPERATION_KINDS, ...Object.keys(SEEN)].map((event) => `history-${event}`),
  ...Object.keys(DEAD_PRESSES).map((dead) => `press-${dead}`),
  ...Object.keys(SETTINGS_PROBLEMS).map((code) => `problem-${code}`),
  ...Object.keys(EXPIRY_PROBLEMS).map((problem) => `newlink-expiry-${problem}`),
  ...Object.keys(LIMIT_PROBLEMS).map((problem) => `newlink-limit-${problem}`),
  ...Object.keys(PRICE_PROBLEMS).map((problem) => `newlink-price-${problem}`),
  'newlink-price-in-group',
  'newlink-price-in-public',
  ...Array.from(CHOICES, (why) => `newlink-which-${why}`),
  ...['removed', 'demoted'].map((why) => `lost-chat-${why}`),
  ...Object.keys(OPERATOR_NEWS).map((kind) => `operator-${kind}`),
  ...[...ACCOUNT_WAITS, 'disk-full'].map((wait) => `outcome-${wait}`),
  ...ACCOUNT_PROBLEMS.flatMap((state) => [`error-account-${state}`, `start-account-${state}`]),
  ...CHAT_REFUSALS.map((code) => `chat-refused-${code}`),
  ...COMMANDS.filter((command) => command !== 'start').map((command) => `command-${command}`),
  ...FIELDS.map((field) => `newlink-field-${field}`),
  ...listed('PRESETS').map((preset) => `newlink-expiry-${preset}`),
  ...listed('COLUMNS').map((column) => `column-${column}`),
]);

/** The words of a list in the code, e.g. `const COLUMNS = ['title', …]`; numbers are none. */
function listed(name: string): string[] {
  const lists = sources.flatMap(
    (source) => new RegExp(`const ${name} = \\[([^\\]]+)\\]`).exec(source)?.[1] ?? [],
  );
  return lists.flatMap((list) => quoted(list));
}

/** Strings that could be a text's name, or the end of one. */
function quoted(source: string): string[] {
  return Array.from(source.matchAll(/'([a-z\d][a-z\d-]*)'/g), ([, text = '']) => text);
}

/** What is asked for by name: in the first place of a call, or as one of two there. */
function askedFor(source: string): string[] {
  const calls = source.matchAll(/\.(?:html|plain)\(\s*([^,{)`]*)/g);
  return Array.from(calls, ([, argument = '']) => argument).flatMap((argument) =>
    Array.from(argument.matchAll(/(?:^|[?:])\s*'([^']+)'/g), ([, key = '']) => key),
  );
}

/** Beginnings that nothing but a text's name has. */
const NAMED =
  /^(?:button|newlink|start|login|outcome|links|audit|settings|history|group|timezone|cancelled|confirm|error|operator)-[a-z\d-]+$/;

test('every text that is asked for exists', () => {
  const named = sources.flatMap((source) => [
    ...askedFor(source),
    ...quoted(source).filter((text) => NAMED.test(text)),
  ]);
  expect(named.length).toBeGreaterThan(150);
  expect([...new Set([...named, ...built])].filter((key) => !texts.has(key))).toEqual([]);
});

test('every text that exists is asked for', () => {
  const literals = new Set(sources.flatMap(quoted));
  expect([...texts].filter((key) => !literals.has(key) && !built.has(key))).toEqual([]);
});

/** What a phone shows of a button; names of people and chats, which are cut short or cut by Telegram, aside. */
const BUTTON_MAX = 20;
/** As many as a list can count. */
const LARGEST_NUMBER = '99,999';
/** Where a text without markup is asked for, or a button is made of one. */
const PLAIN = /\b(?:plain|press|pressButton)\(([^()]*)/g;
/** What has no markup and is on no button: names in sentences, the profile, commands, files, waits. */
const ELSEWHERE = /^(?:actor|bot|chat|change|column|command|export|link|rule|share|wait|settings)-/;

test('no button is longer than a phone shows', () => {
  const toasts = toastKeys();
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
  expect(keys).toContain('newlink-steps');
  expect(longerThan(BUTTON_MAX, keys)).toEqual([]);
});

const TOASTS = /\b(?:answer|answerCallbackQuery)\(\s*(?:\{\s*text:\s*)?(?:[\w.]+\.)?plain\(([^)]*)\)/g;
const TOAST_MAX = 200;
const COMMAND_MAX = 32;

test('no toast is longer than Telegram takes, and no command’s text longer than a phone shows', () => {
  const toasts = toastKeys();
  expect(toasts.size).toBeGreaterThan(10);
  expect(longerThan(TOAST_MAX, toasts)).toEqual([]);
  const commands = new Set([...texts].filter((key) => key.startsWith('command-')));
  expect(longerThan(COMMAND_MAX, commands)).toEqual([]);
});

/** Words that nobody says any more, second names of what has one, and apostrophes of a typewriter. */
const NOT_OURS =
  /\b(?:shall|whoever|whomever|hereby|administrators?|untitled|usage limit)\b|\b(?:put away|in place of)\b|\w'\w/i;
/** Telegram's own words on its screens. */
const TELEGRAMS = new Set(['refusal-worker-steps']);

test('texts use today’s words, and one for each thing', () => {
  const said = messages.filter(({ id, value }) => !TELEGRAMS.has(id) && NOT_OURS.test(JSON.stringify(value)));
  expect(said.map(({ id }) => id)).toEqual([]);
});

function toastKeys(): Set<string> {
  const asked = sources.flatMap((source) =>
    Array.from(source.matchAll(TOASTS), ([, arguments_ = '']) => quoted(arguments_)).flat(),
  );
  return new Set([...asked, ...[...texts].filter((key) => key.startsWith('press-'))]);
}

function longerThan(most: number, keys: ReadonlySet<string>): string[] {
  return messages.filter(({ id, value }) => keys.has(id) && longest(value) > most).map(({ id }) => id);
}

type Pattern = (typeof messages)[number]['value'];
type Part = Exclude<NonNullable<Pattern>, string>[number];

/** How many characters the longest variant of a text has. */
function longest(pattern: Pattern): number {
  if (pattern === null) return 0;
  if (typeof pattern === 'string') return charactersOf(pattern);
  return pattern.reduce((sum, part) => sum + longestPart(part), 0);
}

function longestPart(part: Part): number {
  if (typeof part === 'string') return charactersOf(part);
  if (part.type === 'select') return Math.max(...part.variants.map(({ value }) => longest(patternOf(value))));
  if (part.type === 'str') return charactersOf(part.value);
  return part.type === 'var' && !['actor', 'chat'].includes(part.name) ? LARGEST_NUMBER.length : 0;
}

function patternOf(value: Part | Exclude<NonNullable<Pattern>, string>): Pattern {
  return Array.isArray(value) || typeof value === 'string' ? value : [value];
}

/** An emoji is as wide as two letters. */
function charactersOf(text: string): number {
  const characters = Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
  return characters.reduce((sum, each) => sum + (/\p{Extended_Pictographic}/u.test(each) ? 2 : 1), 0);
}

test('a name can’t look like something else', () => {
  const words = loadWords('locales').in('en');
  const disguised = words.html('link-chat', { chat: 'Staff\n🟢 Open\u202efdp.exe <b>' });
  expect(disguised).toBe('in <b>Staff 🟢 Openfdp.exe &lt;b&gt;</b>');
  // Right-to-left names stay within their place, and copied links carry nothing invisible.
  expect(words.html('link-chat', { chat: 'שלום' })).toBe('in <b>\u2068שלום\u2069</b>');
  expect(words.html('link-url', { link: 'https://t.me/+abc' })).toContain('https://t.me/+abc');
});

test('whatever somebody types, a sentence about it fits into a message', () => {
  const words = loadWords('locales').in('en');
  expect(words.html('unknown-command', { name: 'x'.repeat(4_000) }).length).toBeLessThan(600);
});
