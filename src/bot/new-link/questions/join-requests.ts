import { readApproval } from '../../../domain/reading/approval.ts';
import { readSmallWord } from '../../../domain/reading/small-words.ts';
import { accept, button, navigationRows, notUnderstood, withProgress, type Question } from '../question.ts';

export const joinRequestsQuestion: Question = {
  ask(context) {
    const { words, draft } = context;
    const { usageLimit } = draft.settings;
    const html = [
      words.html('newlink-requests'),
      ...(usageLimit === null ? [] : [words.html('newlink-requests-with-limit', { limit: usageLimit })]),
    ].join('\n\n');
    const choices = [
      [button(context, words.plain('newlink-requests-no'), 'no')],
      [button(context, words.plain('newlink-requests-yes'), 'yes')],
    ];
    return { html: withProgress(context, html), rows: [...choices, ...navigationRows(context)] };
  },

  answer(context, input) {
    const { words, at } = context;
    if (input.kind === 'press') {
      const { value } = input;
      if (value !== 'yes' && value !== 'no') return { do: 'ask', at, note: null };
      return accept(context, { requestNeeded: value === 'yes' });
    }
    if (input.kind !== 'text') return notUnderstood(context, words.html('newlink-requests-text-please'));
    if (readSmallWord(input.text, context.reader.locale) === 'none')
      return accept(context, { requestNeeded: false });
    const found = readApproval(input.text, context.reader.locale);
    if (found.kind === 'read') return accept(context, { requestNeeded: found.value });
    return notUnderstood(context, words.html('newlink-requests-text-please'));
  },
};
