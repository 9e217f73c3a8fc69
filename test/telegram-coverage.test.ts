/** docs/telegram-coverage.md against Telegram's schema, our table of errors, and the tests that it names. */
import { existsSync, readFileSync } from 'node:fs';
import schemaText from 'telegram/tl/apiTl.js';
import { expect, test } from 'vitest';
import { TELEGRAM_ERRORS } from '../src/worker/telegram-errors.ts';
import { coverageRows, quoted, type CoverageRow } from './coverage-table.ts';

const rows = coverageRows();
const within = (section: string): CoverageRow[] => rows.filter((row) => row.section === section);
const nameOf = ({ cells }: CoverageRow): string => quoted(cells[0] ?? '')[0] ?? '';

/** By TL name: the parameters of a method, the fields of a constructor. */
const schema = new Map(
  Array.from(
    schemaText.matchAll(/^([\w.]+)#[\da-f]+ (.*?) ?= [\w.<>]+;$/gm),
    ([, name = '', fields = '']) => [
      name,
      fields
        .split(' ')
        .map((field) => field.split(':'))
        .flatMap(([field = '', type = '#']) => (type === '#' ? [] : [{ field, type }])),
    ],
  ),
);
/** What concerns invite links by its name. */
const ABOUT = /chatInvite|joinRequest|WithInvites|exportedInvite|joinBy|joinedBy|starsSubscriptionPricing/i;
/** Fields that do by their type or name, wherever they are. */
const OF_LINKS =
  /\b(?:ExportedChatInvite|StarsSubscriptionPricing|ChatInviteImporter|ChatAdminWithInvites)\b/;
const OF_REQUESTS = /^(?:requests_pending|recent_requesters|join_request)$/;

const unused = within('Not used as a whole');
const sections = [...new Set(rows.map(({ section }) => section))].filter((section) => /^[a-z]/.test(section));

function fieldsOf(name: string): string[] {
  return (schema.get(name) ?? []).map(({ field }) => field);
}

test('every method and constructor about invite links has its place, and there are no others', () => {
  const about = [...schema.keys()].filter((name) => ABOUT.test(name));
  expect([...sections, ...unused.map(nameOf)].toSorted()).toEqual(about.toSorted());
});

test('every parameter and field of them has a row, and no row another name', () => {
  for (const section of sections) {
    expect(within(section).map(nameOf), section).toEqual([section, ...fieldsOf(section)]);
  }
  for (const row of unused) {
    expect(quoted(row.cells[1] ?? ''), nameOf(row)).toEqual(fieldsOf(nameOf(row)));
  }
});

test('links and requests in other objects have their rows', () => {
  const elsewhere = [...schema]
    .filter(([name]) => !ABOUT.test(name))
    .flatMap(([name, fields]) =>
      fields
        .filter(({ field, type }) => OF_LINKS.test(type) || OF_REQUESTS.test(field))
        .map(({ field }) => `${name}.${field}`),
    );
  expect(within('Fields of other objects').map(nameOf).toSorted()).toEqual(elsewhere.toSorted());
});

test('what older layers had is in one of those that the simulated Telegram speaks', () => {
  const layers = [122, 145]
    .map((layer) => readFileSync(`sandbox/dist/schemas/${layer}.tl`, 'utf8'))
    .join('\n');
  const older = within('Older layers').map(nameOf);
  expect(older.filter((name) => !layers.includes(`${name} `))).toEqual([]);
  expect(older).not.toEqual([]);
});

test('the errors are those that we read, each of them once for what people read of it', () => {
  const named = within('Errors').map(nameOf);
  expect([...new Set(named)].toSorted()).toEqual(Object.keys(TELEGRAM_ERRORS).toSorted());
  const whole = within('Errors').map(({ cells }) => cells.slice(0, 3).join(' '));
  expect(whole).toEqual([...new Set(whole)]);
});

test('what is said to be used names the file that uses it', () => {
  const pathless = rows
    .filter(({ section }) => sections.includes(section) || section === 'Fields of other objects')
    .filter(({ cells: [, where = ''] }) => !where.startsWith('Not used') && !quoted(where).some(isFile))
    .map(({ section, cells }) => `${section}: ${cells[0]}`);
  expect(pathless).toEqual([]);
});

test('every proof is a test that is in the file it names', () => {
  const wrong = rows.flatMap((row) => {
    const proof = row.cells.at(-1) ?? '';
    // What can't be reached has nothing to prove.
    if (row.section === 'Not used as a whole' && proof === 'None: it can’t be reached') return [];
    const proofs = Array.from(proof.matchAll(/`([^`]+)`: “([^”]+)”/g));
    if (proofs.length === 0) return [`${nameOf(row)} of ${row.section}: no proof`];
    return proofs
      .filter(
        ([, file = '', title = '']) => !isFile(file) || !titlesIn(file).some((each) => each.includes(title)),
      )
      .map(([, file, title]) => `${nameOf(row)} of ${row.section}: “${title}” is not in ${file}`);
  });
  expect(wrong).toEqual([]);
});

function isFile(path: string): boolean {
  return /\.tsx?$/.test(path) && existsSync(path);
}

/** A title is a string right before a test's function, or its options. */
function titlesIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return Array.from(
    text.matchAll(/(['"`])((?:(?!\1|\n).)+)\1,\s*(?:async )?[({]/g),
    ([, , title = '']) => title,
  );
}
