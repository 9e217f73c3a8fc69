import { shownTerms } from '../../../actions/paid-link.ts';
import { excludesPrice } from '../../../domain/link-settings.ts';
import { readPrice } from '../../../domain/reading/price.ts';
import { readSmallWord } from '../../../domain/reading/small-words.ts';
import { priceText } from '../../screens/price.ts';
import { asking } from '../position.ts';
import { priceRefusal } from '../price-refusal.ts';
import {
  accept,
  button,
  navigationRows,
  notUnderstood,
  withProgress,
  type Outcome,
  type Question,
  type QuestionContext,
} from '../question.ts';

const PRESETS = [50, 100, 250, 500] as const;

/** What people pay to join, and to stay. */
export const priceQuestion: Question = {
  async ask(context) {
    const { deps, words, draft } = context;
    const refused = await priceRefusal(context);
    if (refused !== null) return refused;
    const { amountMax } = await shownTerms(deps);
    const { subscriptionPricing } = draft.settings;
    const html = [
      words.html('newlink-price', { max: amountMax }),
      ...(subscriptionPricing === null
        ? []
        : [words.html('newlink-price-now', { price: priceText(subscriptionPricing, words) })]),
      ...(excludesPrice(draft.settings) ? [words.html('newlink-price-takes-place')] : []),
    ].join('\n\n');
    const presets = PRESETS.filter((amount) => amount <= amountMax).map((amount) =>
      button(context, words.plain('newlink-price-amount', { amount }), String(amount)),
    );
    const free = button(context, words.plain('newlink-price-free'), 'free');
    return { html: withProgress(context, html), rows: [presets, [free], ...navigationRows(context)] };
  },

  async answer(context, input) {
    const { words, at } = context;
    if (input.kind === 'press') {
      if (input.value === 'free') return accept(context, { subscriptionPricing: null });
      if (input.value === 'chat') return { do: 'ask', at: asking(['chat']), note: null };
      return /^\d{1,6}$/.test(input.value) ? read(context, input.value) : { do: 'ask', at, note: null };
    }
    if (input.kind !== 'text') return notUnderstood(context, words.html('newlink-price-text-please'));
    const said = readSmallWord(input.text, context.reader.locale);
    return said === 'none' || said === 'no'
      ? accept(context, { subscriptionPricing: null })
      : read(context, input.text);
  },
};

async function read(context: QuestionContext, text: string): Promise<Outcome> {
  const { deps, words } = context;
  const { period, amountMax } = await shownTerms(deps);
  const found = readPrice(text, amountMax, context.reader.locale);
  if (found.kind === 'read') {
    const amount = found.value;
    return accept(context, { subscriptionPricing: amount === null ? null : { period, amount } });
  }
  const problem = found.kind === 'refused' ? found.problem : 'not-a-number';
  return notUnderstood(context, words.html(`newlink-price-${problem}`, { max: amountMax }));
}
