import { combinatorId } from './combinator-id.ts';
import { parseType } from './schema.ts';
import type { Combinator, CombinatorTable, Schema, TlField } from './schema.ts';

/** The text is not a TL schema. */
export class SchemaError extends Error {
  override name = 'SchemaError';
}

/** What every TL program knows without being told: `int ? = Int;`, `int128 4*[ int ] = Int128;`, the vector. */
const BUILT_IN = /^(int|long|double|string|bytes|int128|int256|vector)\b/;
const COMBINATOR = /^([\w.]+)(?:#([0-9a-f]{1,8}))?((?:\s+[^=\s]+)*)\s*=\s*(\S.*?)\s*;$/;
const FIELD = /^(\w+):(?:(\w+)\.(\d+)\?)?(\S+)$/;

/**
 * Reads a schema as Telegram publishes it, one combinator a line.
 *
 * A line without an id gets the one that follows from its text. Where two lines share an id the first one counts.
 * @throws SchemaError naming the line.
 */
export function parseSchema(text: string, layer: number): Schema {
  const constructors = new Table();
  const methods = new Table();
  let target = constructors;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/\/\/.*$/, '').trim();
    if (line === '---functions---') target = methods;
    else if (line === '---types---') target = constructors;
    else if (line !== '' && !BUILT_IN.test(line)) target.add(parseCombinator(line, index + 1));
  }
  if (constructors.byId.size === 0 && methods.byId.size === 0) throw new SchemaError('the schema is empty');
  return { layer, constructors, methods };
}

class Table implements CombinatorTable {
  readonly byId = new Map<number, Combinator>();
  readonly byName = new Map<string, Combinator>();

  add(combinator: Combinator): void {
    if (this.byId.has(combinator.id)) return;
    this.byId.set(combinator.id, combinator);
    this.byName.set(combinator.name, combinator);
  }
}

function parseCombinator(line: string, lineNumber: number): Combinator {
  const match = COMBINATOR.exec(line);
  if (!match) throw new SchemaError(`line ${lineNumber} is not a TL combinator: ${line}`);
  const [, name = '', id, fields = '', result = ''] = match;
  return {
    name,
    id: id === undefined ? combinatorId(line) : Number.parseInt(id, 16),
    fields: fields
      .split(/\s+/)
      .filter((field) => field !== '' && !field.startsWith('{'))
      .map((field) => parseField(field, lineNumber)),
    result,
  };
}

function parseField(text: string, lineNumber: number): TlField {
  const match = FIELD.exec(text);
  if (!match) throw new SchemaError(`line ${lineNumber} has a field that is not TL: ${text}`);
  const [, name = '', flags, bit, type = ''] = match;
  if (flags === undefined) return { name, type: parseType(type) };
  return { name, type: parseType(type), condition: { flags, bit: Number(bit) } };
}
