import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { readPrice, type PriceProblem } from './price.ts';

const MAX = 10_000;

/** What a person would mean, written by hand. */
const READ: [number | null, string][] = [
  [
    500,
    `500 | 500 stars | 500 Stars | 500 star | 500 stars a month | 500 stars per month | 500 stars/month | 500/month |
    500 / month | 500 a month | 500 monthly | 500 stars monthly | 500 every 30 days | ⭐500 | ⭐ 500 | 500 ⭐ | 500⭐️ | 500
    ⭐ a month | ⭐ 500 stars | 500stars | stars 500 | 500 XTR | paid 500 | paid 500 stars | price 500 | price: 500 | price is
    500 stars | costs 500 | it costs 500 stars a month | cost: 500 | fee of 500 stars | for 500 stars | make it 500 | set
    the price to 500 stars | charge 500 stars a month | 500 Telegram Stars | five hundred | five hundred stars | people pay
    500 stars a month | +500 | 500!`,
  ],
  [1, `1 | one star | 1 star a month | a star`],
  [1000, `1,000 | 1k | 1 000 stars | a thousand stars | 1k stars a month`],
  [10_000, `10000 | 10,000 stars | 10k`],
  [
    null,
    `free | Free! | make it free | for free | free of charge | no price | no fee | nothing | none | no | not paid | without a price`,
  ],
];

const REFUSED: [PriceProblem, string][] = [
  ['zero', `0 | 0 stars | zero | -0`],
  ['negative', `-5 | −5 stars | minus 5`],
  ['too-many', `10001 | 10,001 stars | 1 million stars | 99999999999`],
  ['not-whole', `2.5 | 2.5 stars | 99.99`],
  ['currency', `$5 | 5$ | 5 dollars | 5 usd | 4.99 € | 10 euros a month | 100 rubles | 1 ton`],
  [
    'period',
    `500 a week | 500 stars per year | 500 stars/day | 100 weekly | 500 stars once | 500 stars every 3 months`,
  ],
  ['not-a-number', `a lot | stars | paid | ⭐ | ??? | cheap | 5 or 10 | 500 people | a week`],
];

function listed(line: string): string[] {
  return line.split('|').map((each) => each.replaceAll(/\s+/g, ' ').trim());
}

it('a price is read as people write it', () => {
  const wrong = READ.flatMap(([value, line]) =>
    listed(line).filter((text) => !isDeepStrictEqual(readPrice(text, MAX, 'en'), { kind: 'read', value })),
  );
  expect(wrong).toEqual([]);
});

it('what is no price says why', () => {
  const wrong = REFUSED.flatMap(([problem, line]) =>
    listed(line).filter(
      (text) => !isDeepStrictEqual(readPrice(text, MAX, 'en'), { kind: 'refused', problem }),
    ),
  );
  expect(wrong).toEqual([]);
});
