import { BATCH_LINES_MAX } from '../../domain/batch.ts';
import { button, navigationRows, notUnderstood, withProgress, type Question } from '../new-link/question.ts';
import { takeCount, takeList } from './take-list.ts';

const COUNTS = [10, 50, 100, 200] as const;

/** How many links, or for whom: a number, or a list. */
export const manyQuestion: Question = {
  ask(context) {
    const { words, draft } = context;
    const { batch } = draft;
    const html = [
      words.html('batch-many'),
      words.html('batch-many-columns', { max: BATCH_LINES_MAX }),
      ...(batch?.of === 'list' ? [words.html('batch-many-replaces', { count: batch.rows.length })] : []),
    ].join('\n\n');
    const counts = COUNTS.map((count) => button(context, String(count), `count.${count}`));
    return { html: withProgress(context, html), rows: [counts, ...navigationRows(context)] };
  },

  answer(context, input) {
    if (input.kind === 'text') return takeList(context, input, 'replace');
    const count = input.kind === 'press' ? /^count\.(\d{1,4})$/.exec(input.value)?.[1] : undefined;
    if (count !== undefined) return takeCount(context, Number(count));
    return input.kind === 'press'
      ? { do: 'ask', at: context.at, note: null }
      : notUnderstood(context, context.words.html('batch-list-please'));
  },
};
