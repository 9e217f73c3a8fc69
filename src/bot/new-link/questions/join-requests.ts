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

const YES = /^(?:y|yes|yep|yeah|sure|ok|on|approve|approval)$/i;
const NO = /^(?:n|no|nope|off|none)$/i;

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
    return [{ html: withProgress(context, html), rows: [...choices, navigationRow(context, true)] }];
  },

  answer(context, input) {
    const { words, at } = context;
    if (input.kind === 'press') return press(context, input.value);
    if (input.kind !== 'text') return notUnderstood(context, words.html('newlink-requests-text-please'));
    const text = input.text.trim();
    if (NO.test(text)) return accept(context, { requestNeeded: false });
    if (YES.test(text)) return approve(context);
    return { do: 'wait', at, say: { html: words.html('newlink-requests-text-please') } };
  },
};

function press(context: QuestionContext, value: string): Promise<Outcome> | Outcome {
  switch (value) {
    case 'no':
      return accept(context, { requestNeeded: false });
    case 'yes':
      return approve(context);
    case 'switch':
      return accept(context, { requestNeeded: true, usageLimit: null });
    case 'limit':
      return { do: 'ask', at: next(context.at), say: null };
    default:
      return { do: 'ask', at: context.at, say: null };
  }
}

/** Telegram takes a limit or approval, not both. */
function approve(context: QuestionContext): Promise<Outcome> | Outcome {
  const { words, draft } = context;
  const limit = draft.settings.usageLimit;
  if (limit === null) return accept(context, { requestNeeded: true });
  return notUnderstood(context, words.html('newlink-approval-or-limit', { limit }), [
    [button(context, words.plain('newlink-switch-to-approval'), 'switch')],
    [button(context, words.plain('newlink-keep-limit'), 'limit')],
  ]);
}
