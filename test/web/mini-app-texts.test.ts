import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { OTHER_EVENTS } from '../../src/actions/history-events.ts';
import { OPERATION_KINDS } from '../../src/domain/operation.ts';
import { DRIFT_KINDS } from '../../src/domain/drift.ts';
import { LINK_STATES } from '../../src/domain/invite-link.ts';
import { OPENNESS } from '../../src/domain/open-link.ts';

const texts = new FluentResource(readFileSync('locales/en/pages/mini-app.ftl', 'utf8')).body.map(
  ({ id }) => id,
);
const source = readdirSync('src/app', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join('src/app', name), 'utf8'))
  .join('\n');

/** What the page asks for by name, also where one of two is chosen. */
const named = [...source.matchAll(/\bt\(([^`)]*)/g)].flatMap(([, argument = '']) =>
  [...argument.matchAll(/(?:^|[?:(]|\s)'([a-z][a-z\d-]*)'/g)].map(([, id = '']) => id),
);

/** What it makes of what the server says. */
const made = [
  ...['supergroup', 'group', 'channel'].map((kind) => `kind-${kind}`),
  ...OPENNESS.flatMap((kind) => [`risk-${kind}`, `risk-${kind}-hint`]),
  ...['public-username', 'former-admin', 'bot'].map((risk) => `risk-${risk}`),
  ...['other-admins', 'not-checked', 'bot-account', 'folders', 'communities'].map((what) => `unseen-${what}`),
  ...DRIFT_KINDS.map((kind) => `drift-${kind}`),
  ...['approval', 'revoke', 'running', 'closed', 'lifting'].map((what) => `lockdown-${what}`),
  ...['approval', 'revoke', 'primary', 'already', 'cannot'].map((what) => `lockdown-will-${what}`),
  ...LINK_STATES.map((state) => `state-${state}`),
  ...['all', ...LINK_STATES].map((state) => `filter-${state}`),
  ...['made', 'risk', 'joined', 'expires'].map((sort) => `sort-${sort}`),
  ...['admin', 'link', 'preset'].map((by) => `by-${by}`),
  ...['expires', 'limit', 'approval', 'price'].map((setting) => `setting-${setting}`),
  ...['waiting', 'failed', 'closed-only', 'both-open'].map((outcome) => `outcome-${outcome}`),
  ...['likely', 'unknown'].flatMap((certainty) => [`certainty-${certainty}`, `certainty-${certainty}-hint`]),
  ...['folder', 'added', 'open', 'unknown'].map((way) => `way-${way}`),
  ...[...OPERATION_KINDS, ...OTHER_EVENTS].map((what) => `event-${what}`),
  ...[
    'init-data-bad',
    'init-data-old',
    'not-yours',
    'not-found',
    'too-often',
    'bad-request',
    'refused',
    'unavailable',
    'failed',
    'offline',
  ].flatMap((why) => [`failed-${why}`, `failed-${why}-hint`]),
];
test('every text that the page asks for exists', () => {
  expect(named.length).toBeGreaterThan(80);
  expect([...new Set([...named, ...made])].filter((id) => !texts.includes(id))).toEqual([]);
});

test('every text of the page is asked for', () => {
  const asked = new Set([...named, ...made]);
  expect(texts.filter((id) => !asked.has(id))).toEqual([]);
});

test('texts have today’s words and apostrophes', () => {
  const file = readFileSync('locales/en/pages/mini-app.ftl', 'utf8');
  expect(file).not.toMatch(/\w'\w|\b(?:shall|whoever|administrators?|usage limit)\b/i);
});
