import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  lineOffset,
  parse,
  type Expression,
  type Junk,
  type Message,
  type Pattern,
  type Placeable,
  type SelectExpression,
  type TextElement,
} from '@fluent/syntax';

export interface Text {
  /** Below the language's folder: `links.ftl`, `pages/mini-app.ftl`. */
  file: string;
  key: string;
  value: Pattern;
}

export interface Problem {
  file: string;
  /** Empty where a line isn't a text at all. */
  key: string;
  problem: string;
}

/** All texts of a language, and what in its files is none. */
export interface Texts {
  texts: Text[];
  problems: Problem[];
}

export type Element = TextElement | Placeable;

export function isThere(locales: string, language: string): boolean {
  return existsSync(join(locales, language));
}

/** @param locales the folder that has one for each language. */
export function readTexts(locales: string, language: string): Texts {
  const read: Texts = { texts: [], problems: [] };
  const folder = join(locales, language);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ftl'),
  );
  for (const file of files.sort()) {
    const source = readFileSync(join(folder, file), 'utf8');
    for (const entry of parse(source, { withSpans: true }).body) {
      if (entry.type === 'Junk') read.problems.push({ file, key: '', problem: junk(entry, source) });
      if (entry.type === 'Term') read.problems.push({ file, key: `-${entry.id.name}`, problem: 'is a term' });
      if (entry.type === 'Message') add(read, file, entry);
    }
  }
  return read;
}

function add({ texts, problems }: Texts, file: string, { id, value, attributes }: Message): void {
  const key = id.name;
  if (attributes.length > 0) problems.push({ file, key, problem: 'has an attribute, which nothing reads' });
  if (texts.some((text) => text.file === file && text.key === key)) {
    problems.push({ file, key, problem: 'is there twice' });
  } else if (value === null) problems.push({ file, key, problem: 'is empty' });
  else texts.push({ file, key, value });
}

function junk({ annotations: [first], content }: Junk, source: string): string {
  const line = lineOffset(source, first?.span?.start ?? 0) + 1;
  return `line ${line}: ${first?.message ?? 'no text'} (${content.split('\n', 1)[0] ?? ''})`;
}

/** Every pattern in a text: its own, and those of its variants. */
export function patternsIn(pattern: Pattern): Pattern[] {
  return [
    pattern,
    ...selectsIn(pattern).flatMap(({ variants }) => variants.flatMap(({ value }) => patternsIn(value))),
  ];
}

/** What a pattern chooses by, not counting what its variants choose by. */
export function selectsIn({ elements }: Pattern): SelectExpression[] {
  return elements.flatMap((element) => {
    const expression = expressionOf(element);
    return expression?.type === 'SelectExpression' ? [expression] : [];
  });
}

/** All of them, at every depth. */
export function allSelects(pattern: Pattern): SelectExpression[] {
  return patternsIn(pattern).flatMap(selectsIn);
}

/** The variables that a pattern shows, not those it chooses by. At every depth. */
export function shownIn(pattern: Pattern): string[] {
  return patternsIn(pattern).flatMap(({ elements }) =>
    elements.flatMap((element) => variablesOf(expressionOf(element))),
  );
}

/** What stands between the braces; null for plain text. */
export function expressionOf(element: Element): Expression | null {
  if (element.type === 'TextElement') return null;
  return element.expression.type === 'Placeable' ? expressionOf(element.expression) : element.expression;
}

/** Of `$count` and `NUMBER($count)`. */
export function variablesOf(expression: Expression | null): string[] {
  if (expression?.type === 'VariableReference') return [expression.id.name];
  if (expression?.type !== 'FunctionReference') return [];
  return expression.arguments.positional.flatMap((argument) =>
    argument.type === 'Placeable' ? [] : variablesOf(argument),
  );
}

/** What a selector's variants are called, in the order of the file. */
export function keysOf({ variants }: SelectExpression): string[] {
  return variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value));
}
