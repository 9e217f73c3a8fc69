import { DateTime } from 'luxon';
import { EXPIRE_DATE_MAX, EXPIRY_LEAD_MS } from '../link-settings.ts';
import { readMoments, type Moments } from './expiry/moments.ts';
import { plainPhrase } from './expiry/phrase.ts';
import { splitZone } from './expiry/zone.ts';
import { readEitherWay } from './languages/in-english.ts';
import type { Reader, ReadResult } from './read-result.ts';

export type ExpiryProblem =
  | 'not-understood'
  | 'past'
  | 'far'
  /** The clocks go forward over it: that local time does not exist on that day. */
  | 'skipped-by-clock-change';

type ExpiryReading = ReadResult<Date | null, ExpiryProblem>;

const NEVER =
  /^(?:never|no|none|no (?:expire|expiry|end|deadline|end date|expire date|time limit|limit)|(?:without|with no) (?:an? |any )?(?:end|expire|expiry|end date|expire date|deadline|time limit)|for ?ever|permanent(?:ly)?|perpetual|(?:remove|drop) (?:the )?(?:expire|expire date|end date|deadline|end)|always|indefinite(?:ly)?|open[- ]ended|eternal(?:ly)?|endless|infinit[ey]|unlimited(?: time)?|∞|(?:until )?(?:i|we) (?:close|revoke|cancel|stop|delete|end) it|(?:until )?(?:revoked|cancelled|canceled|further notice|closed))$/;
const NEVER_EXPIRES =
  /^(?:it |the link |link |this |that |which )?(?:(?:does not|doesn't|doesnt|don't|dont|do not|should not|shouldn't|must not|won't|will not|not|never|non)[ -](?:to )?(?:ever )?(?:expire|ends?|stop(?: working)?|close))$/;
/** "End of" and "last friday" and "good friday" begin none. "Until" also in the languages that chrono reads. */
const LEAD_IN =
  /^(?:(?:from (?:now(?: on)?|today)|starting (?:now|today)|it|(?:the |this )?link|should|must|can|will|to|be|is|stays?|remains?|works?|good(?= (?:for|until|till?|through|to) )|active|open|valid|available|usable|alive|expire(?: date)?|end date|end(?:s|ing)?(?! of )|closes?|closing|lasts|last(?= (?:for|until|till?|\d))|lasting|runs?|deadline|ttl|lifetime|duration|(?:time )?limit(?= \d)|bis(?: zum)?|до|hasta(?: el)?|jusqu'(?:à|au)|até|fino a|tot|until|till?|up to|through|thru|by|no later than|not later than|on or before|before|for)(?: ?[:=])? )+/;

/**
 * Reads when a link is to expire, as a person types it: `30m`, `1h30`, "friday at 18:00", "in two weeks", "31.12.", "end of
 * the month", "never". Wall-clock times are of the person's zone; a date without a time means the end of that day, 23:59.
 * The whole text has to be understood: what may mean several moments is unsure, and what is left over is refused.
 * @returns null for *never*.
 */
export function readExpiry(text: string, reader: Reader): ExpiryReading {
  if (text.length > 100) return NOT_UNDERSTOOD;
  return readEitherWay(
    text,
    reader.locale,
    (english) => readEnglishExpiry(english, reader),
    (reading) => reading.kind !== 'refused' || reading.problem !== 'not-understood',
  );
}

const NOT_UNDERSTOOD = { kind: 'refused', problem: 'not-understood' } as const;

/** As `readExpiry`, of what is English already. */
export function readEnglishExpiry(text: string, reader: Reader): ExpiryReading {
  const phrase = plainPhrase(text);
  const lead = LEAD_IN.exec(`${phrase} `)?.[0] ?? '';
  const rest = phrase.slice(lead.length).trim();
  if ([phrase, rest].some((typed) => NEVER.test(typed) || NEVER_EXPIRES.test(typed)))
    return { kind: 'read', value: null };
  if (rest === '') return NOT_UNDERSTOOD;

  const { words, zone } = splitZone(rest);
  const now = DateTime.fromJSDate(reader.now, { zone: zone ?? reader.timeZone });
  const moments = readMoments(words, lead, now, reader);
  return moments === null ? NOT_UNDERSTOOD : judged(moments, reader.now);
}

/** What of it a link can have: a moment that is past or does not exist is none that was meant, if there is another. */
function judged({ moments, why }: Moments, now: Date): ExpiryReading {
  const times = moments.flatMap((at) => (at === 'skipped' ? [] : [at.startOf('second').toMillis()]));
  const soonest = now.getTime() + EXPIRY_LEAD_MS;
  const possible = times.filter((time) => time >= soonest && time <= EXPIRE_DATE_MAX.getTime());
  const values = [...new Set(possible)].slice(0, 4).map((time) => new Date(time));
  const [only, ...more] = values;
  // "1m" is a minute to many people, though no link can be that short: it is not made one of a month without a word.
  const sure = more.length === 0 && why !== 'minutes-or-months';
  if (only !== undefined) return sure ? { kind: 'read', value: only } : { kind: 'unsure', why, values };
  if (times.length < moments.length) return { kind: 'refused', problem: 'skipped-by-clock-change' };
  // Beyond what a date can hold, luxon gives no number.
  return { kind: 'refused', problem: times.some((time) => !(time < soonest)) ? 'far' : 'past' };
}
