import type { Pattern } from '@fluent/syntax';
import { expressionOf, patternsIn, type Element } from './parsed-texts.ts';

/** And what would be read as the beginning of one. */
const TAG = /<[^<>]*>|[<&]/g;

/** What stands for itself in every language: commands, variables of the environment, addresses, what is typed in a shell. */
const KEPT =
  /(?<![\w/.<])\/[a-z]{3,}|\b[A-Z]{2,}(?:_[A-Z]+)+\b|https?:\/\/[^\s{<]*\w|@\w+|\bnpm (?:run [a-z][\w-]*|ci)|(?<!\w)--?[a-z]{3,}|\.env\b/g;

/** @returns the tags of each form that a text can have, in their order: `<b></b>`. */
export function formsOf({ elements }: Pattern): Set<string> {
  return elements.reduce<Set<string>>((forms, element) => joined(forms, formsOfPart(element)), new Set(['']));
}

function formsOfPart(element: Element): Set<string> {
  if (element.type === 'TextElement') return new Set([(element.value.match(TAG) ?? []).join('')]);
  const expression = expressionOf(element);
  if (expression?.type !== 'SelectExpression') return new Set(['']);
  return new Set(expression.variants.flatMap(({ value }) => [...formsOf(value)]));
}

function joined(before: ReadonlySet<string>, after: ReadonlySet<string>): Set<string> {
  return new Set(Array.from(before, (start) => Array.from(after, (end) => start + end)).flat());
}

/** The same whatever the order of words: `</b><b>`. */
export function unordered(form: string): string {
  return (form.match(TAG) ?? []).sort().join('');
}

/** Whether every tag is closed, the one opened last first. */
export function isNested(form: string): boolean {
  const open: string[] = [];
  for (const tag of form.match(TAG) ?? []) {
    if (!tag.startsWith('</')) open.push(/^<(\w+)/.exec(tag)?.[1] ?? tag);
    else if (open.pop() !== tag.slice(2, -1)) return false;
  }
  return open.length === 0;
}

/** What must read the same in every language: the inside of `<code>`, commands, addresses. */
export function keptIn(pattern: Pattern): Set<string> {
  const plain = plainParts(pattern);
  const code = plain.flatMap((text) =>
    Array.from(text.matchAll(/<code>([^<]*)<\/code>/g), ([, inside = '']) => inside),
  );
  return new Set([...code, ...plain.flatMap((text) => text.match(KEPT) ?? [])]);
}

/** The words of a text, piece by piece. */
export function plainParts(pattern: Pattern): string[] {
  return patternsIn(pattern).flatMap(({ elements }) =>
    elements.flatMap((element) => {
      if (element.type === 'TextElement') return [element.value];
      const expression = expressionOf(element);
      return expression?.type === 'StringLiteral' ? [expression.parse().value] : [];
    }),
  );
}

/** Pieces of a text that are as they were in English, and long enough to be a sentence. */
export function untranslated(pattern: Pattern, english: Pattern): string[] {
  const theirs = new Set(plainParts(english).map(wordsOf));
  return plainParts(pattern).filter(
    (text) => wordsOf(text).split(' ').length >= 3 && theirs.has(wordsOf(text)),
  );
}

function wordsOf(text: string): string {
  const bare = text
    .replace(/<code>[^<]*<\/code>/g, ' ')
    .replace(TAG, ' ')
    .replace(KEPT, ' ');
  return (bare.match(/\p{L}[\p{L}’]*/gu) ?? []).join(' ');
}
