import { readCount } from '../count.ts';

/** Words as people spell them in a hurry, and several that mean one thing. Applied in this order to lower-case text. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[’‘`´]/g, "'"],
  [/[“”„«»"()[\]]/g, ' '],
  [/[–—−]/g, '-'],
  [/[!?=]+|\.{2,}|…/g, ' '],
  [/½|(?<=\d) 1\/2(?= )/g, '.5'],
  [/(?<=^| )1\/2 (?=(?:an? )?(?:hour|day|year))/g, 'half '],
  [/\b(?:an? |one )?quarter of an hour\b/g, '15 minutes'],
  [/\b(?:three|3) quarters of an hour\b/g, '45 minutes'],
  [
    /^(?:at )?(?:the )?(?:this|same) time tomorrow$|^tomorrow,? (?:at )?(?:the )?(?:this|same) time$/g,
    '24 hours',
  ],
  [/\b(?:the )?rest of (?:the |this )?(?=(?:day|week|month|year)\b)/g, 'end of '],
  [/(?<=\d)(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/g, ' '],
  [/(?<=\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec))(?=\d)/g, ' '],
  [/(?<= )'(?=\d\d(?: |$))/g, ''],
  [
    /\b(?:tom+or+ow|tomorr?w|tomorows|2morr?ow?|2moro|tmrw?|tmw|tomoz|tmorrow|tomrrow|tomorr0w|to morrow)\b/g,
    'tomorrow',
  ],
  [/\b(?:tonite|2nite|2night|tonigth|to night)\b/g, 'tonight'],
  [/\b(?:2day|todya|tday)\b/g, 'today'],
  [/\b(?:monday|mondy|monady|munday|mon)\b\.?/g, 'monday'],
  [/\b(?:tuesd?ay|tue?sday|teusday|tues?)\b\.?/g, 'tuesday'],
  [/\b(?:wed?n?e?sd?ay|wendesday|wedensday|weds?)\b\.?/g, 'wednesday'],
  [/\b(?:thu?rsd?ay|thrusday|thurday|thirsday|thursady|thu(?:rs?)?)\b\.?/g, 'thursday'],
  [/\b(?:frid?ay|firday|fryday|fri)\b\.?/g, 'friday'],
  [/\b(?:satu?r?d?ay|saterday|sat)\b\.?/g, 'saturday'],
  [/\b(?:sund?ay|sunady|sun)\b\.?/g, 'sunday'],
  [/\b(?:januar[yi]|janurary|janua?ry|jan)\b\.?/g, 'january'],
  [/\b(?:februar[yi]|febuary|feburary|febr?)\b\.?/g, 'february'],
  [/\bmar\b\.?/g, 'march'],
  [/\bapr\b\.?/g, 'april'],
  [/\b(?:june?)\b\.?/g, 'june'],
  [/\b(?:july?)\b\.?/g, 'july'],
  [/\b(?:agust|augst|aug)\b\.?/g, 'august'],
  [/\b(?:septemb[ea]r|setember|sept?)\b\.?/g, 'september'],
  [/\b(?:octob[ea]r|oct|okt)\b\.?/g, 'october'],
  [/\b(?:nov(?:em?ber)?)\b\.?/g, 'november'],
  [/\b(?:dec(?:em?ber)?|decembre|desember)\b\.?/g, 'december'],
  [/\b(?:xmas|x-mas|chris?t?mas|christams)\b/g, 'christmas'],
  [/\b(?:week-?ends?|week end|wkend)\b/g, 'weekend'],
  [/\b(?:fort-?night|fornight|fortnite)(s?)\b/g, 'fortnight$1'],
  [/\b(?:minuets?|minits?|mintues?)\b/g, 'minutes'],
  [/\b(?:horus?|huors?)\b/g, 'hours'],
  [/\b(?:dayz|dyas)\b/g, 'days'],
  [/\b(?:weaks?|wekks?)\b/g, 'weeks'],
  [/\b(?:munths?|monthes|mounths?)\b/g, 'months'],
  [/\b(?:untill?|unti|util|untl)\b/g, 'until'],
  [/\b(?:expir(?:es|ed|ing|y|ation)|expries?|exipres?|exp)\b\.?/g, 'expire'],
  [
    /\b(?:close of (?:business|play)|end of (?:business|business day|play|the work(?:ing)? ?day)|cob|eob)\b/g,
    'cob',
  ],
  [/\b(?:eod|close of day|day'?s end)\b/g, 'end of day'],
  [/\beow\b/g, 'end of week'],
  [/\beom\b/g, 'end of month'],
  [/\beoy\b/g, 'end of year'],
  [/\bnew years?'?s? eve\b|\bnye\b/g, "new year's eve"],
  [/\bnew years?'?s? day\b/g, "new year's day"],
  [/\bat the (?=end of)/g, ''],
  [/\bthe (?=end of|(?:next|coming|following) |weekend|day after)/g, ''],
  // "A one-day link".
  [/-(?=(?:min|minute|hour|hr|day|week|month|year)s?\b)/g, ' '],
  [/\bo'? ?clock\b/g, "o'clock"],
  [/(?<=\d) ?([ap])\.? ?m\b\.?/g, '$1m'],
  [/\ba\.? ?m\.(?=\s|$)/g, 'am'],
  [/(?<=\d)([ap])(?=\s|$)/g, '$1m'],
  // An ISO moment; seconds say nothing.
  [/(?<=\d:\d\d):\d\d(?:\.\d+)?/g, ''],
  [/(?<=\d)t(?=\d\d:)/g, ' '],
  [/(?<=\d)z$/g, ' utc'],
  [/ ?@ ?/g, ' at '],
  [
    /\b(?:please|pls|plz|thanks|thank you|exactly|sharp|at the latest|latest|local time|my time|only)\b/g,
    ' ',
  ],
];

const ORDINALS: Readonly<Record<string, string>> = {
  first: '1st',
  second: '2nd',
  third: '3rd',
  fourth: '4th',
  fifth: '5th',
  sixth: '6th',
  seventh: '7th',
  eighth: '8th',
  ninth: '9th',
  tenth: '10th',
  eleventh: '11th',
  twelfth: '12th',
  thirteenth: '13th',
  fourteenth: '14th',
  fifteenth: '15th',
  sixteenth: '16th',
  seventeenth: '17th',
  eighteenth: '18th',
  nineteenth: '19th',
  twentieth: '20th',
  thirtieth: '30th',
};
/** Not "a": it is no number before most words. */
const NUMBER_WORD =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|couple|twenty-(?:one|two|three|four|five|six|seven|eight|nine)|thirty-(?:one|two|three|four|five|six|seven|eight|nine)|forty-(?:five|eight)|seventy-two)$/;

