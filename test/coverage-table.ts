import { readFileSync } from 'node:fs';

/** One row of a table in docs/telegram-coverage.md. */
export interface CoverageRow {
  /** The heading above it: a TL name, or words. */
  section: string;
  cells: string[];
}

/** One of Telegram's errors, as its row has it. */
export interface ErrorRow {
  /** A number in it is written X. */
  name: string;
  code: number;
  /** TL names; empty for any. */
  methods: string[];
  /** What a person reads of it. */
  sentence: RegExp;
}

/** All rows, in order; the heads of the tables left out. */
export function coverageRows(): CoverageRow[] {
  const rows: CoverageRow[] = [];
  let section = '';
  for (const line of readFileSync('docs/telegram-coverage.md', 'utf8').split('\n')) {
    section = /^#{2,3} `?([^`]+)`?$/.exec(line)?.[1] ?? section;
    if (!line.startsWith('| `')) continue;
    rows.push({
      section,
      cells: line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    });
  }
  return rows;
}

export function errorRows(): ErrorRow[] {
  return coverageRows()
    .filter(({ section }) => section === 'Errors')
    .map(({ cells: [name = '', code = '', methods = '', sentence = ''] }) => ({
      name: quoted(name)[0] ?? '',
      code: Number(code),
      methods: quoted(methods).map((method) => `messages.${method}`),
      sentence: new RegExp(sentence.split('…').map(escaped).join('.*')),
    }));
}

/** What is in backticks. */
export function quoted(cell: string): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, text = '']) => text);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
