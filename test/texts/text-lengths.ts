import type { Pattern } from '@fluent/syntax';
import { expressionOf, variablesOf, type Element } from './parsed-texts.ts';

/** As many as a list can count. */
const LARGEST_NUMBER = '99,999';
/** Names on buttons are cut short, by the code or by Telegram. */
const NAMES: readonly string[] = ['actor', 'chat'];

/** How many characters the longest variant of a text has. */
export function longest({ elements }: Pattern): number {
  return elements.reduce((sum, element) => sum + longestPart(element), 0);
}

function longestPart(element: Element): number {
  if (element.type === 'TextElement') return charactersOf(element.value);
  const expression = expressionOf(element);
  if (expression?.type === 'SelectExpression') {
    return Math.max(...expression.variants.map(({ value }) => longest(value)));
  }
  if (expression?.type === 'StringLiteral') return charactersOf(expression.parse().value);
  return variablesOf(expression).some((name) => !NAMES.includes(name)) ? LARGEST_NUMBER.length : 0;
}

/** An emoji is as wide as two letters. */
function charactersOf(text: string): number {
  const characters = Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
  return characters.reduce((sum, each) => sum + (/\p{Extended_Pictographic}/u.test(each) ? 2 : 1), 0);
}
