import { BATCH_LINES_MAX } from '../../domain/batch.ts';
import type { BatchList, BatchPlan } from '../../domain/batch-plan.ts';
import { decodeText } from '../../domain/reading/batch/decode-text.ts';
import { readLinkCount } from '../../domain/reading/batch/link-count.ts';
import { stemMax } from '../../domain/reading/batch/lines.ts';
import { readRows, type RowsReading } from '../../domain/reading/batch/rows.ts';
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

/**
 * Takes what was typed or pasted: a number, or a list.
 * @param how `add`: it goes on where the last message ended, since Telegram cuts a long text in pieces.
 */
export async function takeList(
  context: QuestionContext,
  text: string,
  how: 'replace' | 'add',
): Promise<Outcome> {
  const count = readLinkCount(text);
  if (count !== null) return takeCount(context, count);
  // "Anna, Ben, Cleo"
  const list = /[\r\n]/.test(text) ? text : text.replaceAll(/\s*[,;]\s*/g, '\n');
  const { batch } = context.draft;
  const reading = readRows(list, { isTable: false });
  if (how === 'add' && batch?.of === 'list') return takeMore(context, batch, reading);
  return takeRows(context, reading);
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
  const { rows, ignored } = reading;
  return accepted(context, { of: 'list', rows, ignored, repeats: 'keep' });
}

async function takeMore(context: QuestionContext, batch: BatchList, reading: RowsReading): Promise<Outcome> {
  if (reading.kind === 'refused') return refused(context, reading);
  const before = batch.rows.at(-1)?.line ?? 0;
  const rows = [...batch.rows, ...reading.rows.map((row) => ({ ...row, line: before + row.line }))];
  if (rows.length > BATCH_LINES_MAX) {
    return refused(context, { kind: 'refused', problem: 'too-many', count: rows.length });
  }
  const outcome = await accepted(context, { ...batch, rows });
  const note = context.words.html('batch-added', { count: reading.rows.length });
  return outcome.do === 'ask' ? { ...outcome, note } : outcome;
}

function refused(context: QuestionContext, reading: Extract<RowsReading, { kind: 'refused' }>): Outcome {
  const { words } = context;
  switch (reading.problem) {
    case 'empty':
      return notUnderstood(context, words.html('batch-list-empty'));
    case 'too-many':
      return notUnderstood(
        context,
        words.html('batch-too-many', { count: reading.count, max: BATCH_LINES_MAX }),
      );
    case 'wrong-columns': {
      const found = reading.found.slice(0, 6).join(' · ');
      return notUnderstood(context, words.html('batch-wrong-columns', { found }));
    }
  }
}

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
