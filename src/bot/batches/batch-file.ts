import { DateTime } from 'luxon';
import { linkState, type InviteLink } from '../../domain/invite-link.ts';
import { plainText } from '../../domain/plain-text.ts';
import { csv, timesIn } from '../lists/audit-file.ts';
import type { Wording } from '../words.ts';

const COLUMNS = ['title', 'link', 'limit', 'expires', 'approval', 'state'] as const;

/**
 * The links of a batch as CSV for a spreadsheet, in the order they were asked for: UTF-8 with a byte-order mark, formulas
 * neutralised (a title is what somebody typed), times in the reader's zone with their offset.
 */
export function batchCsv(
  links: readonly InviteLink[],
  words: Wording,
  { timeZone, now }: { timeZone: string; now: Date },
): string {
  const time = timesIn(timeZone);
  const rows = links.map((link) => [
    plainText(link.title ?? ''),
    link.link,
    link.usageLimit ?? '',
    time(link.expireDate),
    words.plain('yes-no', { value: link.requestNeeded ? 'yes' : 'no' }),
    words.plain('state-name', { state: linkState(link, now) }),
  ]);
  return csv([COLUMNS.map((key) => words.plain(`column-${key}`)), ...rows], true);
}

/** What the file is called. */
export function batchFileName(chatTitle: string, { timeZone, now }: { timeZone: string; now: Date }): string {
  const day = DateTime.fromJSDate(now, { zone: timeZone }).toISODate() ?? '';
  const title = chatTitle
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40);
  return `${['links', title, day].filter((word) => word !== '').join('-')}.csv`;
}
