import type { FileHandle } from 'node:fs/promises';
import { csv, timesIn } from '../../bot/lists/audit-file.ts';
import type { Cell } from '../../bot/audit/files/file-table.ts';

/** A file that is written row by row. */
export interface RowFile {
  /** @returns false, with nothing written, where the rows don't fit into the file any more. */
  add(rows: readonly Cell[][]): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * CSV for a spreadsheet: UTF-8 with a byte-order mark, formulas neutralised (a title is what somebody else typed), times in the
 * reader's zone with their offset.
 */
export async function openCsv(
  file: FileHandle,
  { head, timeZone, most }: { head: string[]; timeZone: string; most: number },
): Promise<RowFile> {
  const time = timesIn(timeZone);
  const texts = (row: readonly Cell[]): (string | number)[] => {
    const written: (string | number)[] = [];
    for (const cell of row) {
      if (typeof cell === 'object') written.push(cell === null ? '' : time(cell));
      else written.push(cell);
    }
    return written;
  };
  const begin = Buffer.from(csv([head], true));
  await file.write(begin);
  let bytes = begin.length;
  let empty = true;
  return {
    async add(rows) {
      const written = Buffer.from(csv(rows.map(texts), false));
      if (!empty && bytes + written.length > most) return false;
      await file.write(written);
      bytes += written.length;
      empty = false;
      return true;
    },
    close: () => file.close(),
  };
}
