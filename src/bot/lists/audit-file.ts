import { stringify } from 'csv-stringify/sync';
import { DateTime, IANAZone } from 'luxon';
import { linkState, type InviteLink } from '../../domain/invite-link.ts';
import { plainText } from '../../domain/plain-text.ts';
import type { Chat } from '../../domain/peer.ts';
import type { Wording } from '../words.ts';

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
  'price',
  'subscriptions-ended',
  'changed-at',
  'revoked-at',
  'replaces',
  'replaced-by',
  'id',
] as const;

const MINUTE_MS = 60_000;
/** Clocks change on these. */
const QUARTER_MS = 15 * MINUTE_MS;

/** A file of the audit: `begin` first, then the links. */
export interface AuditCsv {
  begin(): string;
  rows(links: readonly InviteLink[]): string;
}

/**
 * The audit as CSV for a spreadsheet: UTF-8 with a byte-order mark, formulas neutralised (a title is what somebody else
 * typed), times in the reader's zone with their offset.
 */
export function auditCsv(words: Wording, { timeZone, now }: { timeZone: string; now: Date }): AuditCsv {
  const time = timesIn(timeZone);
  const states = new Map<string, string>();
  const state = (link: InviteLink): string => {
    const key = linkState(link, now);
    const known = states.get(key) ?? words.plain('state-name', { state: key });
    states.set(key, known);
    return known;
  };
  const [yes, no] = (['yes', 'no'] as const).map((value) => words.plain('yes-no', { value }));
  return {
    begin: () => csv([COLUMNS.map((key) => words.plain(`column-${key}`))], true),
    rows: (links) =>
      csv(
        links.map((link) => [
          plainText(link.title ?? ''),
          link.link,
          state(link),
          plainText(link.actorName ?? ''),
          link.actorId ?? '',
          time(link.date),
          time(link.expireDate),
          link.usageLimit ?? '',
          link.usage,
          link.requestNeeded ? yes : no,
          link.requested,
          link.subscriptionPricing?.amount ?? '',
          link.subscriptionExpired ?? '',
          time(link.startDate),
          time(link.revokedAt),
          link.replaces ?? '',
          link.replacedBy ?? '',
          link.id,
        ]),
        false,
      ),
  };
}

/** What the file is called. `part`: counted from 1, where there are several. */
export function auditFileName(
  chat: Pick<Chat, 'title'> | null,
  { timeZone, now, part }: { timeZone: string; now: Date; part: number | null },
): string {
  const day = DateTime.fromJSDate(now, { zone: timeZone }).toISODate() ?? '';
  const title = (chat?.title ?? '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40);
  return ['audit', title, day, part].filter((word) => word !== '' && word !== null).join('-') + '.csv';
}

/** Formulas neutralised. */
export function csv(rows: unknown[][], bom: boolean): string {
  return stringify(rows, { bom, escape_formulas: true, record_delimiter: 'windows' });
}

/** ISO 8601 with the zone's offset, to the second. The offset is looked up once a quarter of an hour: it takes long. */
export function timesIn(timeZone: string): (date: Date | null) => string {
  const zone = IANAZone.create(timeZone);
  const offsets = new Map<number, { ms: number; text: string }>();
  return (date) => {
    if (date === null) return '';
    const at = date.getTime();
    const quarter = Math.floor(at / QUARTER_MS);
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      if (offsets.size >= 10_000) offsets.clear();
      const minutes = zone.offset(at);
      offset = { ms: minutes * MINUTE_MS, text: minutes === 0 ? 'Z' : zone.formatOffset(at, 'short') };
      offsets.set(quarter, offset);
    }
    return new Date(at + offset.ms).toISOString().slice(0, 19) + offset.text;
  };
}
