import { next } from '../position.ts';
import {
  asked,
  button,
  notUnderstood,
  settle,
  ways,
  type Outcome,
  type Question,
  type Turn,
} from '../question.ts';

const YES = /^(?:y|yes|yep|yeah|sure|ok|on|approve|approval)$/i;
const NO = /^(?:n|no|nope|off|none)$/i;

export const joinRequestsQuestion: Question = {
  ask(turn) {
    const { words, draft } = turn;
    const { usageLimit } = draft.settings;
    const html = [
      words.html('newlink-requests'),
      ...(usageLimit === null ? [] : [words.html('newlink-requests-with-limit', { limit: usageLimit })]),
    ].join('\n\n');
    const choices = [
      [button(turn, words.plain('newlink-requests-no'), 'no')],
      [button(turn, words.plain('newlink-requests-yes'), 'yes')],
    ];
    return [{ html: asked(turn, html), rows: [...choices, ways(turn, true)] }];
  },

  answer(turn, input) {
    const { words, at } = turn;
    if (input.kind === 'press') return press(turn, input.value);
    if (input.kind !== 'text') return notUnderstood(turn, words.html('newlink-requests-text-please'));
    const text = input.text.trim();
    if (NO.test(text)) return settle(turn, { requestNeeded: false });
    if (YES.test(text)) return approve(turn);
    return { do: 'wait', at, say: { html: words.html('newlink-requests-text-please') } };
  },
};

function press(turn: Turn, value: string): Promise<Outcome> | Outcome {
  switch (value) {
    case 'no':
      return settle(turn, { requestNeeded: false });
    case 'yes':
      return approve(turn);
    case 'switch':
      return settle(turn, { requestNeeded: true, usageLimit: null });
    case 'limit':
      return { do: 'ask', at: next(turn.at), say: null };
    default:
      return { do: 'ask', at: turn.at, say: null };
  }
}

/** Telegram takes a limit or approval, not both. */
function approve(turn: Turn): Promise<Outcome> | Outcome {
  const { words, draft } = turn;
  const limit = draft.settings.usageLimit;
  if (limit === null) return settle(turn, { requestNeeded: true });
  return notUnderstood(turn, words.html('newlink-approval-or-limit', { limit }), [
    [button(turn, words.plain('newlink-switch-to-approval'), 'switch')],
    [button(turn, words.plain('newlink-keep-limit', { limit }), 'limit')],
  ]);
}
