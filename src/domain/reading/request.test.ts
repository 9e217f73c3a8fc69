import { readFileSync } from 'node:fs';
import { array, assert, constantFrom, property, string } from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { requestOnOneLine } from '../../../test/reading/understood.ts';
import { readRequest } from './request.ts';

const timeZone = 'Europe/Berlin';
const chats = [
  { peerId: -1001, title: 'Harbour Makers', username: 'harbourmakers' },
  { peerId: -1002, title: 'Open Harbour', username: 'openharbour' },
  { peerId: -1003, title: 'Bakers', username: null },
  { peerId: -1004, title: 'Bakers', username: null },
  { peerId: -1005, title: 'Пекарня 🥐', username: null },
];
const reader = {
  timeZone,
  now: DateTime.fromISO('2026-11-25T12:00', { zone: timeZone }).toJSDate(),
  locale: 'en',
  dateOrder: null,
  hourCycle: null,
  chats,
};

/** Lines of "what is typed => what is understood". */
const LINES = readFileSync(new URL('request.phrasings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' => '));

describe('a request in one line', () => {
  it('is understood, or asked about, as each is meant', () => {
    const wrong = LINES.flatMap(([line = '', meant = '']) => {
      const found = requestOnOneLine(readRequest(line, reader));
      return found === meant ? [] : [`${line} => ${found}`];
    });
    const asked = LINES.filter(([, meant]) => meant?.includes('? ')).length;
    console.info(
      `${LINES.length} whole lines: read ${LINES.length - asked}, asked ${asked}, wrong ${wrong.length}`,
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['ru', 'Встреча, 10 человек, завтра в 18:00', 'title Встреча; expires 2026-11-26 18:00; limit 10'],
    ['ru', '50 человек до завтра', 'expires 2026-11-26 23:59; limit 50'],
    ['ru', 'Встреча до пятницы 18:00', 'title Встреча; expires 2026-11-27 18:00'],
    [
      'de',
      'Frühlingsfest, 50 Leute, bis Freitag 18:00',
      'title Frühlingsfest; expires 2026-11-27 18:00; limit 50',
    ],
    ['de', '50 Leute bis morgen', 'expires 2026-11-26 23:59; limit 50'],
    ['de', 'Fest 50 Leute bis morgen', 'title Fest; expires 2026-11-26 23:59; limit 50'],
    ['de', 'bis morgen 50 Leute', 'expires 2026-11-26 23:59; limit 50'],
    [
      'de',
      'Fest bis zum Sommer, 5 Leute',
      'title Fest; limit 5; ? expireDate not-understood “bis zum Sommer”: title Fest bis zum Sommer',
    ],
    ['de', 'Fest bis Freitag 20 Uhr', 'title Fest; expires 2026-11-27 20:00'],
    ['es', '20 personas hasta el viernes', 'expires 2026-11-27 23:59; limit 20'],
    ['fr', 'Fête jusqu’au 31 décembre', 'title Fête; expires 2026-12-31 23:59'],
  ])('may be in the person’s own language: %s, %s', (locale, line, meant) => {
    expect(requestOnOneLine(readRequest(line, { ...reader, locale }))).toBe(meant);
  });

  it('is read as English when the language is not known', () => {
    const line = 'First, 20 people, 3d';
    expect(readRequest(line, { ...reader, locale: 'und' })).toEqual(readRequest(line, reader));
  });

  it('asks for a title that Telegram would cut', () => {
    const title = 'The big spring meetup of all harbour makers';
    expect(requestOnOneLine(readRequest(`${title}, 5 people`, reader))).toBe(
      `limit 5; ? title title-too-long “${title}”`,
    );
  });

  it('loses no word, whatever is typed', () => {
    const word = constantFrom(
      ...'20 people ppl ten max up to limit no for until by before friday 18:00 tomorrow at five noon 3d 2 weeks 31.12. 05/06'.split(
        ' ',
      ),
      ...'may weekend never expires end of the month ask first approval Spring meetup party and in @openharbour Harbour'.split(
        ' ',
      ),
      ...'Makers Bakers make a link please called once x10 or 2026 this next week half past six "quoted" , ; - . 👋 до'.split(
        ' ',
      ),
    );
    const line = array(word, { maxLength: 25 }).map((words) => words.join(' '));
    assert(
      property(line, (text) => {
        const { parts, doubts } = readRequest(text, reader);
        const counted = (texts: string[]): Map<string, number> => {
          const words = texts.join(' ').match(/[\p{L}\d@]+/gu) ?? [];
          return words.reduce(
            (all, word) => all.set(word, (all.get(word) ?? 0) + 1),
            new Map<string, number>(),
          );
        };
        const kept = counted([...parts, ...doubts].map((part) => part.text));
        for (const [typed, times] of counted([text]))
          expect([typed, kept.get(typed)]).toEqual([typed, times]);
      }),
      { numRuns: 500 },
    );
  });

  it('reads anything at all', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 400 }), (text) => {
        readRequest(text, reader);
      }),
    );
  });
});
