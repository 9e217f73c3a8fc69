import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';
import { readRows } from './rows.ts';

const pasted = (text: string) => readRows(text, { isTable: false });
const fromFile = (text: string) => readRows(text, { isTable: true });
const EMPTY = { limit: '', expiry: '', approval: '', spills: false };

describe('a pasted list', () => {
  test('is a name a line, blank lines aside; each knows its line', () => {
    expect(pasted('Anna\n\n  \nPorter, Robin\n"Quoted"\n')).toEqual({
      kind: 'read',
      rows: [
        { ...EMPTY, line: 1, title: 'Anna' },
        { ...EMPTY, line: 4, title: 'Porter, Robin' },
        { ...EMPTY, line: 5, title: 'Quoted' },
      ],
      ignored: [],
    });
  });

  test.each([
    ['CRLF', 'Anna\r\nBen\r\nCleo'],
    ['CR', 'Anna\rBen\rCleo\r'],
    ['mixed', 'Anna\r\nBen\nCleo\r'],
  ])('has lines that end with %s', (_, text) => {
    expect(pasted(text)).toMatchObject({
      rows: [
        { line: 1, title: 'Anna' },
        { line: 2, title: 'Ben' },
        { line: 3, title: 'Cleo' },
      ],
    });
  });

  test('keeps quotes that are never closed', () => {
    expect(pasted('"Anna\nBen 5" disk\nCleo')).toMatchObject({
      rows: [{ title: '"Anna' }, { title: 'Ben 5" disk' }, { title: 'Cleo' }],
    });
  });

  test.each(['', ' \n\t\n', '\ufeff'])('with nothing in it is none: %j', (text) => {
    expect(pasted(text)).toEqual({ kind: 'refused', problem: 'empty' });
  });

  test('of a thousand names is the longest', () => {
    const names = (count: number) => Array.from({ length: count }, (_, n) => `Guest ${n}`).join('\n');
    expect(pasted(names(1_000))).toMatchObject({ kind: 'read' });
    expect(pasted(names(1_003))).toMatchObject({
      rows: { length: 1_000 },
      beyond: { line: 1_001, count: 3 },
    });
  });
});

describe('a table', () => {
  test.each([
    ['commas', 'Limit,Title,Expires\n2,"Porter, Robin",3d\n,Ben,\n'],
    ['semicolons', 'Limit;Title;Expires\n2;Porter, Robin;3d\n;Ben;\n'],
    ['tabs', 'Limit\tTitle\tExpires\n2\tPorter, Robin\t3d\n\tBen\t\n'],
  ])('has columns in any order, between %s', (_, text) => {
    expect(fromFile(text)).toEqual({
      kind: 'read',
      rows: [
        { ...EMPTY, line: 2, title: 'Porter, Robin', limit: '2', expiry: '3d' },
        { ...EMPTY, line: 3, title: 'Ben' },
      ],
      ignored: [],
    });
  });

  test('may be pasted, too; columns that say nothing of a link are left out', () => {
    expect(pasted('Name, E-mail, Approval, Name\nAnna, a@example.org, yes, Anna K.')).toEqual({
      kind: 'read',
      rows: [{ ...EMPTY, line: 2, title: 'Anna', approval: 'yes' }],
      ignored: ['E-mail', 'Name'],
    });
  });

  test('whose columns are not headed is refused, with what stands there', () => {
    expect(fromFile('Anna,5,3d\nBen,2,1d')).toEqual({
      kind: 'refused',
      problem: 'wrong-columns',
      found: ['Anna', '5', '3d'],
      separator: ',',
    });
    expect(pasted('Anna\t5\nBen\t2')).toMatchObject({ problem: 'wrong-columns' });
  });

  test('with one column needs no heading, and one is no name', () => {
    expect(fromFile('Anna\nBen')).toMatchObject({ rows: [{ title: 'Anna' }, { title: 'Ben' }] });
    expect(fromFile('Title\nAnna')).toMatchObject({ rows: [{ title: 'Anna' }] });
    expect(fromFile('Title\n')).toEqual({ kind: 'refused', problem: 'empty' });
  });

  test('tells a line that has more cells than columns', () => {
    expect(fromFile('title,limit\nPorter, Robin,5\nAnna,1,,\n')).toMatchObject({
      rows: [
        { line: 2, spills: true },
        { line: 3, spills: false },
      ],
    });
  });

  test('counts lines that go on within quotes', () => {
    expect(fromFile('title,limit\n"Anna\nKarenina",1\nBen,2')).toMatchObject({
      rows: [{ title: 'Anna\nKarenina' }, { line: 4, title: 'Ben' }],
    });
  });
});

describe('a file’s bytes', () => {
  const NAMES = 'Zoë\nBjörn\nFrançois Müller\n';
  const RUSSIAN = 'Анна Иванова\nБорис\n';
  const utf16 = (text: string, big: boolean): Uint8Array => {
    const bytes = Buffer.from(text, 'utf16le');
    return big ? bytes.swap16() : bytes;
  };
  /** In an encoding of one byte a letter. */
  const encoded = (text: string, label: string): Uint8Array => {
    const decoder = new TextDecoder(label);
    const all = new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
    );
    return Uint8Array.from(text, (letter) => all.get(letter)!);
  };

  test.each([
    ['UTF-8', Buffer.from(NAMES), NAMES],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${NAMES}`), NAMES],
    ['UTF-16, little-endian', utf16(`\ufeff${NAMES}`, false), NAMES],
    ['UTF-16, big-endian', utf16(`\ufeff${NAMES}`, true), NAMES],
    ['UTF-16 without a mark', utf16(NAMES, false), NAMES],
    ['windows-1252', encoded(NAMES, 'windows-1252'), NAMES],
    ['windows-1251', encoded(RUSSIAN, 'windows-1251'), RUSSIAN],
    [
      'windows-1251, mostly digits',
      encoded('title;limit\nАнна;1\nБорис;2\n', 'windows-1251'),
      'title;limit\nАнна;1\nБорис;2\n',
    ],
  ])('in %s are read', (_, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });

  test.each([
    ['a spreadsheet', Buffer.from('PK\u0003\u0004…')],
    ['a PDF', Buffer.from('%PDF-1.7')],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2)],
  ])('of %s are no text', (_, bytes) => {
    expect(decodeText(bytes)).toBeNull();
  });
});

test.each([
  ['Name;Personen;Gültig bis;Freigabe'],
  ['Nombre;Límite;Caducidad;Aprobación'],
  ['Nome;Pessoas;Validade;Aprovação'],
  ['Название;Человек;Срок;Одобрение'],
  ['الاسم;العدد;ينتهي;الموافقة'],
])('columns are named in the person’s own language: %s', (head) => {
  expect(fromFile(`${head}\nAnna;5;3d;`)).toMatchObject({
    kind: 'read',
    rows: [{ title: 'Anna', limit: '5', expiry: '3d', approval: '' }],
  });
});
