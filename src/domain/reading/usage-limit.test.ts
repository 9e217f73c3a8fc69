import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readUsageLimit, type UsageLimitProblem } from './usage-limit.ts';

/** What a person would mean, written by hand. */
const READ = listed([
  [
    50,
    `50 | 50 people | 50 ppl | 50ppl | 50p | 50! | 50. | “50” | 50 people!! | 50 PEOPLE | 50 pax | 50 poeple | ٥٠ |
    ５０ | 👥 50 | max 50 | Max. 50 | max: 50 | 50 max | 50 people max | max of 50 people | a maximum of 50 | maximum
    50 users | limit 50 | limit: 50 | limit=50 | limit of 50 | limit it to 50 | limited to 50 members | usage
    limit: 50 | capped at 50 | max50 | #50`,
  ],
  [
    10,
    `up to 10 | upto 10 | for up to 10 people | no more than 10 | not more than ten people | 10, no more | 10 or
    fewer | 10 or less | at most 10 | 10 at most | 10 tops | <= 10 | ≤10 | max 10 | x10 | 10x | ×10 | 10 x | 10
    times | 10 uses | only 10 | just 10 people | exactly 10 | 10 people in total | 10 people at once | 10 at a
    time | 10 people can join | 10 can join | let 10 people in | let in 10 | allow 10 | make it 10 | let’s say 10
    | 10 please | I want 10 | the first 10 people | about 10 | ~10 | 10 or so | group of 10 | 10 seats | 10 spots
    | guests: 10 | 10 colleagues | 10 new members | 10 personas | 10 Leute | 10 человек | ten | Ten | ten people |
    ca. 10 | ten-ish`,
  ],
  [
    1000,
    `up to 1,000 members | a thousand | 1k | 1 k | 1K people | 1 000 | 1\u{202f}000 | 1,000 | 1.000 | 1'000 | 1e3`,
  ],
  [20, `20ish | twenty`],
  [5, `a family of 5 | +5 | 05`],
  [4, `party of four`],
  [8, `room for 8`],
  [12, `12 students | twelve guests | a dozen | dozen | a dozen people`],
  [
    2,
    `2 friends | 2 of my friends | for two | two | two people | twice | a couple | a couple of friends | a pair`,
  ],
  [15, `fifteen`],
  [25, `twenty-five | twenty five people`],
  [99, `ninety nine`],
  [24, `two dozen | 2 dozen`],
  [6, `half a dozen`],
  [100, `a hundred | one hundred | hundred people`],
  [250, `two hundred and fifty`],
  [120, `one hundred twenty`],
  [2500, `two thousand five hundred`],
  [1500, `1.5k | 1,5k`],
  [2000, `2 thousand`],
  [10_000, `10 000 people`],
  [99_999, `99999 | 99,999`],
  [
    1,
    `1 | can be used once | valid for one person | one | one person | 1 person | only one | just one person | a
    single person | a friend | single use | single-use | one-time | one time | one time use | one-time link | once
    | only once | just once | one use | just me`,
  ],
  [
    null,
    `no limit | no limits | nolimit | no-limit | without limit | without a limit | unlimited | unlimited uses | no
    limit please | no limits at all | unlimted | Unlimited! | not limited | don't limit it | infinite | infinity |
    ∞ | ♾️ | none | no | no max | anyone | anybody | everyone | anyone can join | any number | as many as they
    like | as many as possible | unbegrenzt | без лимита`,
  ],
]);

/** Asked about, the likeliest first. */
const ASKED: readonly (readonly [string, readonly number[]])[] = [
  ['10-20', [20, 10]],
  ['10–20 people', [20, 10]],
  ['10 to 20', [20, 10]],
  ['between 10 and 20', [20, 10]],
  ['ten to twenty people', [20, 10]],
  ['10 or 20', [10, 20]],
  ['50 or 60 people', [50, 60]],
  ['ten or eleven', [10, 11]],
  ['less than 10', [9, 10]],
  ['fewer than ten people', [9, 10]],
  ['under 50', [49, 50]],
  ['<10', [9, 10]],
  ['a few', [3, 5, 10]],
  ['a few people', [3, 5, 10]],
  ['just a few friends', [3, 5, 10]],
  ['several', [3, 5, 10]],
  ['some people', [3, 5, 10]],
  ['a handful', [3, 5, 10]],
  ['just me and 3 others', [3, 4]],
  ['me and 3 friends', [3, 4]],
  ['me + 2', [2, 3]],
  ['3 friends and me', [3, 4]],
  ['me and a friend', [1, 2]],
  ['the two of us', [2, 1]],
  ['us two', [2, 1]],
];

