/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

const ELLIPSIS = '…';

/**
 * Breaks a text into lines of that width, between words where that is possible.
 * @returns at most `most` lines; what doesn't fit is left out, with an ellipsis for it.
 */
export function fitText(
  text: string,
  measure: Measure,
  { width, most }: { width: number; most: number },
): string[] {
  const lines: string[] = [];
  let rest = text.replaceAll(/\s+/g, ' ').trim();
  while (rest !== '' && lines.length < most) {
    const taken = lines.length === most - 1 ? lastLine(rest, measure, width) : nextLine(rest, measure, width);
    lines.push(taken.line);
    rest = taken.rest;
  }
  return lines;
}

function nextLine(text: string, measure: Measure, width: number): { line: string; rest: string } {
  const fits = (part: string): boolean => measure(part.trimEnd()) <= width;
  const words = longestStart(segments(text, 'word'), fits);
  const line = words === '' ? characters(text, fits) : words;
  return { line: line.trimEnd(), rest: text.slice(line.length).trimStart() };
}

function lastLine(text: string, measure: Measure, width: number): { line: string; rest: string } {
  if (measure(text) <= width) return { line: text, rest: '' };
  const start = characters(text, (part) => measure(`${part}${ELLIPSIS}`) <= width);
  return { line: `${start.trimEnd()}${ELLIPSIS}`, rest: '' };
}

/** Within a word, which is longer than a line. At least one, however wide. */
function characters(text: string, fits: (start: string) => boolean): string {
  const parts = segments(text, 'grapheme');
  return longestStart(parts, fits) || (parts[0] ?? '');
}

function longestStart(parts: string[], fits: (start: string) => boolean): string {
  let start = '';
  for (const part of parts) {
    if (!fits(start + part)) break;
    start += part;
  }
  return start;
}

function segments(text: string, granularity: 'word' | 'grapheme'): string[] {
  return Array.from(new Intl.Segmenter(undefined, { granularity }).segment(text), ({ segment }) => segment);
}
