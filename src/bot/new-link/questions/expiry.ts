import { readExpiry } from '../../../domain/reading/expiry.ts';
import { isTimeOfDay, looksLikeTimeOfDay } from '../../../domain/reading/time-of-day.ts';
import { EXPIRE_DATE_MAX } from '../../../domain/link-settings.ts';
import type { ReadResult } from '../../../domain/reading/read-result.ts';
import { understood } from '../../screens/understood.ts';
import { dateOrderOf, keepDateOrder } from '../date-order.ts';
import { askingZone } from '../position.ts';
import { momentLabel } from '../reading-label.ts';
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

const PRESETS = ['1h', '1d', '1w', '1mo', 'never'] as const;

/** A reading of what was typed, in Unix seconds, and the order of dates that it tells. */
const READING = /^at\.(\d{9,10})(?:\.([dm]))?$/;

export const expiryQuestion: Question = {
  ask(context) {
    const { words, draft, reading, now } = context;
    const { expireDate } = draft.settings;
    const presets = PRESETS.map((value) => button(context, words.plain(`newlink-expiry-${value}`), value));
    const zone = context.zoneKnown ? [] : [[button(context, words.plain('newlink-expiry-zone'), 'zone')]];
    const current =
      expireDate === null
        ? words.html('newlink-expiry-now-never')
        : words.html('newlink-expiry-now', { at: understood(expireDate, reading, now) });
    const times = words.html(context.zoneKnown ? 'newlink-expiry-your-zone' : 'newlink-expiry-no-zone', {
      zone: reading.timeZone,
    });
    return {
      html: withProgress(context, [words.html('newlink-expiry'), current, times].join('\n\n')),
      rows: [presets.slice(0, 3), presets.slice(3), ...zone, ...navigationRows(context)],
    };
  },

  answer(context, input) {
    const { words } = context;
    if (input.kind === 'press') return press(context, input.value);
    if (input.kind !== 'text') return notUnderstood(context, words.html('newlink-expiry-text-please'));
    return read(context, input.text);
  },
};

async function press(context: QuestionContext, value: string): Promise<Outcome> {
  const { at } = context;
  if (value === 'zone') return { do: 'ask', at: askingZone(at), note: null };
  const [, seconds, order] = READING.exec(value) ?? [];
  if (seconds !== undefined) {
    if (order !== undefined) await keepDateOrder(context, order === 'd' ? 'day-first' : 'month-first');
    const expireDate = new Date(Math.min(Number(seconds) * 1000, EXPIRE_DATE_MAX.getTime()));
    return accept(context, { expireDate }, { wallClock: looksLikeTimeOfDay(expireDate) });
  }
  const preset = PRESETS.find((each) => each === value);
  return preset === undefined ? { do: 'ask', at, note: null } : read(context, preset);
}

async function read(context: QuestionContext, text: string): Promise<Outcome> {
  const { words, reading, reader } = context;
  const found = readExpiry(text, reader);
  switch (found.kind) {
    case 'read': {
      const wallClock = isTimeOfDay(
        (timeZone) => momentIn(readExpiry(text, { ...reader, timeZone })),
        reader.timeZone,
      );
      return accept(context, { expireDate: found.value }, { wallClock });
    }
    case 'unsure': {
      const choices = found.values.map((date, index) => ({
        text: momentLabel(date, context),
        value:
          date === null ? 'never' : `at.${Math.floor(date.getTime() / 1000)}${orderMark(found.why, index)}`,
      }));
      return choose(context, words.html(`newlink-which-${found.why}`, { text }), choices);
    }
    case 'refused':
      return notUnderstood(
        context,
        words.html(`newlink-expiry-${found.problem}`, { zone: reading.timeZone }),
      );
  }
}

function orderMark(why: Parameters<typeof dateOrderOf>[0], index: number): string {
  const order = dateOrderOf(why, index);
  return order === null ? '' : order === 'day-first' ? '.d' : '.m';
}

function momentIn(found: ReadResult<Date | null, string>): Date | null {
  return found.kind === 'read' ? found.value : null;
}
