import { BATCH_LINES_MAX } from '../../domain/batch.ts';
import type { BatchList, BatchPlan, Paste } from '../../domain/batch-plan.ts';
import { decodeText } from '../../domain/reading/batch/decode-text.ts';
import { readLinkCount } from '../../domain/reading/batch/link-count.ts';
import { stemMax } from '../../domain/reading/batch/lines.ts';
import { goesOn, joined } from '../../domain/reading/batch/pasted.ts';
import { readRows, withinBatch, type RowsReading } from '../../domain/reading/batch/rows.ts';
import type { Download } from '../api/download.ts';
import { next } from '../new-link/position.ts';
import {
  notUnderstood,
  saveDraft,
  type Input,
  type Outcome,
  type QuestionContext,
} from '../new-link/question.ts';
import { shortened } from '../new-link/questions/title.ts';

/** A thousand lines of the longest names, in two bytes a letter, and as much again for other columns. */
const FILE_MAX_BYTES = 512 * 1024;

/** How many, or for whom, as somebody said it. */
export type TakeAnswer = (context: QuestionContext) => Promise<Outcome>;

/** So many links alike, their names numbered. */
export async function takeCount(context: QuestionContext, count: number): Promise<Outcome> {
  const { words, draft } = context;
  if (count < 1) return notUnderstood(context, words.html('batch-count-none'));
  if (count > BATCH_LINES_MAX) {
    return notUnderstood(context, words.html('batch-too-many', { count, max: BATCH_LINES_MAX }));
  }
  const stem = draft.settings.title ?? words.plain('batch-stem');
  const title = shortened(stem, stemMax(count));
  return accepted(context, { of: 'number', count }, { title });
}

/** What somebody typed or pasted. */
export interface Typed {
  text: string;
  /** When it was sent, Unix seconds. */
  date: number;
  /** Of the whole message, where `text` is a part of it. */
  length?: number;
}

/**
 * Takes what was typed or pasted: a number, or a list.
 * @param how `add`: its lines come after those that are there.
 */
export async function takeList(
  context: QuestionContext,
  typed: Typed,
  how: 'replace' | 'add',
): Promise<Outcome> {
  const { text } = typed;
  const count = readLinkCount(text, context.reader.locale);
  if (count !== null) return takeCount(context, count);
  // "Anna, Ben, Cleo"
  const list = /[\r\n]/.test(text) ? text : text.replaceAll(/\s*[,;]\s*/g, '\n');
  const { batch } = context.draft;
  const before = how === 'add' && batch?.of === 'list' ? batch : NO_LIST;
  const { date, length = text.length } = typed;
  return takePaste(context, before, { text: list.trimEnd(), date, length, before: before.rows.length });
}

const NO_LIST: BatchList = { of: 'list', rows: [], ignored: [], repeats: 'keep' };

/** Takes a message that goes on with a pasted list, whatever is asked now. @returns null for one that doesn't. */
export function moreOfPaste(context: QuestionContext, { text, date }: Typed): Promise<Outcome> | null {
  const { batch } = context.draft;
  if (batch?.of !== 'list' || batch.paste === undefined || !goesOn(batch.paste, date)) return null;
  const paste = { ...batch.paste, date, length: text.length };
  const { beyond } = batch;
  if (beyond === undefined) return takePaste(context, batch, { ...paste, text: joined(batch.paste, text) });
  // It is full: the rest is only counted.
  const count = beyond.count + text.split('\n').length;
  return accepted(context, { ...batch, paste, beyond: { ...beyond, count } });
}

/** @param list what was there; its rows after `paste.before` are earlier pieces of the same paste. */
async function takePaste(context: QuestionContext, list: BatchList, paste: Paste): Promise<Outcome> {
  const reading = readRows(paste.text, { isTable: false });
  if (reading.kind === 'refused') return refused(context, reading);
  const kept = list.rows.slice(0, paste.before);
  const last = kept.at(-1)?.line ?? 0;
  const read = reading.rows.map((row) => ({ ...row, line: last + row.line }));
  const within = withinBatch([...kept, ...read]);
  const { rows } = within;
  const beyond = within.beyond ?? reading.beyond;
  const { beyond: full, ...others } = list;
  const ignored = kept.length === 0 ? reading.ignored : list.ignored;
  const outcome = await accepted(context, {
    ...others,
    rows,
    ignored,
    paste,
    ...(beyond === undefined
      ? {}
      : { beyond: { line: full?.line ?? beyond.line, count: (full?.count ?? 0) + beyond.count } }),
  });
  if (list.rows.length === 0 || outcome.do !== 'ask') return outcome;
  const count = rows.length - list.rows.length;
  return count > 0 ? { ...outcome, note: context.words.html('batch-added', { count }) } : outcome;
}

export async function takeFile(
  context: QuestionContext,
  { fileId, size }: Extract<Input, { kind: 'document' }>,
  download: Download,
): Promise<Outcome> {
  const { words } = context;
  const tooLarge = words.html('batch-file-large', { kilobytes: FILE_MAX_BYTES / 1024 });
  if (size > FILE_MAX_BYTES) return notUnderstood(context, tooLarge);
  const bytes = await download(fileId, FILE_MAX_BYTES);
  if (bytes === null) return notUnderstood(context, words.html('batch-file-gone'));
  const text = decodeText(bytes);
  if (text === null) return notUnderstood(context, words.html('batch-file-kind'));
  return takeRows(context, readRows(text, { isTable: true }));
}

async function takeRows(context: QuestionContext, reading: RowsReading): Promise<Outcome> {
  if (reading.kind === 'refused') return refused(context, reading);
  const { kind: _, ...read } = reading;
  return accepted(context, { ...NO_LIST, ...read });
}

function refused(context: QuestionContext, reading: Extract<RowsReading, { kind: 'refused' }>): Outcome {
  const { words } = context;
  switch (reading.problem) {
    case 'empty':
      return notUnderstood(context, words.html('batch-list-empty'));
    case 'wrong-columns': {
      const { found, separator } = reading;
      const heading = found
        .map((_, index) => HEADING[index] ?? 'note')
        .join(separator === '\t' ? ' [Tab] ' : separator);
      return notUnderstood(
        context,
        words.html('batch-wrong-columns', { found: found.slice(0, 6).join(' · '), heading }),
      );
    }
  }
}

/** What the columns may be; others are not used. */
const HEADING = ['title', 'limit', 'expiry', 'approval'];

/** Where the question was how many, it is answered; a list that comes at another one leaves that standing. */
async function accepted(
  context: QuestionContext,
  batch: BatchPlan,
  settings: { title?: string | null } = {},
): Promise<Outcome> {
  const { draft, at } = context;
  const merged = { ...draft.settings, ...settings };
  await saveDraft(context, { batch, settings: merged });
  return { do: 'ask', at: at.step === 'many' ? next(at, merged) : at, note: null };
}
