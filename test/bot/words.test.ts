import { expect, test } from 'vitest';
import { OTHER_EVENTS } from '../../src/actions/history-events.ts';
import type { DeadPress } from '../../src/domain/button.ts';
import type { AccountProblem } from '../../src/domain/errors.ts';
import { ACCOUNT_WAITS, OPERATION_KINDS } from '../../src/domain/operation.ts';
import type { ExpiryProblem } from '../../src/domain/reading/expiry.ts';
import type { SettingsProblem } from '../../src/domain/link-settings.ts';
import type { OperatorNews } from '../../src/domain/ports/operators.ts';
import type { PriceProblem } from '../../src/domain/reading/price.ts';
import type { UsageLimitProblem } from '../../src/domain/reading/usage-limit.ts';
import { FIXES } from '../../src/bot/audit/place.ts';
import { FIELDS } from '../../src/bot/new-link/position.ts';
import { BOUNDS } from '../../src/bot/chat-rules/rules-screens.ts';
import type { RuleProblem } from '../../src/domain/chat-rules.ts';
import { CHOICES } from '../../src/bot/new-link/questions/doubt.ts';
import { COMMANDS } from '../../src/bot/start/publish-commands.ts';
import { loadWords } from '../../src/bot/words.ts';
import { buttons, english, LENGTHS, listed, quoted, sources, texts, toasts } from '../texts/asked-texts.ts';
import { longest } from '../texts/text-lengths.ts';
import { REFUSALS } from './refusal-codes.ts';

/** Records, so that a new member of a type is a new line here, and a new text there. */
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
  'person-forgotten': null,
  account: null,
  'other-accounts': null,
  'account-twice': null,
  'chat-left': null,
  'store-damaged': null,
  'store-changed': null,
  'store-head': null,
  'store-restored': null,
  backup: null,
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

const RULE_PROBLEMS: Record<RuleProblem['rule'], null> = {
  'not-issuer': null,
  'daily-links': null,
  'no-price': null,
  'longest-life': null,
  'largest-limit': null,
  'approval-always': null,
  'second-person': null,
};

const built = new Set([
  ...Object.keys(REFUSALS).map((code) => `refusal-${code}`),
  ...[...OPERATION_KINDS, ...OTHER_EVENTS].map((event) => `history-${event}`),
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
  ...['works', 'paused', 'retired', 'signed-out', 'frozen', 'waiting', 'unreachable'].map(
    (condition) => `accounts-is-${condition}`,
  ),
  ...['damaged', 'restored', 'moved-elsewhere', 'not-empty'].map((why) => `move-${why}`),
  ...Object.keys(RULE_PROBLEMS).map((rule) => `rule-broken-${rule}`),
  ...BOUNDS.flatMap((rule) => [`chat-rules-ask-${rule}`, `chat-rules-not-understood-${rule}`]),
  ...['weeks', 'days', 'hours', 'minutes'].map((unit) => `life-${unit}`),
  ...ACCOUNT_PROBLEMS.flatMap((state) => [`error-account-${state}`, `start-account-${state}`]),
  ...CHAT_REFUSALS.map((code) => `chat-refused-${code}`),
  ...COMMANDS.filter((command) => command !== 'start').map((command) => `command-${command}`),
  ...FIELDS.map((field) => `newlink-field-${field}`),
  ...FIXES.flatMap((fix) => [`audit-fix-${fix}`, `audit-do-${fix}`]),
  ...FIXES.filter((fix) => fix !== 'requests').map((fix) => `audit-fixed-${fix}`),
  ...['admin', 'link', 'preset'].flatMap((by) => [`audit-activity-${by}`, `audit-no-${by}`]),
  ...listed('PRESETS').map((preset) => `newlink-expiry-${preset}`),
  ...[...listed('COLUMNS'), ...listed('JOIN_COLUMNS')].map((column) => `column-${column}`),
]);

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

test('what is on buttons and in toasts is known', () => {
  expect(buttons).toContain('newlink-steps');
  expect(toasts.size).toBeGreaterThan(10);
});

test.each(LENGTHS)('%s isn’t too long', (_what, keys, most) => {
  const long = english.texts.filter(({ key, value }) => keys.has(key) && longest(value) > most);
  expect(long.map(({ key }) => key)).toEqual([]);
});

/** Words that nobody says any more, second names of what has one, and apostrophes of a typewriter. */
const NOT_OURS =
  /\b(?:shall|whoever|whomever|hereby|administrators?|untitled|usage limit)\b|\b(?:put away|in place of)\b|\w'\w/i;
/** Telegram's own words on its screens. */
const TELEGRAMS = new Set(['refusal-worker-steps']);

test('texts use today’s words, and one for each thing', () => {
  const said = english.texts.filter(
    ({ key, value }) => !TELEGRAMS.has(key) && NOT_OURS.test(JSON.stringify(value)),
  );
  expect(said.map(({ key }) => key)).toEqual([]);
});

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