/** One spelling for what may be spelt in many ways: lower case, numbers in digits, no marks around it. */
export function plainPhrase(text: string): string {
  let phrase = text.normalize('NFKC').toLowerCase();
  for (const [typed, meant] of SPELLINGS) phrase = phrase.replaceAll(typed, meant);
  const words = phrase
    .replaceAll(/(?<=[\p{L}\d.]),(?=\s|$)|,(?=\p{L})/gu, ' ,')
    .split(/\s+/)
    .filter((word) => word !== '');
  return inDigits(words)
    .replaceAll(/\b(?:1 )?(?:couple|pair) of\b/g, '2')
    .replaceAll(/^(?:[\s,;:.]|-(?!\d))+|(?<!\d)[\s,;:.-]+$|[\s,;:-]+$/g, '')
    .trim();
}

function inDigits(words: readonly string[]): string {
  const out: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const run = numberRun(words, at);
    if (run !== null) {
      out.push(String(run.count));
      at += run.length - 1;
    } else {
      out.push(ordinal(words, at) ?? words[at] ?? '');
    }
  }
  return out.join(' ');
}

function numberRun(words: readonly string[], at: number): { count: number; length: number } | null {
  const article = /^an?$/.test(words[at] ?? '') && /^(?:hundred|dozen|couple)$/.test(words[at + 1] ?? '');
  let end = article ? at + 1 : at;
  while (NUMBER_WORD.test(words[end] ?? '')) end += 1;
  for (; end > at; end -= 1) {
    const count = readCount(words.slice(at, end).join(' '));
    if (count !== null && Number.isInteger(count)) {
      const of = words[end - 1] === 'couple' && words[end] === 'of' ? 1 : 0;
      return { count, length: end - at + of };
    }
  }
  return null;
}

function ordinal(words: readonly string[], at: number): string | null {
  const word = words[at] ?? '';
  const tens = /^(twenty|thirty)-(\w+)$/.exec(word);
  if (tens !== null)
    return ORDINALS[tens[2] ?? '']?.replace(/^\d/, (one) => `${tens[1] === 'twenty' ? 2 : 3}${one}`) ?? null;
  // "The first", "first of december"; not "first" alone, nor "90 second".
  const dated =
    /^(?:of|january|february|march|april|may|june|july|august|september|october|november|december)$/;
  const [before = '', after = ''] = [words[at - 1], words[at + 1]];
  return before === 'the' || dated.test(before) || dated.test(after) ? (ORDINALS[word] ?? null) : null;
}
