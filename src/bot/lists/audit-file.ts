import { stringify } from 'csv-stringify/sync';
import { DateTime, IANAZone } from 'luxon';
import type { Chat } from '../../domain/peer.ts';

const MINUTE_MS = 60_000;
/** Clocks change on these. */
const QUARTER_MS = 15 * MINUTE_MS;

/** What the file is called. `part`: counted from 1, where there are several. */
export function auditFileName(
  chat: Pick<Chat, 'title'> | null,
  {
    timeZone,
    now,
    part,
    name = 'audit',
    format = 'csv',
  }: { timeZone: string; now: Date; part: number | null; name?: string; format?: 'csv' | 'xlsx' },
): string {
  const day = DateTime.fromJSDate(now, { zone: timeZone }).toISODate() ?? '';
  const title = (chat?.title ?? '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40);
  return `${[name, title, day, part].filter((word) => word !== '' && word !== null).join('-')}.${format}`;
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
