import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { problemsOf, TRANSLATIONS } from './text-problems.ts';

test.each(['en', ...TRANSLATIONS])('nothing is wrong with the texts in %s', (language) => {
  expect(problemsOf(language)).toEqual([]);
});

describe('what is wrong with a text is found:', () => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-texts-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What is said of one text, where all others are missing. */
  function saidOf(language: string, file: string, ftl: string): string[] {
    const locales = mkdtempSync(join(folder, 'locales-'));
    mkdirSync(join(locales, language, 'pages'), { recursive: true });
    writeFileSync(join(locales, language, file), ftl);
    const missing = problemsOf(language, locales).filter(({ problem }) => problem !== 'is missing');
    return missing.map(({ key, problem }) => `${key}: ${problem}`);
  }

  const of = (key: string, variants: string): string => {
    const lines = variants.split('|').map((variant) => `        ${variant.trim()}`);
    return `${key} =\n    { $count ->\n${lines.join('\n')}\n    }\n`;
  };

  test.each<[what: string, language: string, file: string, ftl: string, said: string[]]>([
    ['nothing', 'de', 'links.ftl', 'link-made = <i>Erstellt { $at }</i>', []],
    [
      'another order of words',
      'de',
      'links.ftl',
      'link-made-by = <i>Für { $actor } { $at } erstellt</i>',
      [],
    ],
    [
      'a text that English doesn’t have',
      'de',
      'links.ftl',
      'link-new = Neu',
      ['link-new: isn’t in English: nothing asks for it'],
    ],
    [
      'a text in another file',
      'de',
      'chats.ftl',
      'link-made = <i>Erstellt { $at }</i>',
      ['link-made: isn’t in English: nothing asks for it'],
    ],
    [
      'a text that is there twice',
      'de',
      'links.ftl',
      'link-title = 🔗 <b>{ $title }</b>\nlink-title = <b>{ $title }</b>',
      ['link-title: is there twice'],
    ],
    [
      'what isn’t Fluent',
      'de',
      'links.ftl',
      'link-made = { $at',
      [': line 1: Expected token: "}" (link-made = { $at)'],
    ],
    [
      'a variable that is missing',
      'de',
      'links.ftl',
      'link-made-by = <i>Erstellt { $at }</i>',
      ['link-made-by: doesn’t show { $actor }'],
    ],
    [
      'a variable of another name',
      'de',
      'links.ftl',
      'link-made = <i>Erstellt { $at } { $von }</i>',
      ['link-made: shows { $von }, and English doesn’t'],
    ],
    [
      'a tag less',
      'de',
      'links.ftl',
      'link-made = Erstellt { $at }',
      ['link-made: has no tags, and English has <i></i>', 'link-made: has nowhere <i></i>, and English has'],
    ],
    [
      'a tag that doesn’t close',
      'de',
      'links.ftl',
      'link-made = <i>Erstellt { $at }<i>',
      ['link-made: has tags that don’t close: <i><i>'],
    ],
    [
      'a long button',
      'de',
      'links.ftl',
      'button-edit = ✏️ Einstellungen ändern',
      ['button-edit: is 23 characters long: a button can have 20'],
    ],
    [
      'English',
      'de',
      'links.ftl',
      'revoked-already = This link is already revoked.',
      ['revoked-already: is still English: “This link is already revoked.”'],
    ],
    [
      'a command with another name',
      'de',
      'links.ftl',
      'press-unknown = Inaktiv. Sende /verweise.',
      ['press-unknown: has to keep “/links”', 'press-unknown: has “/verweise”, and English doesn’t'],
    ],
    [
      'the apostrophe of a typewriter',
      'de',
      'links.ftl',
      "actor-everybody = Geht's",
      ['actor-everybody: has the apostrophe of a typewriter: ’'],
    ],
    [
      'a name to choose by that is missing',
      'de',
      'links.ftl',
      'yes-no =\n    { $value ->\n        [ja] ja\n       *[no] nein\n    }',
      ['yes-no: $value has no [yes]', 'yes-no: $value is never [ja]'],
    ],
    [
      'nothing in the forms of Russian',
      'ru',
      'pages/mini-app.ftl',
      of('open-links', '[one] открытая ссылка | [few] открытые ссылки |*[many] открытых ссылок'),
      [],
    ],
    [
      'a plural form that is missing',
      'ru',
      'pages/mini-app.ftl',
      of('open-links', '[one] открытая ссылка |*[other] открытых ссылок'),
      ['open-links: $count has no [few]'],
    ],
    [
      'a plural form that is for many numbers and shows none',
      'ru',
      'pages/mini-app.ftl',
      of('waiting', '[one] ждёт один | [few] ждут { $count } |*[many] ждут { $count }'),
      ['waiting: [one] is for 1, 21, 31…: it has to show { $count }'],
    ],
    [
      'one that is for none as well',
      'pt-BR',
      'pages/mini-app.ftl',
      of('waiting', '[one] 1 à espera |*[other] { $count } à espera'),
      ['waiting: [one] is for 0, 1…: it has to show { $count }'],
    ],
    [
      'plural forms of Arabic',
      'ar',
      'pages/mini-app.ftl',
      of('open-links', '[one] رابط | [two] رابطان |*[other] رابط'),
      ['open-links: $count has no [few]', 'open-links: $count has no [many]'],
    ],
    [
      'a number that English has a form for',
      'ru',
      'pages/mini-app.ftl',
      of('lockdown-will', '[one] Открыта { $count } | [few] Открыты { $count } |*[many] Открыто { $count }'),
      ['lockdown-will: $count has no [0]'],
    ],
  ])('%s', (_what, language, file, ftl, said) => {
    expect(saidOf(language, file, ftl)).toEqual(said);
  });
});
