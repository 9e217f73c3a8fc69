import type { FileHandle } from 'node:fs/promises';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { IANAZone } from 'luxon';
import type { Cell } from '../../bot/audit/files/file-table.ts';
import type { RowFile } from './csv-file.ts';

/** Excel takes 1,048,576. */
const ROWS_MAX = 1_000_000;
/** Quick; ten levels more make a file that is a tenth smaller. */
const LEVEL = 3;
/** What the deflating stream may hold back. */
const HELD_BACK = 400_000;
const DAY_MS = 86_400_000;
/** Days from Excel's own beginning to 1970. */
const EPOCH_DAYS = 25_569;
/** Styles by their place in `styles.xml`. */
const HEAD_STYLE = 1;
const TIME_STYLE = 2;

/**
 * XLSX, streamed: memory doesn't grow with the rows. Texts are inline strings, which no program takes for formulas; times are
 * dates in the reader's zone.
 */
export async function openXlsx(
  file: FileHandle,
  { head, timeZone, most }: { head: string[]; timeZone: string; most: number },
): Promise<RowFile> {
  const zone = IANAZone.create(timeZone);
  let made: Uint8Array[] = [];
  let bytes = 0;
  let failed: Error | null = null;
  const zip = new Zip((error, chunk) => {
    failed = error ?? failed;
    made.push(chunk);
    bytes += chunk.length;
  });
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: LEVEL });
  for (const [name, text] of PARTS) {
    const part = new ZipDeflate(name);
    zip.add(part);
    part.push(strToU8(text), true);
  }
  zip.add(sheet);
  sheet.push(strToU8(`${SHEET_BEGIN}${rowOf(head, HEAD_STYLE, zone)}`));
  let rowCount = 0;

  async function flush(): Promise<void> {
    // oxlint-disable-next-line typescript/no-unnecessary-condition -- set by the callback
    if (failed !== null) throw failed;
    const chunks = made;
    made = [];
    for (const chunk of chunks) await file.write(chunk);
  }

  return {
    async add(rows) {
      const full = rowCount + rows.length > ROWS_MAX || bytes + HELD_BACK > most;
      if (rowCount > 0 && full) return false;
      sheet.push(strToU8(rows.map((row) => rowOf(row, 0, zone)).join('')));
      rowCount += rows.length;
      await flush();
      return true;
    },
    async close() {
      sheet.push(strToU8('</sheetData></worksheet>'), true);
      zip.end();
      await flush();
      await file.close();
    },
  };
}

function rowOf(cells: readonly Cell[], style: number, zone: IANAZone): string {
  return `<row>${cells.map((cell) => cellOf(cell, style, zone)).join('')}</row>`;
}

function cellOf(cell: Cell, style: number, zone: IANAZone): string {
  if (cell === null || cell === '') return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (cell instanceof Date) return `<c s="${TIME_STYLE}"><v>${serial(cell, zone)}</v></c>`;
  const styled = style === 0 ? '' : ` s="${style}"`;
  return `<c t="inlineStr"${styled}><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** What a clock there shows, in days. */
function serial(date: Date, zone: IANAZone): number {
  const ms = date.getTime() + zone.offset(date.getTime()) * 60_000;
  return Math.round((ms / DAY_MS + EPOCH_DAYS) * 1e6) / 1e6;
}

/** Without what XML can't hold. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The first row stays where it is when the others are scrolled. */
const SHEET_BEGIN = `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="18" defaultRowHeight="15"/><sheetData>`;

/** ECMA-376: the least that a workbook of one sheet consists of, and its styles. */
const PARTS: readonly (readonly [string, string])[] = [
  [
    '[Content_Types].xml',
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Audit" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    'xl/styles.xml',
    `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ],
];
