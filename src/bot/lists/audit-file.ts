import { stringify } from 'csv-stringify/sync';
import { DateTime } from 'luxon';
import { linkState, type InviteLink } from '../../domain/invite-link.ts';
import { plainText } from '../../domain/plain-text.ts';
import type { Chat } from '../../domain/peer.ts';
import type { Wording } from '../words.ts';
import type { Reading } from '../screens/moment.ts';

const COLUMNS = [
  'title',
  'link',
  'state',
  'actor',
  'actor-id',
  'made',
  'expires',
  'limit',
  'usage',
  'approval',
  'requested',
  'revoked-at',
  'replaces',
  'replaced-by',
  'id',
] as const;

/**
 * The audit as CSV for a spreadsheet: UTF-8 with a byte-order mark, formulas neutralised (a title is what somebody else
 * typed), times in the reader's zone with their offset.
 */
export function auditFile(
  audit: { links: InviteLink[]; now: Date },
  chat: Pick<Chat, 'title'> | null,
  words: Wording,
  reading: Reading,
): { name: string; data: Buffer } {
  const rows = audit.links.map((link) => row(link, audit.now, words, reading));
  const csv = stringify(rows, {
    header: true,
    columns: COLUMNS.map((key) => ({ key, header: words.plain(`column-${key}`) })),
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  const day = DateTime.fromJSDate(audit.now, { zone: reading.timeZone }).toISODate() ?? '';
  const title = (chat?.title ?? '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40);
  return {
    name: ['audit', title, day].filter((part) => part !== '').join('-') + '.csv',
    data: Buffer.from(csv),
  };
}

function row(
  link: InviteLink,
  now: Date,
  words: Wording,
  reading: Reading,
): Record<(typeof COLUMNS)[number], string | number> {
  const time = (date: Date | null): string =>
    date === null
      ? ''
      : (DateTime.fromJSDate(date, { zone: reading.timeZone }).toISO({ suppressMilliseconds: true }) ?? '');
  return {
    title: plainText(link.title ?? ''),
    link: link.link,
    state: words.plain('state-name', { state: linkState(link, now) }),
    actor: plainText(link.actorName ?? ''),
    'actor-id': link.actorId ?? '',
    made: time(link.date),
    expires: time(link.expireDate),
    limit: link.usageLimit ?? '',
    usage: link.usage,
    approval: words.plain('yes-no', { value: link.requestNeeded ? 'yes' : 'no' }),
    requested: link.requested,
    'revoked-at': time(link.revokedAt),
    replaces: link.replaces ?? '',
    'replaced-by': link.replacedBy ?? '',
    id: link.id,
  };
}
