import type { HourCycle } from '../../person.ts';

/** A time of day. */
export interface Clock {
  hour: number;
  minute: number;
  /** The midnight at which a day ends. */
  nextDay?: true;
}

const NOON: Clock = { hour: 12, minute: 0 };
const MIDNIGHT: Clock[] = [
  { hour: 0, minute: 0, nextDay: true },
  { hour: 0, minute: 0 },
];

/** Parts of a day, alone and with an hour: "friday evening", "7 in the evening". */
const PARTS = {
  morning: { alone: { hour: 9, minute: 0 }, hours: [1, 11] },
  afternoon: { alone: { hour: 15, minute: 0 }, hours: [12, 18] },
  evening: { alone: { hour: 20, minute: 0 }, hours: [16, 23] },
  night: { alone: { hour: 23, minute: 59 }, hours: [17, 23] },
} as const;

type Part = keyof typeof PARTS;

type Form = readonly [RegExp, (groups: readonly string[], cycle: HourCycle | null) => Clock[] | null];

const FORMS: readonly Form[] = [
  [/^(?:12 ?)?(?:noon|midday|lunch(?:time)?)$|^12 ?pm$/, () => [NOON]],
  [/^(?:12 ?)?midnight$|^(?:0?0|24)[:.]00$|^12(?:[:.]00)? ?am$/, () => MIDNIGHT],
  [/^end of (?:the )?day$/, () => [{ hour: 23, minute: 59 }]],
  [/^cob$/, () => [{ hour: 17, minute: 0 }]],
  [/^(\d{1,2})(?:[:. h]?([0-5]\d))? ?(am|pm)$/, ([h, m, half]) => halfOfDay(h, m, half)],
  [
    /^(\d{1,2})([:. h])([0-5]\d)$|^(\d\d)([:.])([0-5]\d) ?(?:h|hrs|hours)$/,
    ([h, , m, hour, , minute], cycle) => senses(h ?? hour, m ?? minute, cycle),
  ],
  [/^([0-2]\d)([0-5]\d)(?: ?(?:h|hrs|hours))?$/, ([h, m]) => senses(h, m, '24')],
  [/^(\d{1,2})(?: ?h| o'clock)?$/, ([h], cycle) => senses(h, undefined, cycle)],
  [/^half(?: past)? (\d{1,2})$/, ([h], cycle) => bare(h, 30, cycle)],
  [/^(?:a )?quarter (?:past|after) (\d{1,2})$/, ([h], cycle) => bare(h, 15, cycle)],
  [/^(?:a )?quarter (?:to|before|of|till) (\d{1,2})$/, ([h], cycle) => before(h, 15, cycle)],
  // "9 to 5" is no time of day.
  [
    /^([0-5]?[05]|[0-5]?\d minutes?) (?:past|after) (\d{1,2})$/,
    ([m, h], cycle) => bare(h, Number.parseInt(m ?? '', 10), cycle),
  ],
  [
    /^([0-5]?[05]|[0-5]?\d minutes?) (?:to|before) (\d{1,2})$/,
    ([m, h], cycle) => before(h, Number.parseInt(m ?? '', 10), cycle),
  ],
];

/** Reads a time of day: "6pm", "18:00", "half past 6". @returns the senses, the likeliest first; null for none. */
export function readClock(phrase: string, cycle: HourCycle | null): Clock[] | null {
  const text = phrase.replace(/^(?:at|around|about) /, '').trim();
  const [, before, part] =
    /^(?:(.+?) )?(?:(?:in the|at) )?(morning|afternoon|evening|night)$/.exec(text) ?? [];
  if (isPart(part)) return partOfDay(part, before);
  const [, ahead, clock] = /^(morning|afternoon|evening|night)(?: ?,)? (.+)$/.exec(text) ?? [];
  if (isPart(ahead)) return partOfDay(ahead, clock);
  // "Half past 5 pm".
  const [, words, half] = /^((?:half|quarter|\d{1,2}) .*\d) ?(am|pm)$/.exec(text) ?? [];
  if (words !== undefined && /[a-z]/.test(words)) {
    return readClock(words, '12')?.filter(({ hour }) => hour < 12 === (half === 'am')) ?? null;
  }
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    if (match !== null) return read(match.slice(1), cycle);
  }
  return null;
}

function isPart(text: string | undefined): text is Part {
  return text !== undefined && text in PARTS;
}

/** The senses of a clock that lie in a part of the day. */
function partOfDay(part: Part, clock: string | undefined): Clock[] | null {
  const { alone, hours } = PARTS[part];
  if (clock === undefined) return [alone];
  const [first, last] = hours;
  const senses = readClock(clock, '12') ?? [];
  const there = senses.filter(
    ({ hour, nextDay }) => (hour >= first && hour <= last) || (last === 23 && nextDay),
  );
  return there.length === 1 ? there : null;
}

function halfOfDay(h: string | undefined, m: string | undefined, half: string | undefined): Clock[] | null {
  const hour = Number(h);
  if (hour > 12) return half === 'pm' && hour < 24 ? [{ hour, minute: Number(m ?? 0) }] : null;
  if (hour === 0) return null;
  return [{ hour: (hour % 12) + (half === 'pm' ? 12 : 0), minute: Number(m ?? 0) }];
}

/** "7:30" and "7" may be of the morning or the evening; "07:30" and "19:30" may not. */
function senses(h = '', m: string | undefined, cycle: HourCycle | null): Clock[] | null {
  const written = m !== undefined && (cycle === '24' || (cycle === null && h.length === 2));
  if (written || (h.length === 2 && h.startsWith('0')))
    return valid({ hour: Number(h), minute: Number(m ?? 0) });
  return bare(h, Number(m ?? 0), cycle);
}

function bare(h: string | undefined, minute: number, cycle: HourCycle | null): Clock[] | null {
  const hour = Number(h);
  if (hour === 0 || hour > 12) return valid({ hour, minute });
  const morning = { hour: hour % 12, minute };
  const evening = { hour: (hour % 12) + 12, minute };
  const both = hour < 8 || hour === 12 ? [evening, morning] : [morning, evening];
  return cycle === '24' && hour === 12 && minute > 0 ? [evening] : both;
}

/** "Quarter to 6" is 5:45. */
function before(h: string | undefined, minutes: number, cycle: HourCycle | null): Clock[] | null {
  const hour = Number(h);
  if (hour > 24 || minutes === 0) return null;
  if (hour > 13) return [{ hour: hour - 1, minute: 60 - minutes }];
  return bare(String(hour === 1 ? 12 : hour === 0 ? 23 : hour - 1), 60 - minutes, cycle);
}

function valid(clock: Clock): Clock[] | null {
  return clock.hour < 24 ? [clock] : null;
}
