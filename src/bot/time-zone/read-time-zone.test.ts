import { expect, test } from 'vitest';
import { COMMON_ZONES, readTimeZone, zoneLabel, zoneNow } from './read-time-zone.ts';

const NOW = new Date('2026-11-20T16:05:00Z');

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['europe/berlin', 'Europe/Berlin'],
  ['europe/kiev', 'Europe/Kiev'],
  ['us/pacific', 'US/Pacific'],
  ['utc', 'UTC'],
  // Cities.
  ['Berlin', 'Europe/Berlin'],
  ['new york', 'America/New_York'],
  ['NYC', 'America/New_York'],
  ['Munich', 'Europe/Berlin'],
  ['München', 'Europe/Berlin'],
  ['Köln', 'Europe/Berlin'],
  ['San Francisco', 'America/Los_Angeles'],
  ['SF', 'America/Los_Angeles'],
  ['Seattle', 'America/Los_Angeles'],
  ['Boston', 'America/New_York'],
  ['Bangalore', 'Asia/Kolkata'],
  ['Bengaluru', 'Asia/Kolkata'],
  ['Mumbai', 'Asia/Kolkata'],
  ['Saint Petersburg', 'Europe/Moscow'],
  ['St. Petersburg', 'Europe/Moscow'],
  ['St Petersburg, Florida', 'America/New_York'],
  ['Москва', 'Europe/Moscow'],
  ['Київ', 'Europe/Kyiv'],
  ['Lviv', 'Europe/Kyiv'],
  ['sao paulo', 'America/Sao_Paulo'],
  ['São Paulo', 'America/Sao_Paulo'],
  ['Rio', 'America/Sao_Paulo'],
  ['Zürich', 'Europe/Zurich'],
  ['Krakow', 'Europe/Warsaw'],
  ['Gothenburg', 'Europe/Stockholm'],
  ['London', 'Europe/London'],
  ['London, Ontario', 'America/Toronto'],
  ['Portland, Oregon', 'America/Los_Angeles'],
  ['Portland OR', 'America/Los_Angeles'],
  ['Portland, Maine', 'America/New_York'],
  ['Berlin, Germany', 'Europe/Berlin'],
  ['Birmingham UK', 'Europe/London'],
  ['Washington DC', 'America/New_York'],
  ["I'm in Lisbon", 'Europe/Lisbon'],
  ['Tokyo time', 'Asia/Tokyo'],
  // Countries and states.
  ['Germany', 'Europe/Berlin'],
  ['germany', 'Europe/Berlin'],
  ['Deutschland', 'Europe/Berlin'],
  ['UK', 'Europe/London'],
  ['England', 'Europe/London'],
  ['France', 'Europe/Paris'],
  ['India', 'Asia/Kolkata'],
  ['Japan', 'Asia/Tokyo'],
  ['Turkey', 'Europe/Istanbul'],
  ['Czech Republic', 'Europe/Prague'],
  ['California', 'America/Los_Angeles'],
  ['Bayern', 'Europe/Berlin'],
  // Abbreviations.
  ['CET', 'Europe/Berlin'],
  ['cest', 'Europe/Berlin'],
  ['MSK', 'Europe/Moscow'],
  ['EDT', 'America/New_York'],
  ['PDT', 'America/Los_Angeles'],
  ['ET', 'America/New_York'],
  ['Pacific Time', 'America/Los_Angeles'],
  ['JST', 'Asia/Tokyo'],
  // Offsets that one clock has.
  ['UTC+5:30', 'Asia/Kolkata'],
  ['+5:30', 'Asia/Kolkata'],
  ['+0530', 'Asia/Kolkata'],
  ['UTC+5.5', 'Asia/Kolkata'],
  ['gmt +5:45', 'Asia/Kathmandu'],
])('%s is %s', (typed, zone) => {
  expect(readTimeZone(typed, NOW, 'de')).toEqual([zone]);
});

