import { DateTime } from 'luxon';
import type { LinkSettings } from '../../src/domain/link-settings.ts';
import { readApproval } from '../../src/domain/reading/approval.ts';
import { splitLinkCount } from '../../src/domain/reading/batch/link-count.ts';
import { readExpiry } from '../../src/domain/reading/expiry.ts';
import { readPrice } from '../../src/domain/reading/price.ts';
import type { Reader, ReadResult } from '../../src/domain/reading/read-result.ts';
import { readRequest, type RequestReading } from '../../src/domain/reading/request.ts';
import { readSchedule } from '../../src/domain/reading/schedule.ts';
import { readSmallWord, saysGoAhead } from '../../src/domain/reading/small-words.ts';
import { readUsageLimit } from '../../src/domain/reading/usage-limit.ts';

const timeZone = 'Europe/Berlin';
const chats = [
  { peerId: -1001, title: 'Harbour Makers', username: 'harbourmakers' },
  { peerId: -1005, title: 'Пекарня 🥐', username: null },
  { peerId: -1006, title: 'نادي الكتاب', username: null },
];

/** A Wednesday at noon, in Berlin. */
export function readerIn(locale: string): Reader {
  const now = DateTime.fromISO('2026-11-25T12:00', { zone: timeZone }).toJSDate();
  return { timeZone, now, locale, dateOrder: null, hourCycle: null };
}

/** What was read, on one line, as the tables write it. */
export const UNDERSTOOD: Readonly<Record<string, (text: string, reader: Reader) => string>> = {
  expiry: (text, reader) => result(readExpiry(text, reader), moment),
  limit: (text, { locale }) => result(readUsageLimit(text, locale), (limit) => String(limit ?? 'none')),
  approval: (text, { locale }) => result(readApproval(text, locale), (needed) => (needed ? 'yes' : 'no')),
  price: (text, { locale }) => result(readPrice(text, 10_000, locale), (price) => String(price ?? 'free')),
  word: (text, { locale }) =>
    readSmallWord(text, locale) ?? (saysGoAhead(text, locale) ? 'go ahead' : 'not-understood'),
  schedule(text, { locale }) {
    const read = readSchedule(text, {}, '24', locale);
    if (read === null) return 'not-understood';
    const clocks = read.minutes.map((at) => `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`);
    return [...Object.values(read.day), ...clocks].join(' ');
  },
  links(text, { locale }) {
    const found = splitLinkCount(text, { bare: true, language: locale });
    return found === null ? 'not-understood' : `${found.count} “${found.rest}”`;
  },
  request: (text, reader) => requestOnOneLine(readRequest(text, { ...reader, chats })),
};

function moment(at: Date | null): string {
  return at === null ? 'never' : DateTime.fromJSDate(at, { zone: timeZone }).toFormat('yyyy-MM-dd HH:mm');
}

function result<Value, Problem extends string>(
  reading: ReadResult<Value, Problem>,
  written: (value: Value) => string,
): string {
  if (reading.kind === 'refused') return reading.problem;
  if (reading.kind === 'read') return written(reading.value);
  return `${reading.why}: ${reading.values.map(written).join(', ')}`;
}

function said(settings: Partial<LinkSettings>): string[] {
  const { title, expireDate, usageLimit, requestNeeded, subscriptionPricing } = settings;
  return [
    ...(title === undefined ? [] : [`title ${title ?? 'none'}`]),
    ...(expireDate === undefined ? [] : [`expires ${moment(expireDate)}`]),
    ...(usageLimit === undefined ? [] : [`limit ${usageLimit ?? 'none'}`]),
    ...(subscriptionPricing === undefined ? [] : [`price ${subscriptionPricing?.amount ?? 'none'}`]),
    ...(requestNeeded === undefined ? [] : [requestNeeded ? 'approval' : 'no approval']),
  ];
}

/** Everything of a reading of a whole request. */
export function requestOnOneLine({ settings, chat, doubts }: RequestReading): string {
  const named = chat === null ? [] : [`chat ${String(Object.values(chat)[1])}`];
  const asked = doubts.map(({ field, why, text, readings }) => {
    const choices = readings.map((reading) =>
      'chat' in reading ? `chat ${reading.chat}` : said(reading.settings).join(' + '),
    );
    return `? ${field} ${why} “${text}”${choices.length === 0 ? '' : `: ${choices.join(' | ')}`}`;
  });
  return [...said(settings), ...named, ...asked].join('; ') || 'nothing';
}
