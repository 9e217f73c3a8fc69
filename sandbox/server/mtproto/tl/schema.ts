/** What a TL schema says, as data. The format: https://core.telegram.org/mtproto/TL */

type ScalarKind = 'int' | 'long' | 'double' | 'string' | 'bytes' | 'int128' | 'int256' | 'Bool' | 'true';

export type TlType =
  | { kind: ScalarKind }
  /** `#`: the bits that say which optional fields are there. */
  | { kind: 'flags' }
  /** `!X`: a whole method call, the last field of a wrapper such as `invokeWithLayer`. */
  | { kind: 'query' }
  | { kind: 'vector'; boxed: boolean; item: TlType }
  /** A value without its constructor id in front. */
  | { kind: 'bare'; constructor: string }
  /** Any constructor of the type; `Object` and `X` stand for every type. */
  | { kind: 'boxed'; type: string };

export interface TlField {
  name: string;
  type: TlType;
  /** Present only when this bit of that flags field is set. */
  condition?: { flags: string; bit: number };
}

/** A constructor or a method. */
export interface Combinator {
  name: string;
  /** Unsigned 32 bits. */
  id: number;
  fields: readonly TlField[];
  /** What it makes, as written: `Vector<User>`, `Bool`, `X`. */
  result: string;
}

export interface Schema {
  readonly layer: number;
  readonly constructors: CombinatorTable;
  readonly methods: CombinatorTable;
}

export interface CombinatorTable {
  readonly byId: ReadonlyMap<number, Combinator>;
  readonly byName: ReadonlyMap<string, Combinator>;
}

export const BOOL_TRUE_ID = 0x997275b5;
export const BOOL_FALSE_ID = 0xbc799737;
export const VECTOR_ID = 0x1cb5c415;

const SCALARS: ReadonlySet<string> = new Set([
  'int',
  'long',
  'double',
  'string',
  'bytes',
  'int128',
  'int256',
  'Bool',
  'true',
]);

function isScalar(text: string): text is ScalarKind {
  return SCALARS.has(text);
}

/** Reads a type expression: `int`, `Vector<User>`, `%Message`, `!X`. */
export function parseType(text: string): TlType {
  if (text === '#') return { kind: 'flags' };
  if (isScalar(text)) return { kind: text };
  if (text.startsWith('!')) return { kind: 'query' };
  if (text.startsWith('%')) return { kind: 'bare', constructor: text.slice(1) };
  const vector = /^([Vv])ector<(.+)>$/.exec(text);
  if (vector?.[2] !== undefined) {
    return { kind: 'vector', boxed: vector[1] === 'V', item: parseType(vector[2]) };
  }
  // A type's own name starts with a capital letter, a constructor's with a small one.
  const ownName = text.slice(text.lastIndexOf('.') + 1);
  return /^[a-z]/.test(ownName) ? { kind: 'bare', constructor: text } : { kind: 'boxed', type: text };
}
