import { readExpiry } from '../../../domain/expiry.ts';
import { understood } from '../../screens/understood.ts';
import { detour } from '../position.ts';
import { asked, button, notUnderstood, settle, ways, type Question, type Turn } from '../question.ts';

const PRESETS = ['1h', '1d', '1w', '1mo', 'never'] as const;

export const expiryQuestion: Question = {
  ask(turn) {
    const { words, draft, reading, now } = turn;
    const { expireDate } = draft.settings;
    const presets = PRESETS.map((value) => button(turn, words.plain(`newlink-expiry-${value}`), value));
    const zone = turn.zoneKnown ? [] : [[button(turn, words.plain('newlink-expiry-zone'), 'zone')]];
    const html = [
      words.html('newlink-expiry'),
      ...(expireDate === null
        ? []
        : [words.html('newlink-expiry-now', { at: understood(expireDate, reading, now) })]),
      words.html(turn.zoneKnown ? 'newlink-expiry-your-zone' : 'newlink-expiry-no-zone', {
        zone: reading.timeZone,
      }),
    ].join('\n\n');
    return [
      {
        html: asked(turn, html),
        rows: [presets.slice(0, 3), presets.slice(3), ...zone, ways(turn, true)],
      },
    ];
  },

  answer(turn, input) {
    const { words, at } = turn;
    if (input.kind === 'press') {
      if (input.value === 'zone') return { do: 'ask', at: detour(at, 'zone'), say: null };
      const preset = PRESETS.find((value) => value === input.value);
      return preset === undefined ? { do: 'ask', at, say: null } : read(turn, preset);
    }
    if (input.kind !== 'text') return notUnderstood(turn, words.html('newlink-expiry-text-please'));
    return read(turn, input.text);
  },
};

async function read(turn: Turn, text: string): ReturnType<typeof settle> {
  const { words, reading, now } = turn;
  const found = readExpiry(text, { timeZone: reading.timeZone, now, locale: turn.language });
  if (!found.ok) {
    return notUnderstood(turn, words.html(`newlink-expiry-${found.problem}`, { zone: reading.timeZone }));
  }
  const outcome = await settle(turn, { expireDate: found.at });
  if (outcome.do !== 'ask' || found.at === null) return outcome;
  // Shown as understood at once, where it can still be put right; the summary shows it itself.
  const say =
    outcome.at.step === 'summary'
      ? null
      : { html: words.html('newlink-expiry-understood', { at: understood(found.at, reading, now) }) };
  return { ...outcome, say };
}
