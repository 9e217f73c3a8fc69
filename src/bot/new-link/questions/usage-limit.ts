import { readUsageLimit } from '../../../domain/usage-limit.ts';
import { USAGE_LIMIT_MAX } from '../../../domain/link-settings.ts';
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

const PRESETS = [1, 10, 50, 100] as const;

export const usageLimitQuestion: Question = {
  ask(turn) {
    const { words, draft } = turn;
    const { usageLimit, requestNeeded } = draft.settings;
    const html = [
      words.html('newlink-limit'),
      ...(usageLimit === null ? [] : [words.html('newlink-limit-now', { limit: usageLimit })]),
      ...(requestNeeded ? [words.html('newlink-limit-with-approval')] : []),
    ].join('\n\n');
    const presets = PRESETS.map((limit) => button(turn, String(limit), String(limit)));
    const none = button(turn, words.plain('newlink-limit-none'), 'none');
    return [{ html: asked(turn, html), rows: [presets, [none], ways(turn, true)] }];
  },

  answer(turn, input) {
    const { words, at } = turn;
    if (input.kind === 'press') {
      const { value } = input;
      if (value === 'none') return settle(turn, { usageLimit: null });
      if (value === 'approval') return { do: 'ask', at: next(at), say: null };
      const limit = /^(switch\.)?(\d{1,5})$/.exec(value);
      if (limit === null) return { do: 'ask', at, say: null };
      return take(turn, limit[2] ?? '', limit[1] !== undefined);
    }
    if (input.kind !== 'text') return notUnderstood(turn, words.html('newlink-limit-text-please'));
    return take(turn, input.text, false);
  },
};

/** @param instead whether the limit is to replace approval, which Telegram does not combine with it. */
function take(turn: Turn, text: string, instead: boolean): Promise<Outcome> | Outcome {
  const { words } = turn;
  const reading = readUsageLimit(text);
  if (!reading.ok) {
    return notUnderstood(turn, words.html(`newlink-limit-${reading.problem}`, { max: USAGE_LIMIT_MAX }));
  }
  const { limit } = reading;
  if (limit === null || !turn.draft.settings.requestNeeded) return settle(turn, { usageLimit: limit });
  if (instead) return settle(turn, { usageLimit: limit, requestNeeded: false });
  return notUnderstood(turn, words.html('newlink-limit-or-approval', { limit }), [
    [button(turn, words.plain('newlink-switch-to-limit', { limit }), `switch.${limit}`)],
    [button(turn, words.plain('newlink-keep-approval'), 'approval')],
  ]);
}
