import { plainWords } from './plain-words.ts';
import { readCount } from './count.ts';
import { readEitherWay } from './languages/in-english.ts';
import type { ReadResult } from './read-result.ts';

export type PriceProblem =
  | 'not-a-number'
  | 'not-whole'
  | 'zero'
  | 'negative'
  | 'too-many'
  /** "5 dollars": Telegram takes Stars. */
  | 'currency'
  /** "500 a week": Telegram takes them once a month. */
  | 'period';

const FREE =
  /^(?:(?:make it |for |it's )?free(?: of charge| to join| link)?|(?:no|without(?: a| any)?|remove the|drop the|not?) (?:price|fee|charge|cost|payment|paid)|gratis|nothing|none|no|not paid|unpaid)$/;
const CURRENCY =
  /[$€£¥₽₴₹]|\b(?:usd|eur|euros?|dollars?|bucks?|pounds?|gbp|rub|rubles?|roubles?|uah|hryvnias?|rupees?|inr|cents?|toncoins?|ton|usdt)\b/u;
const A_MONTH =
  /(?: ?(?:\/|per|an?|each|every|p) ?(?:month|mo|mth)s?| monthly| ?(?:\/|every|per) ?30 days?)$/;
const ANOTHER_PERIOD =
  /(?: ?(?:\/|per|an?|each|every) ?(?:hour|day|week|wk|quarter|year|yr|\d+ (?:days|weeks|months|years))s?| (?:hourly|daily|weekly|quarterly|yearly|annually|once|one-time|forever))$/;
const AROUND =
  /^(?:(?:an?|the|make|set|it|is|at|of|for|to|with|charge|pay|pays|paying|paid|costs?|costing|price[ds]?|pricing|fee|subscription|subscribe|link|join|joining|people|they|members|will|should|telegram) |=)+/;
const STARS = /(?:^| )(?:telegram )?(?:stars?|xtr)$/;

/** "⭐" is a word of a price; other pictures are none. */
export function priceWords(text: string): string {
  return plainWords(
    text.replaceAll(/[⭐🌟]\u{fe0f}?/gu, ' stars ').replaceAll(/(?<=\d)(?=stars?\b|xtr\b)/gi, ' '),
  )
    .replace(/^stars? (\d\S*)/, '$1 stars')
    .replace(/\bstars (?:stars?|xtr)\b/, 'stars');
}

/**
 * Reads what people pay a month to join, in Stars: "500", "500 stars a month", "⭐ 1k", "costs 250". The whole text has to be
 * understood. `null` is free.
 * @param max the most that Telegram takes. @param language BCP 47: read besides English.
 */
export function readPrice(
  text: string,
  max: number,
  language: string,
): ReadResult<number | null, PriceProblem> {
  return readEitherWay(
    text,
    language,
    (english) => readEnglishPrice(english, max),
    (reading) => reading.kind !== 'refused' || reading.problem !== 'not-a-number',
  );
}

/** As `readPrice`, of what is English already. */
export function readEnglishPrice(text: string, max: number): ReadResult<number | null, PriceProblem> {
  const typed = priceWords(text);
  if (typed === '' || typed.length > 60) return refused('not-a-number');
  if (FREE.test(typed)) return { kind: 'read', value: null };
  if (CURRENCY.test(typed) || CURRENCY.test(text))
    return refused(/\d/.test(typed) ? 'currency' : 'not-a-number');
  const once = typed.replace(A_MONTH, '');
  if (ANOTHER_PERIOD.test(once)) return refused(/\d/.test(once) ? 'period' : 'not-a-number');
  const amount = once.replace(STARS, '').replace(AROUND, '').replace(STARS, '').trim();
  const negative = /^(?:-|−|minus )/.test(amount);
  const count = readCount(amount.replace(/^(?:[-+−]|minus )/, ''));
  if (count === null) return refused('not-a-number');
  if (count === 0) return refused('zero');
  if (negative) return refused('negative');
  if (!Number.isInteger(count)) return refused('not-whole');
  return count > max ? refused('too-many') : { kind: 'read', value: count };
}

function refused(problem: PriceProblem): { kind: 'refused'; problem: PriceProblem } {
  return { kind: 'refused', problem };
}
