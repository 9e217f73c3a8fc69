import { readExpiry } from '../../../domain/reading/expiry.ts';
import { understood } from '../../screens/understood.ts';
import { detour } from '../position.ts';
import {
  withProgress,
  button,
  notUnderstood,
  accept,
  navigationRow,
  type Question,
  type QuestionContext,
} from '../question.ts';

const PRESETS = ['1h', '1d', '1w', '1mo', 'never'] as const;

export const expiryQuestion: Question = {
  ask(context) {
    const { words, draft, reading, now } = context;
    const { expireDate } = draft.settings;
    const presets = PRESETS.map((value) => button(context, words.plain(`newlink-expiry-${value}`), value));
    const zone = context.zoneKnown ? [] : [[button(context, words.plain('newlink-expiry-zone'), 'zone')]];
    const html = [
      words.html('newlink-expiry'),
      ...(expireDate === null
        ? []
        : [words.html('newlink-expiry-now', { at: understood(expireDate, reading, now) })]),
      words.html(context.zoneKnown ? 'newlink-expiry-your-zone' : 'newlink-expiry-no-zone', {
        zone: reading.timeZone,
      }),
    ].join('\n\n');
    return [
      {
        html: withProgress(context, html),
        rows: [presets.slice(0, 3), presets.slice(3), ...zone, navigationRow(context, true)],
      },
    ];
  },

  answer(context, input) {
    const { words, at } = context;
    if (input.kind === 'press') {
      if (input.value === 'zone') return { do: 'ask', at: detour(at, 'zone'), say: null };
      const preset = PRESETS.find((value) => value === input.value);
      return preset === undefined ? { do: 'ask', at, say: null } : read(context, preset);
    }
    if (input.kind !== 'text') return notUnderstood(context, words.html('newlink-expiry-text-please'));
    return read(context, input.text);
  },
};

async function read(context: QuestionContext, text: string): ReturnType<typeof accept> {
  const { words, reading, now } = context;
  const found = readExpiry(text, {
    timeZone: reading.timeZone,
    now,
    locale: context.language,
    dateOrder: context.dateOrder,
    hourCycle: context.hourCycle,
  });
  if (found.kind !== 'read') {
    const problem = found.kind === 'refused' ? found.problem : 'not-understood';
    return notUnderstood(context, words.html(`newlink-expiry-${problem}`, { zone: reading.timeZone }));
  }
  const outcome = await accept(context, { expireDate: found.value });
  if (outcome.do !== 'ask' || found.value === null) return outcome;
  // Shown as understood at once, where it can still be put right; the summary shows it itself.
  const say =
    outcome.at.step === 'summary'
      ? null
      : { html: words.html('newlink-expiry-understood', { at: understood(found.value, reading, now) }) };
  return { ...outcome, say };
}
