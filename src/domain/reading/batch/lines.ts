import type { BatchPlan, BatchRow } from '../../batch-plan.ts';
import {
  checkSettings,
  excludesPrice,
  TITLE_MAX,
  tidyTitle,
  titleLength,
  type LinkSettings,
} from '../../link-settings.ts';
import { readApproval } from '../approval.ts';
import { readExpiry, type ExpiryProblem } from '../expiry.ts';
import type { Reader, UnsureWhy } from '../read-result.ts';
import { readUsageLimit, type UsageLimitProblem } from '../usage-limit.ts';

/** Why a line makes no link. `text`: the words that are the reason, as typed. */
export type LineProblem =
  | { of: 'title'; why: 'too-long'; length: number; text: string }
  | { of: 'limit'; why: UsageLimitProblem | UnsureWhy; text: string }
  | { of: 'expiry'; why: ExpiryProblem | UnsureWhy; text: string }
  | { of: 'approval'; why: 'not-understood'; text: string }
  | { of: 'line'; why: 'limit-with-approval' | 'price-with-others' | 'too-many-cells'; text: string };

export interface GoodLine {
  line: number;
  settings: LinkSettings;
}

export interface BadLine {
  line: number;
  problem: LineProblem;
}

export interface LinesReading {
  good: GoodLine[];
  bad: BadLine[];
  /** Rows that say the same as an earlier one, whether or not they make links. */
  repeated: number;
}

/** What each line makes, now; none while it isn't said how many. */
export function readLines(plan: BatchPlan, settings: LinkSettings, reader: Reader): LinesReading {
  if (plan.of === 'number') return numbered(plan.count ?? 0, settings);
  const read = {
    limit: onceEach((text) => readUsageLimit(text, reader.locale)),
    expiry: onceEach((text) => readExpiry(text, reader)),
  };
  const reading: LinesReading = { good: [], bad: [], repeated: 0 };
  const seen = new Set<string>();
  for (const row of plan.rows.map(withoutDashes)) {
    const said = sameAs(row);
    if (seen.has(said)) {
      reading.repeated += 1;
      if (plan.repeats === 'drop') continue;
    }
    seen.add(said);
    const found = readRow(row, settings, read, reader);
    if ('problem' in found) reading.bad.push({ line: row.line, problem: found.problem });
    else reading.good.push({ line: row.line, settings: found.settings });
  }
  return reading;
}

/** "Guest 001": as many digits as the last one has; a link without a name stays without. */
function numbered(count: number, settings: LinkSettings): LinesReading {
  const good = Array.from({ length: count }, (_, index) => ({
    line: index + 1,
    settings: { ...settings, title: numberedTitle(settings.title, index + 1, count) },
  }));
  return { good, bad: [], repeated: 0 };
}

export function numberedTitle(stem: string | null, number: number, count: number): string | null {
  if (stem === null) return null;
  const digits = String(count).length;
  return `${stem} ${String(number).padStart(digits, '0')}`;
}

/** How long a name may be that a number is put behind. */
export function stemMax(count: number): number {
  return TITLE_MAX - 1 - String(count).length;
}

interface Readers {
  limit(text: string): ReturnType<typeof readUsageLimit>;
  expiry(text: string): ReturnType<typeof readExpiry>;
}

function readRow(
  row: BatchRow,
  settings: LinkSettings,
  read: Readers,
  reader: Reader,
): { settings: LinkSettings } | { problem: LineProblem } {
  if (row.spills) return { problem: { of: 'line', why: 'too-many-cells', text: row.title } };
  const title = tidyTitle(row.title);
  const length = title === null ? 0 : titleLength(title);
  if (title !== null && length > TITLE_MAX) {
    return { problem: { of: 'title', why: 'too-long', length, text: title } };
  }
  const own: Partial<LinkSettings> = { title };
  if (row.limit !== '') {
    const limit = read.limit(row.limit);
    if (limit.kind !== 'read') {
      const why = limit.kind === 'unsure' ? limit.why : limit.problem;
      return { problem: { of: 'limit', why, text: row.limit } };
    }
    own.usageLimit = limit.value;
  }
  if (row.expiry !== '') {
    const expiry = read.expiry(row.expiry);
    if (expiry.kind !== 'read') {
      const why = expiry.kind === 'unsure' ? expiry.why : expiry.problem;
      return { problem: { of: 'expiry', why, text: row.expiry } };
    }
    own.expireDate = expiry.value;
  }
  if (row.approval !== '') {
    const requestNeeded = readYes(row.approval, reader.locale);
    if (requestNeeded === null) {
      return { problem: { of: 'approval', why: 'not-understood', text: row.approval } };
    }
    own.requestNeeded = requestNeeded;
  }
  return combined(settings, own, row, reader.now);
}

/** Telegram takes a limit or approval, not both: what the line says itself takes the place of what the draft says. */
function combined(
  settings: LinkSettings,
  own: Partial<LinkSettings>,
  row: BatchRow,
  now: Date,
): { settings: LinkSettings } | { problem: LineProblem } {
  const merged = { ...settings, ...own };
  if (own.requestNeeded === true && typeof own.usageLimit === 'number') {
    return { problem: { of: 'line', why: 'limit-with-approval', text: row.title } };
  }
  if (settings.subscriptionPricing !== null && excludesPrice(own)) {
    return { problem: { of: 'line', why: 'price-with-others', text: row.title } };
  }
  if (merged.requestNeeded && merged.usageLimit !== null) {
    if (own.requestNeeded === true) merged.usageLimit = null;
    else merged.requestNeeded = false;
  }
  merged.strict &&= merged.usageLimit !== null;
  const past = checkSettings(merged, now)?.code === 'expire-date-past';
  return past && own.expireDate !== undefined
    ? { problem: { of: 'expiry', why: 'past', text: row.expiry } }
    : { settings: merged };
}

const YES = /^(?:1|x|✓|✔️?|✅)$/iu;
const NO = /^0$/;

function readYes(text: string, language: string): boolean | null {
  if (YES.test(text)) return true;
  if (NO.test(text)) return false;
  const read = readApproval(text, language);
  return read.kind === 'read' ? read.value : null;
}

/** A dash is how some people leave a cell empty. */
function withoutDashes(row: BatchRow): BatchRow {
  const said = (cell: string): string => (/^[-–—]$/.test(cell) ? '' : cell);
  return { ...row, limit: said(row.limit), expiry: said(row.expiry), approval: said(row.approval) };
}

/** The row that says the same as these settings, whenever it is read. */
export function rowOf(line: number, settings: LinkSettings): BatchRow {
  const { title, usageLimit, expireDate, requestNeeded } = settings;
  return {
    line,
    title: title ?? '',
    limit: usageLimit === null ? 'no limit' : String(usageLimit),
    expiry: expireDate === null ? 'never' : expireDate.toISOString(),
    approval: requestNeeded ? 'yes' : 'no',
    spills: false,
  };
}

/** Most lines of a list say the same. */
function onceEach<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? read(text);
    known.set(text, value);
    return value;
  };
}

function sameAs({ title, limit, expiry, approval }: BatchRow): string {
  const name = (tidyTitle(title) ?? '').toLowerCase();
  return JSON.stringify([name, ...[limit, expiry, approval].map((cell) => cell.toLowerCase())]);
}
