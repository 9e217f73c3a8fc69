import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtPart } from '../../server/built-part.ts';
import { combinatorId } from '../../server/mtproto/tl/combinator-id.ts';
import { CORE_SCHEMA_TEXT } from '../../server/mtproto/tl/core-schema.ts';
import { SchemaError, parseSchema } from '../../server/mtproto/tl/parse-schema.ts';
import type { Combinator, TlType } from '../../server/mtproto/tl/schema.ts';
import { createSchemas, readLayerArgument, shippedLayers } from '../../server/mtproto/tl/schemas.ts';
import { gramjsSchema, schemas } from './running-front.ts';

/** Lines of a schema whose id is not the CRC32 of their own text, and how many lines there are. */
function checkIds(text: string): { lines: number; wrong: string[] } {
  const wrong: string[] = [];
  let lines = 0;
  for (const line of text.split('\n')) {
    const id = /^[\w.]+#([0-9a-f]+) .*;/.exec(line)?.[1];
    if (id === undefined) continue;
    lines += 1;
    if (combinatorId(line) !== Number.parseInt(id, 16)) wrong.push(line);
  }
  return { lines, wrong };
}

function shippedText(layer: number): string {
  return readFileSync(join(builtPart('schemas'), `${layer}.tl`), 'utf8');
}

test.each([
  ['the core', CORE_SCHEMA_TEXT, 45],
  ['layer 122', shippedText(122), 1200],
  ['layer 145', shippedText(145), 1400],
  ['layer 198', shippedText(198), 2000],
])('every id of %s is the CRC32 of its line', (_name, text, least) => {
  const { lines, wrong } = checkIds(text);
  expect(wrong).toEqual([]);
  expect(lines).toBeGreaterThan(least);
});

/** The line that a parsed combinator was read from. */
function textOfCombinator({ name, fields, result }: Combinator): string {
  const isWrapper = fields.some(({ type }) => type.kind === 'query');
  const written = fields.map(({ name, type, condition }) => {
    const prefix = condition ? `${condition.flags}.${condition.bit}?` : '';
    return `${name}:${prefix}${textOfType(type)}`;
  });
  return [name, ...(isWrapper ? ['{X:Type}'] : []), ...written, '=', result].join(' ');
}

function textOfType(type: TlType): string {
  if (type.kind === 'flags') return '#';
  if (type.kind === 'query') return '!X';
  if (type.kind === 'vector') return `${type.boxed ? 'V' : 'v'}ector<${textOfType(type.item)}>`;
  if (type.kind === 'bare') return type.constructor;
  return type.kind === 'boxed' ? type.type : type.kind;
}

test("ids of mtcute's layer follow from the text rebuilt from its JSON", () => {
  const schema = schemas.forLayer(227);
  const all = [...schema.constructors.byId.values(), ...schema.methods.byId.values()];
  const wrong = all.filter((combinator) => combinatorId(textOfCombinator(combinator)) !== combinator.id);
  expect(schema.layer).toBe(227);
  expect(all.length).toBeGreaterThan(2300);
  // What mtcute adds of its own never was in Telegram's schema.
  expect(wrong.map(({ name }) => name)).toEqual([
    'inputPeerPhotoFileLocationLegacy',
    'inputStickerSetThumbLegacy',
    'mtcute.customMethod',
  ]);
});

test('a client is given the nearest layer not above the one it declares, else the lowest', () => {
  const layerFor = (declared: number): number => schemas.forLayer(declared).layer;
  expect(schemas.layers).toEqual([122, 145, 198, 227]);
  expect([0, 121, 122, 144, 145, 197, 198, 226, 227, 999].map(layerFor)).toEqual([
    122, 122, 122, 122, 145, 145, 198, 198, 227, 227,
  ]);
});

test('a line without an id gets the one of its text', () => {
  const [constructor] = parseSchema('inputPeerSelf = InputPeer;', 1).constructors.byId.keys();
  expect(constructor).toBe(gramjsSchema.constructors.byName.get('inputPeerSelf')?.id);
});

test.each([
  ['not TL at all', 'line 1 is not a TL combinator: not TL at all'],
  ['x#1 field = X;', 'line 1 has a field that is not TL: field'],
  ['// nothing here', 'the schema is empty'],
])('a text that is no schema is refused with its line: %s', (text, message) => {
  expect(() => parseSchema(text, 1)).toThrow(SchemaError);
  expect(() => parseSchema(text, 1)).toThrow(message);
});

test('one more layer comes from a file; what names none is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, 'layer=9.tl');
  writeFileSync(file, '---functions---\r\nhelp.getConfig#c4f9186b = Config;\r\n');
  const layer = readLayerArgument(`9=${file}`);
  const schema = createSchemas([...shippedLayers(), layer]).forLayer(100);
  expect(schema.layer).toBe(9);
  expect(schema.methods.byName.get('help.getConfig')?.id).toBe(0xc4f9186b);
  expect(() => readLayerArgument(file)).toThrow('is not LAYER=FILE');
  expect(() => readLayerArgument('9=/nowhere/at.tl')).toThrow('ENOENT');
});
