import type { BatchPlan } from '../../domain/batch-plan.ts';
import { readSmallWord, saysGoAhead } from '../../domain/reading/small-words.ts';
import { readLines, type LinesReading } from '../../domain/reading/batch/lines.ts';
import { readLinkCount, withoutEach } from '../../domain/reading/batch/link-count.ts';
import { revision } from '../new-link/data.ts';
import { asking, FIELDS } from '../new-link/position.ts';
import {
  button,
  notUnderstood,
  saveDraft,
  type Outcome,
  type Question,
  type QuestionContext,
} from '../new-link/question.ts';
import { changeByRequest } from '../new-link/request.ts';
import { batchText } from './batch-text.ts';
import { takeCount, takeList, type Typed } from './take-list.ts';

/** All links of a batch on one screen: what each will be, what is left out and why, and Create. */
export const batchQuestion: Question = {
  async ask(context) {
    const { words, draft } = context;
    if (draft.batch === null) return { html: words.html('batch-many'), rows: [] };
    const lines = linesOf(context, draft.batch);
    return { html: await batchText(context, draft.batch, lines), rows: rows(context, draft.batch, lines) };
  },

  answer(context, input) {
    const { words, draft } = context;
    if (input.kind === 'text') return typed(context, input);
    if (input.kind !== 'press' || draft.batch === null) {
      return notUnderstood(context, words.html('batch-type'));
    }
    return pressed(context, draft.batch, input.value);
  },
};

function linesOf({ draft, reader }: QuestionContext, batch: BatchPlan): LinesReading {
  return readLines(batch, draft.settings, reader);
}

function rows(context: QuestionContext, batch: BatchPlan, { good, repeated }: LinesReading) {
  const { words, draft } = context;
  const press = (key: string, value: string) => button(context, words.plain(key), value);
  const create = words.plain('batch-create', { count: good.length });
  const canCreate = good.length > 0 && draft.peerId !== null && draft.doubts.length === 0;
  return [
    ...(canCreate ? [[button(context, create, `create.${revision(draft)}`)]] : []),
    ...(batch.of === 'list' && repeated > 0
      ? [[batch.repeats === 'keep' ? press('batch-drop', 'drop') : press('batch-keep', 'keep')]]
      : []),
    batch.of === 'list'
      ? [press('batch-other-list', 'many')]
      : [press('batch-how-many', 'many'), press('batch-names', 'title')],
    [press('newlink-field-expiry', 'expiry'), press('newlink-field-limit', 'limit')],
    [press('newlink-field-requests', 'requests'), press('newlink-field-chat', 'chat')],
    [press('newlink-presets', 'presets')],
    [press('newlink-cancel', 'cancel')],
  ];
}

async function pressed(context: QuestionContext, batch: BatchPlan, value: string): Promise<Outcome> {
  const { at } = context;
  if (batch.of === 'list' && (value === 'drop' || value === 'keep')) {
    await saveDraft(context, { batch: { ...batch, repeats: value } });
    return { do: 'ask', at, note: null };
  }
  const step = [...FIELDS, 'many' as const, 'presets' as const].find((each) => each === value);
  return { do: 'ask', at: step === undefined ? at : asking([step]), note: null };
}

/** More lines, another number, or a change to all of them in words. */
function typed(context: QuestionContext, input: Typed): Promise<Outcome> | Outcome {
  const { text } = input;
  const { words, draft, at, reader } = context;
  if (/[\r\n]/.test(text.trim())) return takeList(context, input, 'add');
  const count = draft.batch?.of === 'number' ? readLinkCount(text, reader.locale) : null;
  if (count !== null) return takeCount(context, count);
  if (readSmallWord(text, reader.locale) === null && !saysGoAhead(text, reader.locale)) {
    return changeByRequest(context, withoutEach(text, reader.locale));
  }
  // Links are made by a tap alone, which says of which version of the draft.
  const good = draft.batch === null ? 0 : readLines(draft.batch, draft.settings, reader).good.length;
  const button = words.plain('batch-create', { count: good });
  return { do: 'ask', at, note: words.html('newlink-summary-tap', { button }) };
}
