import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { readExpiry } from './expiry.ts';

const timeZone = 'Europe/Berlin';
/** A Friday evening, two days before the clocks go back. */
const now = DateTime.fromISO('2026-10-23T22:30:00', { zone: timeZone });

function read(text: string, locale = 'en', at = now, zone = timeZone): string {
  const reading = readExpiry(text, { timeZone: zone, now: at.toJSDate(), locale, dateOrder: null });
  if (reading.kind === 'refused') return reading.problem;
  if (reading.kind === 'unsure') return reading.why;
  return reading.value === null
    ? 'never'
    : (DateTime.fromJSDate(reading.value, { zone }).toISO({ suppressMilliseconds: true }) ?? '');
}

describe('readExpiry', () => {
  it.each([
    ['30m', '2026-10-23T23:00:00+02:00'],
    ['3d', '2026-10-26T22:30:00+01:00'],
    ['in 3 days', '2026-10-26T22:30:00+01:00'],
    ['1w', '2026-10-30T22:30:00+01:00'],
    ['1mo', '2026-11-23T22:30:00+01:00'],
    ['36h', '2026-10-25T09:30:00+01:00'],
    ['in two hours', '2026-10-24T00:30:00+02:00'],
    ['in two weeks', '2026-11-06T22:30:00+01:00'],
    ['until friday 18:00', '2026-10-30T18:00:00+01:00'],
    ['Friday 18:00', '2026-10-30T18:00:00+01:00'],
    ['tomorrow', '2026-10-24T23:59:00+02:00'],
    ['tomorrow 6pm', '2026-10-24T18:00:00+02:00'],
    ['1.12.2026', '2026-12-01T23:59:00+01:00'],
    ['31 dec', '2026-12-31T23:59:00+01:00'],
    ['2026-12-01 10:00', '2026-12-01T10:00:00+01:00'],
    ['25 oct 18:00', '2026-10-25T18:00:00+01:00'],
    ['1 dec 10:00 UTC', '2026-12-01T11:00:00+01:00'],
    ['never', 'never'],
    ['no expiry', 'never'],
  ])('understands %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['soon', 'not-understood'],
    ['', 'not-understood'],
    ['My title 3 cats may come', 'not-understood'],
    ['friday to sunday', 'not-understood'],
    ['yesterday', 'past'],
    ['10 may 2026', 'past'],
    ['in 10 seconds', 'past'],
    ['99999 days', 'far'],
    ['99999w', 'far'],
    ['2027-03-28 02:30', 'skipped-by-clock-change'],
  ])('refuses %s as %s', (text, problem) => {
    expect(read(text)).toBe(problem);
  });

  it('reads the person’s own language, and English besides', () => {
    expect(read('morgen um 18 Uhr', 'de')).toBe('2026-10-24T18:00:00+02:00');
    expect(read('завтра в 18:00', 'ru')).toBe('2026-10-24T18:00:00+02:00');
    expect(read('tomorrow 18:00', 'de-AT')).toBe('2026-10-24T18:00:00+02:00');
  });

  it('means the wall clock of the person’s zone', () => {
    expect(read('friday 18:00', 'en', now, 'Asia/Kolkata')).toBe('2026-10-30T18:00:00+05:30');
  });
});
