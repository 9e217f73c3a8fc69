import { readUsageLimit } from '../../../domain/reading/usage-limit.ts';
import { USAGE_LIMIT_MAX } from '../../../domain/link-settings.ts';
import { readSmallWord } from '../../../domain/reading/small-words.ts';
import {
  accept,
  button,
  choose,
  navigationRows,
  notUnderstood,
  withProgress,
  type Outcome,
  type Question,
  type QuestionContext,
} from '../question.ts';

const PRESETS = [1, 10, 50, 100] as const;

export const usageLimitQuestion: Question = {
  ask(context) {
    const { words, draft } = context;
    const { usageLimit, requestNeeded, strict } = draft.settings;
    const html = [
      words.html('newlink-limit'),
      ...(usageLimit === null ? [] : [words.html('newlink-limit-now', { limit: usageLimit })]),
      ...(requestNeeded ? [words.html('newlink-limit-with-approval')] : []),
    ].join('\n\n');
    const presets = PRESETS.map((limit) => button(context, String(limit), String(limit)));
    const none = button(context, words.plain('newlink-limit-none'), 'none');
    const closes =
      usageLimit === null
        ? button(context, words.plain('newlink-limit-once'), 'once')
        : button(
            context,
            words.plain('newlink-limit-strict', { on: strict ? 'yes' : 'no' }),
            strict ? 'reopen' : 'strict',
          );
    return {
      html: withProgress(context, html),
      rows: [presets, [closes], [none], ...navigationRows(context)],
    };
  },

  answer(context, input) {
    const { words, at } = context;
    if (input.kind === 'press') {
      if (input.value === 'none') return accept(context, { usageLimit: null });
      if (input.value === 'once') return accept(context, { usageLimit: 1, strict: true });
      if (input.value === 'strict' || input.value === 'reopen') {
        return accept(context, { strict: input.value === 'strict' });
      }
      return /^\d{1,5}$/.test(input.value) ? read(context, input.value) : { do: 'ask', at, note: null };
    }
    if (input.kind !== 'text') return notUnderstood(context, words.html('newlink-limit-text-please'));
    const said = readSmallWord(input.text, context.reader.locale);
    return said === 'none' || said === 'no'
      ? accept(context, { usageLimit: null })
      : read(context, input.text);
  },
};

function read(context: QuestionContext, text: string): Promise<Outcome> | Outcome {
  const { words } = context;
  const found = readUsageLimit(text, context.reader.locale);
  switch (found.kind) {
    case 'read':
      return accept(context, { usageLimit: found.value });
    case 'unsure': {
      const choices = found.values.map((limit) => ({
        text: limit === null ? words.plain('newlink-limit-none') : words.plain('newlink-people', { limit }),
        value: String(limit ?? 'none'),
      }));
      return choose(context, words.html(`newlink-which-${found.why}`, { text }), choices);
    }
    case 'refused':
      return notUnderstood(context, words.html(`newlink-limit-${found.problem}`, { max: USAGE_LIMIT_MAX }));
  }
}
