import type { InlineKeyboardButton } from 'grammy/types';
import { DAY, expiryAfter, WEEK } from '../../../domain/preset.ts';
import type { LinkSettings } from '../../../domain/link-settings.ts';
import { asking, askingAll, FIELDS, type Position } from '../position.ts';
import {
  accept,
  button,
  createRows,
  notUnderstood,
  type Outcome,
  type Question,
  type QuestionContext,
} from '../question.ts';
import { readSmallWord, saysGoAhead } from '../../../domain/reading/small-words.ts';
import { changeByRequest } from '../request.ts';
import { settingsText } from '../settings-text.ts';

/** What most links are for, with one tap. */
const COMMON = new Map<string, (now: Date) => Partial<LinkSettings>>([
  ['guest', (now) => ({ usageLimit: 1, requestNeeded: false, expireDate: expiryAfter(DAY, now) })],
  ['week', (now) => ({ usageLimit: 10, requestNeeded: false, expireDate: expiryAfter(WEEK, now) })],
  ['open', () => ({ usageLimit: null, requestNeeded: false, expireDate: null })],
  ['ask', () => ({ requestNeeded: true })],
]);

/** The whole link: it can be made at once, or changed first, by buttons or by words. */
export const summaryQuestion: Question = {
  async ask(context) {
    const { words, draft, reading, zoneKnown, now } = context;
    const { expireDate } = draft.settings;
    const zone =
      expireDate === null || zoneKnown
        ? []
        : [words.html('newlink-summary-zone', { zone: reading.timeZone })];
    const hint =
      expireDate !== null && expireDate <= now ? 'newlink-summary-expired-hint' : 'newlink-summary-hint';
    const html = [await settingsText(context), ...zone, words.html(hint)].join('\n\n');
    return { html, rows: draft.linkId === null ? newLinkRows(context) : changeRows(context) };
  },

  answer(context, input) {
    const { words, draft, now } = context;
    if (input.kind === 'text') return typed(context, input.text);
    if (input.kind !== 'press') return notUnderstood(context, words.html('newlink-summary-type'));
    const common = draft.linkId === null ? COMMON.get(input.value) : undefined;
    if (common !== undefined) return accept({ ...context, at: asking([]) }, common(now));
    return goTo(input.value, context);
  },
};

/** As a request, unless it says what a button does. */
function typed(context: QuestionContext, text: string): Promise<Outcome> | Outcome {
  const { words, draft, at } = context;
  if (text.trim().toLowerCase() === words.plain('newlink-steps').toLowerCase()) return goTo('steps', context);
  if (readSmallWord(text) === null && !saysGoAhead(text)) return changeByRequest(context, text);
  // A link is made by a tap alone, which says of which version of the draft.
  const button = words.plain(draft.linkId === null ? 'newlink-create' : 'newlink-save');
  return { do: 'ask', at, note: words.html('newlink-summary-tap', { button }) };
}

function goTo(value: string, { draft, at }: QuestionContext): Outcome {
  const ask = (where: Position): Outcome => ({ do: 'ask', at: where, note: null });
  if (value === 'steps') return ask(askingAll(draft.settings));
  if (value === 'presets') return ask(asking(['presets']));
  const field = FIELDS.find((each) => each === value && (each !== 'chat' || draft.linkId === null));
  return ask(field === undefined ? at : asking([field]));
}

function newLinkRows(context: QuestionContext): InlineKeyboardButton[][] {
  const press = (key: string, value: string) => button(context, context.words.plain(key), value);
  return [
    ...createRows(context),
    [press('newlink-preset-guest', 'guest'), press('newlink-preset-week', 'week')],
    [press('newlink-preset-open', 'open'), press('newlink-preset-ask', 'ask')],
    [press('newlink-field-title', 'title'), press('newlink-field-expiry', 'expiry')],
    [press('newlink-field-limit', 'limit'), press('newlink-field-requests', 'requests')],
    [press('newlink-field-chat', 'chat'), press('newlink-presets', 'presets')],
    [press('newlink-steps', 'steps')],
    [press('newlink-cancel', 'cancel')],
  ];
}

/** A link stays in its chat. */
function changeRows(context: QuestionContext): InlineKeyboardButton[][] {
  const press = (key: string, value: string) => button(context, context.words.plain(key), value);
  return [
    ...createRows(context),
    [press('newlink-field-title', 'title'), press('newlink-field-expiry', 'expiry')],
    [press('newlink-field-limit', 'limit'), press('newlink-field-requests', 'requests')],
    [press('newlink-cancel', 'cancel')],
  ];
}
