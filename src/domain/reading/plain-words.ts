import { plainText } from '../plain-text.ts';

const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966];
const PICTURES = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{20e3}/gu;
/** Not within a number: "1,000", "2.5". */
const MARKS = /[!?;:"“”„«»()…‹›*_]+|(?<!<)=|[.,]+(?!\d)|(?<!\d)[.,]+/g;

/** What somebody typed, for comparing: lower case, words with one space between them, no marks or pictures around them. */
export function plainWords(text: string): string {
  return plainText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[٠-٩۰-۹०-९]/g, asciiDigit)
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(PICTURES, ' ')
    .replaceAll(MARKS, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (DIGIT_ZEROS.findLast((zero) => zero <= code) ?? code));
}