test.each([
  ['18:05', 'Europe/Kyiv', 'Africa/Johannesburg'],
  ['11.05', 'America/New_York', 'America/Bogota'],
  ['11:05 am', 'America/New_York', 'America/Bogota'],
  ['6:05 pm', 'Europe/Kyiv', 'Africa/Johannesburg'],
  ['6:05', 'Europe/Kyiv', 'Africa/Johannesburg'],
  // Theirs is tomorrow already.
  ['01:05', 'Asia/Tokyo', null],
  ['UTC+2', 'Europe/Kyiv', 'Africa/Johannesburg'],
  ['GMT-3', 'America/Sao_Paulo', 'America/Santiago'],
  ['EST', 'America/New_York', 'America/Jamaica'],
  ['IST', 'Asia/Kolkata', 'Asia/Jerusalem'],
  ['CST', 'Asia/Shanghai', 'America/Chicago'],
  ['BST', 'Europe/London', 'Asia/Dhaka'],
  ['GMT', 'Europe/London', 'Africa/Abidjan'],
  ['USA', 'America/New_York', 'America/Los_Angeles'],
  ['us', 'America/New_York', 'Pacific/Honolulu'],
  ['Brazil', 'America/Sao_Paulo', 'America/Manaus'],
  ['Russia', 'Europe/Moscow', 'Asia/Vladivostok'],
  ['Texas', 'America/Chicago', 'America/Denver'],
  ['Florida', 'America/New_York', 'America/Chicago'],
  ['Victoria', 'Australia/Melbourne', 'America/Vancouver'],
  ['Georgia', 'Asia/Tbilisi', 'America/New_York'],
  ['Washington', 'America/Los_Angeles', 'America/New_York'],
  ['Paris, Texas', 'America/Chicago', 'America/Denver'],
  ['Cambridge, MA', 'America/New_York', 'Africa/Casablanca'],
  ['Birmingham', 'Europe/London', 'America/Chicago'],
  ['Valencia', 'America/Caracas', 'Europe/Madrid'],
  ['LA', 'America/Los_Angeles', 'Asia/Vientiane'],
])('%s asks, %s and %s among them', (typed, first, another) => {
  const zones = readTimeZone(typed, NOW, 'en');
  expect(zones).toContain(first);
  if (another !== null) expect(zones).toContain(another);
  expect(zones.length).toBeLessThanOrEqual(12);
});

test.each([
  '',
  'soon',
  'Atlantis',
  '25:00',
  '13:00 pm',
  'ab',
  '7',
  '+25',
  'my place',
  '🌍',
  'no',
  'No',
  'skip',
])('%j is no zone', (typed) => {
  expect(readTimeZone(typed, NOW, 'en')).toEqual([]);
});

test.each(['', 'x_y', 'zh-hans', 'pt-br'])(
  'a client that says its language is %j is understood in English',
  (language) => {
    expect(readTimeZone('Germany', NOW, language)).toEqual(['Europe/Berlin']);
  },
);

test('what a button says fits a phone and can be checked against one’s own clock', () => {
  expect(zoneLabel('Asia/Kolkata', NOW, '24')).toBe('Kolkata 21:35');
  expect(zoneLabel('America/Los_Angeles', NOW, '12').replace('\u{202f}', ' ')).toBe('Los Angeles 8:05 AM');
  for (const zone of [
    ...COMMON_ZONES,
    ...readTimeZone('Russia', NOW, 'en'),
    'America/Argentina/Buenos_Aires',
  ]) {
    expect(zoneLabel(zone, NOW, '12').length).toBeLessThanOrEqual(20);
  }
});

test('what clocks show in a zone says its offset', () => {
  const reading = { locale: 'en-DE', timeZone: 'Asia/Kolkata', hourCycle: '24' } as const;
  expect(zoneNow(reading, NOW)).toBe('21:35 (UTC+5:30)');
});
