import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutEach } from '../../src/domain/reading/batch/link-count.ts';
import { readExpiry } from '../../src/domain/reading/expiry.ts';
import { readPrice } from '../../src/domain/reading/price.ts';
import type { Reader } from '../../src/domain/reading/read-result.ts';
import { readRequest } from '../../src/domain/reading/request.ts';
import { readSchedule } from '../../src/domain/reading/schedule.ts';
import { readUsageLimit } from '../../src/domain/reading/usage-limit.ts';
import { readerIn } from './understood.ts';

type IsRead = (text: string, reader: Reader) => boolean;

const expiry: IsRead = (text, reader) => readExpiry(text, reader).kind === 'read';
const never: IsRead = (text, reader) => {
  const found = readExpiry(text, reader);
  return found.kind === 'read' && found.value === null;
};
const noLimit: IsRead = (text, { locale }) => {
  const found = readUsageLimit(text, locale);
  return found.kind === 'read' && found.value === null;
};
const free: IsRead = (text, { locale }) => {
  const found = readPrice(text, 10_000, locale);
  return found.kind === 'read' && found.value === null;
};
/** All of it, with nothing to ask and nothing taken for a name. */
const request: IsRead = (text, reader) => {
  const { settings, doubts } = readRequest(withoutEach(text, reader.locale), { ...reader, chats: [] });
  return doubts.length === 0 && settings.title === undefined && Object.keys(settings).length > 0;
};
const schedule: IsRead = (text, { locale }) => {
  const found = readSchedule(text, {}, '24', locale);
  return found?.day.every === 'week' && found.minutes.length === 1;
};
const limit: IsRead = (text, { locale }) => readUsageLimit(text, locale).kind === 'read';

/** Texts that show what can be typed, and how it is to be read. */
const EXAMPLES: Readonly<Record<string, IsRead>> = {
  'newlink-expiry': expiry,
  'newlink-expiry-text-please': expiry,
  'newlink-expiry-not-understood': expiry,
  'newlink-summary-hint': request,
  'newlink-summary-type': request,
  'newlink-summary-paid-hint': request,
  'batch-type': request,
  'unknown-text': request,
  start: request,
  'start-again': request,
  help: request,
  'chat-rules-ask-longestLife': expiry,
  'chat-rules-not-understood-longestLife': expiry,
  'chat-rules-not-understood-linksADay': limit,
  'rotation-or-type': schedule,
};

/** Texts that name a word to send, in quotes. */
const WORDS: Readonly<Record<string, IsRead>> = {
  'newlink-expiry-far': never,
  'newlink-limit-not-a-number': noLimit,
  'newlink-limit-zero': noLimit,
  'newlink-limit-negative': noLimit,
  'newlink-limit-too-many': noLimit,
  'newlink-price-not-a-number': free,
  'newlink-price-zero': free,
  'newlink-price-negative': free,
  'newlink-price-too-many': free,
};

const EXAMPLE = /<i>(.+?)<\/i>/g;
const QUOTED = /[“„«"‹]\s?([^“”„«»"‹›]+?)\s?[”“»"›]/g;

/** The source of each text of a language. */
function textsOf(language: string): Map<string, string> {
  const sources = readdirSync(`locales/${language}`)
    .filter((name) => name.endsWith('.ftl'))
    .map((name) => readFileSync(`locales/${language}/${name}`, 'utf8'));
  return new Map(
    sources.flatMap((source) =>
      source.split(/^(?=[a-z][\w-]* =)/m).flatMap((text): [string, string][] => {
        const key = /^[a-z][\w-]*/.exec(text)?.[0];
        return key === undefined ? [] : [[key, text]];
      }),
    ),
  );
}

function shownIn(texts: ReadonlyMap<string, string>): { key: string; shown: string; isRead: IsRead }[] {
  const found = (of: typeof EXAMPLES, pattern: RegExp) =>
    Object.entries(of).flatMap(([key, isRead]) =>
      Array.from((texts.get(key) ?? '').matchAll(pattern), ([, shown = '']) => ({
        key,
        shown: shown.replace('{ $at }', '09:30'),
        isRead,
      })),
    );
  return [...found(EXAMPLES, EXAMPLE), ...found(WORDS, QUOTED)];
}

test('each example of what can be typed is understood, in the language that shows it', () => {
  const languages = readdirSync('locales').filter((name) => existsSync(`locales/${name}/newlink.ftl`));
  expect(languages).toContain('en');
  const wrong = languages.flatMap((language) => {
    const reader = readerIn(language);
    const texts = textsOf(language);
    const shown = shownIn(texts);
    // Where the names of texts change, this goes on.
    const silent = [...Object.keys(EXAMPLES), ...Object.keys(WORDS)].filter(
      (name) => language === 'en' && !shown.some(({ key }) => key === name),
    );
    return [
      ...shown
        .filter((each) => !each.isRead(each.shown, reader))
        .map((each) => `${language} ${each.key}: ${each.shown}`),
      ...silent.map((name) => `${language} ${name} shows no example`),
    ];
  });
  expect(wrong).toEqual([]);
});
