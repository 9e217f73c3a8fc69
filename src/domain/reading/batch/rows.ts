import { parse } from 'csv-parse/sync';
import { BATCH_LINES_MAX } from '../../batch.ts';
import type { BatchRow, Beyond } from '../../batch-plan.ts';
import { isInvisible, plainText } from '../../plain-text.ts';
import { columnOf, type Column } from './columns.ts';

export type RowsReading =
  /** `beyond`: more lines than a batch may have. */
  | { kind: 'read'; rows: BatchRow[]; ignored: string[]; beyond?: Beyond }
  /** Several columns, and none is headed by what a link has. `found`: what the first line says instead. */
  | { kind: 'refused'; problem: 'wrong-columns'; found: string[]; separator: string }
  | { kind: 'refused'; problem: 'empty' };

export const SEPARATORS = ['\t', ';', ',', '|'] as const;

interface Table {
  lines: { line: number; cells: string[] }[];
}

/**
 * Reads a list: a name a line, or columns under a line that heads them, in any order, as a spreadsheet saves or copies them.
 * @param isTable whether it comes as a table, such as a CSV file: of several columns one then has to be headed.
 */
export function readRows(text: string, { isTable }: { isTable: boolean }): RowsReading {
  const lines = text.replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  for (const separator of SEPARATORS) {
    const table = tableOf(lines, separator);
    const [head, ...body] = table.lines;
    const columns = head?.cells.map(columnOf) ?? [];
    if (head !== undefined && columns.some((column) => column !== null)) {
      return counted(body, (cells) => rowUnder(columns, cells), ignoredColumns(head.cells, columns));
    }
    const looksLikeTable = separator === '\t' || separator === ';' || (separator === ',' && isTable);
    if (head !== undefined && looksLikeTable && isColumnar(table)) {
      return { kind: 'refused', problem: 'wrong-columns', found: head.cells.map(plainText), separator };
    }
  }
  return counted(wholeLines(lines), ([title = '']) => ({ ...EMPTY, title }), []);
}

/** Every line has the same number of cells, more than one. */
function isColumnar({ lines }: Table): boolean {
  const width = lines[0]?.cells.length ?? 0;
  return width > 1 && lines.every(({ cells }) => cells.length === width);
}

const EMPTY = { title: '', limit: '', expiry: '', approval: '', spills: false };

function rowUnder(columns: readonly (Column | null)[], cells: readonly string[]): Omit<BatchRow, 'line'> {
  const row = { ...EMPTY };
  // The first of two columns with the same heading counts.
  for (const [index, column] of [...columns.entries()].toReversed()) {
    if (column !== null) row[column] = cells[index]?.trim() ?? '';
  }
  return { ...row, spills: cells.slice(columns.length).some((cell) => !isInvisible(cell)) };
}

function ignoredColumns(head: readonly string[], columns: readonly (Column | null)[]): string[] {
  return head
    .filter((_, index) => {
      const column = columns[index];
      return column === null || column === undefined || columns.indexOf(column) !== index;
    })
    .map((name) => plainText(name).trim())
    .filter((name) => name !== '');
}

function counted(
  lines: Table['lines'],
  read: (cells: string[]) => Omit<BatchRow, 'line'>,
  ignored: string[],
): RowsReading {
  const rows = lines.map(({ line, cells }) => ({ line, ...read(cells) }));
  if (rows.length === 0) return { kind: 'refused', problem: 'empty' };
  return { kind: 'read', ignored, ...withinBatch(rows) };
}

/** As many rows as a batch may have, and what is left out. */
export function withinBatch(rows: BatchRow[]): { rows: BatchRow[]; beyond?: Beyond } {
  const first = rows[BATCH_LINES_MAX];
  if (first === undefined) return { rows };
  const beyond = { line: first.line, count: rows.length - BATCH_LINES_MAX };
  return { rows: rows.slice(0, BATCH_LINES_MAX), beyond };
}

/** A cell a line, which some programs put into quotes. */
function wholeLines(text: string): Table['lines'] {
  const lines = text.split('\n').map((typed, index) => {
    const quoted = /^\s*"((?:[^"]|"")+)"\s*$/.exec(typed)?.[1];
    return { line: index + 1, cells: [quoted?.replaceAll('""', '"') ?? typed.trim()] };
  });
  return lines.filter(({ cells }) => !cells.every(isInvisible));
}

/** Lines with nothing in them are left out. */
function tableOf(text: string, separator: string): Table {
  const records = parsed(text, separator, '"') ?? parsed(text, separator, false) ?? [];
  return { lines: records.filter(({ cells }) => !cells.every(isInvisible)) };
}

/** @returns null if a quote is opened and never closed: then it is one of the text's own. */
function parsed(text: string, separator: string, quote: '"' | false): Table['lines'] | null {
  const lines: Table['lines'] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: separator,
      quote,
      on_record: (cells, info) => {
        lines.push({ line: info.lines, cells });
        return null;
      },
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    return lines;
  } catch {
    return null;
  }
}
