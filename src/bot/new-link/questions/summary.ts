import type { InlineKeyboardButton } from 'grammy/types';
import { DAY, expiryAfter, WEEK } from '../../../domain/preset.ts';
import { draftKind, type Draft } from '../../../domain/draft.ts';
import type { LinkSettings } from '../../../domain/link-settings.ts';
import { draftRules, fitDraft } from '../../chat-rules/draft-rules.ts';
import { asking, askingAll, FIELDS, type Position } from '../position.ts';
import { priceRefusal, takesPrice } from '../price-refusal.ts';
import {
  accept,
  button,
  CREATE,
  createRows,
  notUnderstood,
  saveDraft,
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
    const priced = draft.settings.subscriptionPricing !== null;
    const refused = priced && draft.linkId === null ? await priceRefusal(context) : null;
    if (refused !== null) return { ...refused, html: `${await settingsText(context)}\n\n${refused.html}` };
    const { expireDate } = draft.settings;
    const zone =
      expireDate === null || zoneKnown
        ? []
        : [words.html('newlink-summary-zone', { zone: reading.timeZone })];
    const rules = await draftRules(context);
    const hint = words.html(hintOf(draft, now));
    const html = [await settingsText(context), ...zone, ...rules.html, hint].join('\n\n');
    const fit = rules.fits ? [[button(context, words.plain('chat-rules-fit'), 'fit')]] : [];
    if (draft.linkId !== null) return { html, rows: [...fit, ...changeRows(context)] };
    const rows = priced ? paidRows(context) : newLinkRows(context, await takesPrice(context));
    return { html, rows: [...fit, ...rows] };
  },

  answer(context, input) {
    const { words, draft, now } = context;
    if (input.kind === 'text') return typed(context, input.text);
    if (input.kind !== 'press') return notUnderstood(context, words.html('newlink-summary-type'));
    const common = draft.linkId === null ? COMMON.get(input.value) : undefined;
    if (common !== undefined) return accept({ ...context, at: asking([]) }, common(now));
    if (input.value === 'anew') return asNewLink(context);
    if (input.value === 'fit') return fitDraft({ ...context, at: asking([]) });
    if (input.value === 'free') return accept({ ...context, at: asking([]) }, { subscriptionPricing: null });
    return goTo(input.value, context);
  },
};

/** What a link can't be changed to, as it is revoked, a new one may have. */
async function asNewLink(context: QuestionContext): Promise<Outcome> {
  await saveDraft(context, { linkId: null });
  return { do: 'ask', at: asking([]), note: null };
}

/** As a request, unless it says what a button does. */
function typed(context: QuestionContext, text: string): Promise<Outcome> | Outcome {
  const { words, draft, at } = context;
  const language = context.reader.locale;
  if (text.trim().toLowerCase() === words.plain('newlink-steps').toLowerCase()) return goTo('steps', context);
  if (readSmallWord(text, language) === null && !saysGoAhead(text, language))
    return changeByRequest(context, text);
  // A link is made by a tap alone, which says of which version of the draft.
  const button = words.plain(CREATE[draftKind(draft)]);
  return { do: 'ask', at, note: words.html('newlink-summary-tap', { button }) };
}

async function goTo(value: string, context: QuestionContext): Promise<Outcome> {
  const { draft, at } = context;
  const ask = (where: Position): Outcome => ({ do: 'ask', at: where, note: null });
  if (value === 'steps') return ask(askingAll(draft.settings, await takesPrice(context)));
  if (value === 'presets') return ask(asking(['presets']));
  const field = FIELDS.find((each) => each === value && !isFixed(each, draft));
  return ask(field === undefined ? at : asking([field]));
}

/** A link stays in its chat, and what it costs can't be changed, nor anything else of one that costs something but its title. */
function isFixed(field: (typeof FIELDS)[number], draft: Draft): boolean {
  const { linkId, settings } = draft;
  if (field === 'chat') return draftKind(draft) !== 'new';
  if (linkId === null) return false;
  return field === 'price' || (settings.subscriptionPricing !== null && field !== 'title');
}

function hintOf({ linkId, settings }: Draft, now: Date): string {
  const { expireDate, subscriptionPricing } = settings;
  if (subscriptionPricing !== null)
    return linkId === null ? 'newlink-summary-paid-hint' : 'newlink-paid-title-only';
  return expireDate !== null && expireDate <= now ? 'newlink-summary-expired-hint' : 'newlink-summary-hint';
}

/** Of a link that costs something. */
function paidRows(context: QuestionContext): InlineKeyboardButton[][] {
  const press = (key: string, value: string) => button(context, context.words.plain(key), value);
  return [
    ...createRows(context),
    [press('newlink-field-title', 'title'), press('newlink-field-price', 'price')],
    [...chatButtons(context), press('newlink-presets', 'presets')],
    [press('newlink-price-make-free', 'free')],
    [press('newlink-cancel', 'cancel')],
  ];
}

function chatButtons(context: QuestionContext): InlineKeyboardButton[] {
  if (isFixed('chat', context.draft)) return [];
  return [button(context, context.words.plain('newlink-field-chat'), 'chat')];
}

/** @param priced whether people may be asked to pay there. */
function newLinkRows(context: QuestionContext, priced: boolean): InlineKeyboardButton[][] {
  const press = (key: string, value: string) => button(context, context.words.plain(key), value);
  return [
    ...createRows(context),
    [press('newlink-preset-guest', 'guest'), press('newlink-preset-week', 'week')],
    [press('newlink-preset-open', 'open'), press('newlink-preset-ask', 'ask')],
    [press('newlink-field-title', 'title'), press('newlink-field-expiry', 'expiry')],
    [press('newlink-field-limit', 'limit'), press('newlink-field-requests', 'requests')],
    ...(priced ? [[press('newlink-field-price', 'price')]] : []),
    [...chatButtons(context), press('newlink-presets', 'presets')],
    [press('newlink-steps', 'steps')],
    [press('newlink-cancel', 'cancel')],
  ];
}

/** A link stays in its chat. */
function changeRows(context: QuestionContext): InlineKeyboardButton[][] {
  const press = (key: string, value: string) => button(context, context.words.plain(key), value);
  const title = press('newlink-field-title', 'title');
  const fields =
    context.draft.settings.subscriptionPricing === null
      ? [
          [title, press('newlink-field-expiry', 'expiry')],
          [press('newlink-field-limit', 'limit'), press('newlink-field-requests', 'requests')],
        ]
      : [[title]];
  return [...createRows(context), ...fields, [press('newlink-cancel', 'cancel')]];
}
