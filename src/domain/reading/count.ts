/** "twenty-five" and "a hundred and fifty" are sums and products of these. */
const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const GROUPS: Readonly<Record<string, number>> = {
  pair: 2,
  couple: 2,
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  k: 1000,
  million: 1_000_000,
};

const GROUPED = /^\d{1,3}(?:[ ,.'’]\d{3})+$/;
/** "10,00" may be ten or a thousand. */
const DECIMAL = /^(\d+(?:[.,]\d*[1-9])?(?:e\d{1,3})?)(?: ?(k|thousand|hundred|dozen|million))?$/;

/**
 * Reads a number as a person writes it: `50`, "1,000", "1 000", "1.5k", "twenty-five", "two dozen", "half a dozen".
 * @param text lower case, single spaces. @returns null for what is no number; it may be a fraction, never negative.
 */
export function readCount(text: string): number | null {
  if (GROUPED.test(text)) return Number(text.replaceAll(/\D/g, ''));
  const [, digits, group] = DECIMAL.exec(text) ?? [];
  if (digits === undefined) return inWords(text.split(/[ -]/));
  return rounded(Number(digits.replace(',', '.')) * (GROUPS[group ?? ''] ?? 1));
}

/** 1.1 × 1000 is a little more than 1100. */
const rounded = (count: number): number => Math.round(count * 1000) / 1000;

function inWords(words: string[]): number | null {
  if (words[0] === 'half') {
    const whole = inWords(words.slice(1));
    return whole === null ? null : whole / 2;
  }
  let total = 0;
  let part: number | null = null;
  let last: 'unit' | 'ten' | 'group' | 'and' | null = null;
  for (const word of words) {
    const unit = UNITS[word];
    const ten = TENS[word];
    const group = GROUPS[word];
    if (unit !== undefined) {
      if (last === 'unit' || (last === 'ten' && (unit === 0 || unit > 9))) return null;
      part = (part ?? 0) + unit;
      last = 'unit';
    } else if (ten !== undefined) {
      if (last === 'unit' || last === 'ten') return null;
      part = (part ?? 0) + ten;
      last = 'ten';
    } else if (group !== undefined) {
      part = (part ?? 1) * group;
      if (group >= 1000) {
        total += part;
        part = 0;
      }
      last = 'group';
    } else if (word === 'and' && last === 'group') {
      last = 'and';
    } else {
      return null;
    }
  }
  return last === null || last === 'and' ? null : total + (part ?? 0);
}
