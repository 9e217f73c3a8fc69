import { readUsageLimit } from '../../../domain/reading/usage-limit.ts';
import { USAGE_LIMIT_MAX } from '../../../domain/link-settings.ts';
import { next } from '../position.ts';
import {
  withProgress,
  button,
  notUnderstood,
  accept,
  navigationRow,
  type Outcome,
  type Question,
  type QuestionContext,
} from '../question.ts';

const PRESETS = [1, 10, 50, 100] as const;

export const usageLimitQuestion: Question = {
  ask(context) {
    const { words, draft } = context;
    const { usageLimit, requestNeeded } = draft.settings;
    const html = [
      words.html('newlink-limit'),
      ...(usageLimit === null ? [] : [words.html('newlink-limit-now', { limit: usageLimit })]),
      ...(requestNeeded ? [words.html('newlink-limit-with-approval')] : []),
    ].join('\n\n');
    const presets = PRESETS.map((limit) => button(context, String(limit), String(limit)));
    const none = button(context, words.plain('newlink-limit-none'), 'none');
    return [{ html: withProgress(context, html), rows: [presets, [none], navigationRow(context, true)] }];
  },

  answer(context, input) {
    const { words, at } = context;
    if (input.kind === 'press') {
      const { value } = input;
      if (value === 'none') return accept(context, { usageLimit: null });
      if (value === 'approval') return { do: 'ask', at: next(at), say: null };
      const limit = /^(switch\.)?(\d{1,5})$/.exec(value);
      if (limit === null) return { do: 'ask', at, say: null };
      return take(context, limit[2] ?? '', limit[1] !== undefined);
    }
    if (input.kind !== 'text') return notUnderstood(context, words.html('newlink-limit-text-please'));
    return take(context, input.text, false);
  },
};

/** @param instead whether the limit is to replace approval, which Telegram does not combine with it. */
function take(context: QuestionContext, text: string, instead: boolean): Promise<Outcome> | Outcome {
  const { words } = context;
  const reading = readUsageLimit(text);
  if (reading.kind === 'unsure') {
    const choices = reading.values.map((limit) => button(context, String(limit), String(limit)));
    return notUnderstood(context, words.html('newlink-limit-which'), [choices]);
  }
  if (reading.kind === 'refused') {
    return notUnderstood(context, words.html(`newlink-limit-${reading.problem}`, { max: USAGE_LIMIT_MAX }));
  }
  const limit = reading.value;
  if (limit === null || !context.draft.settings.requestNeeded) return accept(context, { usageLimit: limit });
  if (instead) return accept(context, { usageLimit: limit, requestNeeded: false });
  return notUnderstood(context, words.html('newlink-limit-or-approval', { limit }), [
    [button(context, words.plain('newlink-switch-to-limit'), `switch.${limit}`)],
    [button(context, words.plain('newlink-keep-approval'), 'approval')],
  ]);
}
