import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { readExpiry } from './expiry.ts';
import type { Reader } from './read-result.ts';

const timeZone = 'Europe/Berlin';
/** A Wednesday at noon. */
const now = '2026-11-25T12:00';

const reader: Reader = {
  timeZone,
  now: DateTime.fromISO(now, { zone: timeZone }).toJSDate(),
  locale: 'en',
  dateOrder: null,
  hourCycle: null,
};

function readAs(text: string, as: Partial<Reader> = {}): string {
  const who = { ...reader, ...as };
  const moment = (at: Date | null): string =>
    at === null ? 'never' : DateTime.fromJSDate(at, { zone: who.timeZone }).toFormat('yyyy-MM-dd HH:mm');
  const reading = readExpiry(text, who);
  if (reading.kind === 'refused') return reading.problem;
  if (reading.kind === 'read') return moment(reading.value);
  return `${reading.why}: ${reading.values.map(moment).join(', ')}`;
}

const at = (local: string, zone = timeZone): Partial<Reader> => ({
  timeZone: zone,
  now: DateTime.fromISO(local, { zone }).toJSDate(),
});

/** Lines of "what is typed => what it means". */
const PHRASINGS = readFileSync(new URL('expiry.phrasings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' => '));

describe('expiry', () => {
  it('is read, asked about, or refused as each phrasing is meant', () => {
    const wrong = PHRASINGS.flatMap(([text = '', meant]) =>
      readAs(text) === meant ? [] : [`${text} => ${readAs(text)}, not ${meant}`],
    );
    const asked = PHRASINGS.filter(([, meant]) => meant?.includes(': ')).length;
    const refused = PHRASINGS.filter(
      ([, meant]) => /^[a-z-]{4,}$/.test(meant ?? '') && meant !== 'never',
    ).length;
    const read = PHRASINGS.length - asked - refused;
    console.info(
      `expiry: ${PHRASINGS.length} phrasings: read ${read}, asked ${asked}, refused ${refused}, wrong ${wrong.length}`,
    );
    expect(wrong).toEqual([]);
    expect(PHRASINGS.length).toBeGreaterThan(400);
  });

  it('follows the clocks across a change: days keep the time of day, hours are counted', () => {
    const eve = at('2026-10-23T22:30');
    expect(readAs('3d', eve)).toBe('2026-10-26 22:30');
    expect(readAs('in 3 days', eve)).toBe('2026-10-26 22:30');
    expect(readAs('36h', eve)).toBe('2026-10-25 09:30');
    expect(readAs('friday 18:00', eve)).toBe('2026-10-30 18:00');
    expect(readAs('28 mar 2027 02:30')).toBe('skipped-by-clock-change');
  });

  it('reads the person’s own language, and English besides', () => {
    const eve = at('2026-10-23T22:30');
    expect(readAs('morgen um 18 Uhr', { ...eve, locale: 'de' })).toBe('2026-10-24 18:00');
    expect(readAs('завтра в 18:00', { ...eve, locale: 'ru' })).toBe('2026-10-24 18:00');
    expect(readAs('tomorrow 18:00', { ...eve, locale: 'de-AT' })).toBe('2026-10-24 18:00');
    expect(readAs('05/06', { locale: 'de' })).toBe('2027-06-05 23:59');
  });

  it('asks about a minute, which is too short, rather than take it for a month', () => {
    expect(readAs('1m', at('2026-11-25T12:00:00.400'))).toBe('minutes-or-months: 2026-12-25 12:00');
  });

  it('means the wall clock of the person’s zone', () => {
    expect(readAs('friday 18:00', at('2026-10-23T22:30', 'Asia/Kolkata'))).toBe('2026-10-30 18:00');
  });

  it('writes dates and times as the person does, once that is known', () => {
    expect(readAs('05/06', { dateOrder: 'day-first' })).toBe('2027-06-05 23:59');
    expect(readAs('05/06', { dateOrder: 'month-first' })).toBe('2027-05-06 23:59');
    expect(readAs('5.6.', { dateOrder: 'month-first' })).toBe(
      'day-or-month: 2027-06-05 23:59, 2027-05-06 23:59',
    );
    expect(readAs('5:30', { hourCycle: '24' })).toBe('2026-11-26 05:30');
    expect(readAs('5:30', { locale: 'en-GB' })).toBe('2026-11-26 05:30');
    expect(readAs('10:30', { locale: 'en-US' })).toBe('am-or-pm: 2026-11-26 10:30, 2026-11-25 22:30');
  });
});
