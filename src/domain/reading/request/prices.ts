import type { LinkSettings } from '../../link-settings.ts';
import type { SubscriptionTerms } from '../../subscription.ts';
import { priceWords, readEnglishPrice } from '../price.ts';
import { findAll, standsAlone, type Candidate, type Line, type Strength } from './candidate.ts';
import { typed } from './tokens.ts';

const NUMBER =
  "[-+−]?\\d[\\d.,']*k?|a|one|two|three|five|ten|twenty|fifty|(?:a |one |two |three |five )?hundred|(?:a |one )?thousand";
const PERIOD =
  '(?: ?(?:\\/|per|an?|each|every) ?(?:hour|day|week|wk|month|mo|mth|quarter|year|yr|\\d+ days|\\d+ (?:weeks|months|years))s?| (?:daily|weekly|monthly|yearly|annually))';
const STARS = '(?: ?(?:telegram )?(?:stars?|xtr))';
const MONEY = '(?: ?(?:[$€£¥₽₴₹]|usd|eur|euros?|dollars?|bucks|pounds?|rubles?|rupees?))';
const LEAD =
  '(?:(?:it |which |that |and |with |at |for |a )*(?:paid|pay|pays|paying|costs?|costing|price[ds]?|pricing|fee|charge|charging|subscription)(?: link)?(?: of| at| is| to| for| will be| should be|:|=)* )';
/** "Paid 500", "costs 500 stars", "500 stars a month". */
const FIRM = new RegExp(
  `^(?:(?:for )?(?:${NUMBER})${STARS}${PERIOD}|${LEAD}(?:[$€£¥₽₴₹] ?)?(?:${NUMBER})(?:${STARS}|${MONEY})?${PERIOD}?)$`,
  'u',
);
/** "500 stars": of a title, too. */
const BARE = new RegExp(`^(?:for |at )?(?:${NUMBER})${STARS}$`, 'u');
const FREE =
  /^(?:free|(?:make it |make this |and |but )?(?:free of charge|for free|free to join|no longer paid|not paid)|make it free|(?:no|without(?: a)?|remove the|drop the) (?:price|fee|payment))$/;
/** That it costs something; how much is asked. */
const PAID =
  /^(?:(?:a )?paid|(?:with a |a )?subscription|for (?:telegram )?stars|for payment|with a price|paid subscription)$/;
const LINK = /^(?:links?|invites?|invitation)$/;
const LONGEST = 10;

/** Finds what joining is to cost: "paid 500 stars", "500 stars a month", "paid link". */
export function findPrices(line: Line, terms: SubscriptionTerms): Candidate[] {
  const found = findAll(line, LONGEST, (from, to) => {
    const text = typed(line.text, line.tokens, from, to);
    const words = priceWords(text);
    // "Lunch for free people" is a title.
    if (FREE.test(words) && standsAlone(line, from, to))
      return price({ from, to, strength: 'firm' }, { subscriptionPricing: null });
    if (PAID.test(words)) return saidPaid(line, from, to);
    const strength = FIRM.test(words) ? 'firm' : BARE.test(words) ? 'bare' : null;
    return strength === null ? null : candidate(text, terms, { from, to, strength });
  });
  const priced = found.some(({ meanings }) => meanings.length > 0);
  // "A paid link, 500 stars": the first says nothing by itself.
  if (!priced) return found;
  for (const { from, to, meanings } of found) if (meanings.length === 0) line.courtesy.fill(true, from, to);
  return found.filter(({ meanings }) => meanings.length > 0);
}

type At = { from: number; to: number; strength: Strength };

function saidPaid(line: Line, from: number, to: number): Candidate | null {
  const next = line.tokens[to];
  const link = next !== undefined && !next.afterBreak && LINK.test(next.word);
  // "Paid workshop" is a title.
  if (!link && !standsAlone(line, from, to)) return null;
  return { from, to, strength: 'firm', field: 'subscriptionPricing', meanings: [], why: 'not-a-number' };
}

function candidate(text: string, { period, amountMax }: SubscriptionTerms, at: At): Candidate | null {
  const reading = readEnglishPrice(text, amountMax);
  if (reading.kind === 'unsure') return null;
  if (reading.kind === 'refused')
    return { ...at, field: 'subscriptionPricing', meanings: [], why: reading.problem };
  const { value } = reading;
  return price(at, { subscriptionPricing: value === null ? null : { period, amount: value } });
}

function price(at: At, settings: Pick<LinkSettings, 'subscriptionPricing'>): Candidate {
  return { ...at, field: 'subscriptionPricing', meanings: [{ settings }], why: null };
}