const REFUSED: readonly (readonly [string, UsageLimitProblem])[] = [
  ['0', 'zero'],
  ['zero', 'zero'],
  ['0 people', 'zero'],
  ['nobody', 'zero'],
  ['no one', 'zero'],
  ['-1', 'negative'],
  ['minus five', 'negative'],
  ['1e9', 'too-many'],
  ['100000', 'too-many'],
  ['100k', 'too-many'],
  ['1 million', 'too-many'],
  ['one million people', 'too-many'],
  ['1 000 000', 'too-many'],
  ['2.5', 'not-whole'],
  ['2,5', 'not-whole'],
  ['half', 'not-a-number'],
  ['', 'not-a-number'],
  ['?', 'not-a-number'],
  ['many', 'not-a-number'],
  ['lots', 'not-a-number'],
  ['dozens', 'not-a-number'],
  ['hundreds of people', 'not-a-number'],
  ['at least 10', 'not-a-number'],
  ['more than 10', 'not-a-number'],
  ['10 more people', 'not-a-number'],
  ['10+', 'not-a-number'],
  ['10 or more', 'not-a-number'],
  ['not 10', 'not-a-number'],
  ['10 days', 'not-a-number'],
  ['10 min', 'not-a-number'],
  ['10min', 'not-a-number'],
  ['30m', 'not-a-number'],
  ['5 pm', 'not-a-number'],
  ['at 5', 'not-a-number'],
  ['€10', 'not-a-number'],
  ['10%', 'not-a-number'],
  ['10 people per day', 'not-a-number'],
  ['10 people each', 'not-a-number'],
  ['10 x 10', 'not-a-number'],
  ['10 groups of 3', 'not-a-number'],
  ['10 people, 20 people', 'not-a-number'],
  ['1/2', 'not-a-number'],
  ['24/7', 'not-a-number'],
  ['12/31', 'not-a-number'],
  ['20-10', 'not-a-number'],
  ['10,00', 'not-a-number'],
  ['class of 2026', 'not-a-number'],
  ['once per person', 'not-a-number'],
  ['10 + 1', 'not-a-number'],
  ['10th', 'not-a-number'],
  ['50 people minus 5', 'not-a-number'],
  ['10 adults and 2 kids', 'not-a-number'],
  ['friday', 'not-a-number'],
  ['10.11.', 'not-whole'],
  ['ten twenty', 'not-a-number'],
  ['one one', 'not-a-number'],
  ['my friends', 'not-a-number'],
  ['a link for the team', 'not-a-number'],
  ['yes', 'not-a-number'],
  ['half past six', 'not-a-number'],
  ['1'.repeat(200), 'not-a-number'],
];

function listed(
  table: readonly (readonly [number | null, string])[],
): [text: string, value: number | null][] {
  return table.flatMap(([value, texts]) =>
    texts.split('|').map((text): [string, typeof value] => [text.trim(), value]),
  );
}

describe('usage limit', () => {
  it.each(READ)('%j is %s', (text, value) => {
    expect(readUsageLimit(text, 'en')).toEqual({ kind: 'read', value });
  });
  it.each(ASKED)('%j asks which of %j', (text, values) => {
    expect(readUsageLimit(text, 'en')).toEqual({ kind: 'unsure', why: 'how-many', values });
  });
  it.each(REFUSED)('%j is refused as %s', (text, problem) => {
    expect(readUsageLimit(text, 'en')).toEqual({ kind: 'refused', problem });
  });

  it('comes to these totals', () => {
    const expected = new Map<string, unknown>([...READ, ...ASKED, ...REFUSED]);
    const totals = { read: 0, unsure: 0, refused: 0, wrong: 0 };
    for (const [text, meant] of expected) {
      const reading = readUsageLimit(text, 'en');
      const got = { read: 'value', unsure: 'values', refused: 'problem' }[reading.kind];
      const right = isDeepStrictEqual(Object.entries(reading).find(([key]) => key === got)?.[1], meant);
      totals[right ? reading.kind : 'wrong'] += 1;
    }
    console.info(`${expected.size} limits:`, totals);
    expect(totals).toEqual({ read: READ.length, unsure: ASKED.length, refused: REFUSED.length, wrong: 0 });
  });
});
