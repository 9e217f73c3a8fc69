import type { TlObject, TlValue } from '../rpc.ts';
import { BOOL_FALSE_ID, BOOL_TRUE_ID, VECTOR_ID } from './schema.ts';
import type { Combinator, Schema, TlField, TlType } from './schema.ts';

/** The value does not fit the schema; the message says where. */
export class TlWriteError extends Error {
  override name = 'TlWriteError';
}

const MAX_STRING = 0xffffff;

/**
 * Writes TL values. Fields that the schema does not have are ignored; whatever else does not fit throws TlWriteError.
 */
export class TlWriter {
  readonly #schema: Schema;
  readonly #parts: Buffer[] = [];

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  int(value: number): this {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32LE(value);
    return this.raw(bytes);
  }

  id(value: number): this {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return this.raw(bytes);
  }

  long(value: bigint): this {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(value);
    return this.raw(bytes);
  }

  raw(bytes: Buffer): this {
    this.#parts.push(bytes);
    return this;
  }

  bytes(value: Buffer): this {
    if (value.length > MAX_STRING) throw new TlWriteError(`${value.length} bytes do not fit a string`);
    const header =
      value.length < 254
        ? Buffer.from([value.length])
        : Buffer.from([254, value.length & 255, (value.length >> 8) & 255, value.length >> 16]);
    const padding = (4 - ((header.length + value.length) % 4)) % 4;
    return this.raw(header).raw(value).raw(Buffer.alloc(padding));
  }

  /** A constructor with its id. */
  object(value: TlObject): this {
    return this.#boxed('Object', value, value._);
  }

  /** A method call with its id; what a client would send. */
  method(value: TlObject): this {
    const method = this.#schema.methods.byName.get(value._);
    if (!method) throw new TlWriteError(`layer ${this.#schema.layer} has no method ${value._}`);
    return this.id(method.id).#fields(method, value);
  }

  /** @param path where the value stands, for the error. */
  value(type: TlType, value: TlValue, path: string): this {
    switch (type.kind) {
      case 'int':
        return this.int(asInt(value, path));
      case 'flags':
        return this.id(asInt(value, path));
      case 'long':
        return this.long(asLong(value, path));
      case 'double':
        return this.#double(value, path);
      case 'string':
      case 'bytes':
        return this.bytes(asBytes(value, path));
      case 'int128':
        return this.#fixed(value, 16, path);
      case 'int256':
        return this.#fixed(value, 32, path);
      case 'true':
        return this;
      case 'Bool':
        if (typeof value !== 'boolean') throw mismatch(path, 'a Bool', value);
        return this.id(value ? BOOL_TRUE_ID : BOOL_FALSE_ID);
      case 'vector':
        return this.#vector(type.boxed, type.item, value, path);
      case 'bare':
        return this.#bare(type.constructor, value, path);
      case 'boxed':
        return this.#boxed(type.type, value, path);
      case 'query':
        return this.method(asObject(value, path));
    }
  }

  done(): Buffer {
    return Buffer.concat(this.#parts);
  }

  #double(value: TlValue, path: string): this {
    if (typeof value !== 'number') throw mismatch(path, 'a double', value);
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(value);
    return this.raw(bytes);
  }

  #fixed(value: TlValue, length: number, path: string): this {
    if (!Buffer.isBuffer(value) || value.length !== length) throw mismatch(path, `${length} bytes`, value);
    return this.raw(value);
  }

  #vector(boxed: boolean, item: TlType, value: TlValue, path: string): this {
    if (!Array.isArray(value)) throw mismatch(path, 'a vector', value);
    if (boxed) this.id(VECTOR_ID);
    this.int(value.length);
    for (const [index, each] of value.entries()) this.value(item, each, `${path}[${index}]`);
    return this;
  }

  #bare(name: string, value: TlValue, path: string): this {
    const combinator = this.#schema.constructors.byName.get(name);
    if (!combinator) throw new TlWriteError(`layer ${this.#schema.layer} has no ${name} (${path})`);
    return this.#fields(combinator, asObject(value, path));
  }

  #boxed(type: string, value: TlValue, path: string): this {
    const object = asObject(value, path);
    const combinator = this.#schema.constructors.byName.get(object._);
    if (!combinator) throw new TlWriteError(`layer ${this.#schema.layer} has no ${object._} (${path})`);
    if (type !== 'Object' && combinator.result !== type) throw mismatch(path, `a ${type}`, value);
    return this.id(combinator.id).#fields(combinator, object);
  }

  #fields(combinator: Combinator, object: TlObject): this {
    const flags = flagsOf(combinator, object);
    for (const field of combinator.fields) {
      if (field.type.kind === 'flags') this.id(flags.get(field.name) ?? 0);
      else if (!field.condition || isSet(flags, field.condition)) {
        this.value(field.type, object[field.name], `${combinator.name}.${field.name}`);
      }
    }
    return this;
  }
}

function flagsOf(combinator: Combinator, object: TlObject): Map<string, number> {
  const flags = new Map<string, number>();
  for (const field of combinator.fields) {
    if (!field.condition || !isGiven(field, object)) continue;
    const { flags: name, bit } = field.condition;
    flags.set(name, ((flags.get(name) ?? 0) | (1 << bit)) >>> 0);
  }
  return flags;
}

function isGiven(field: TlField, object: TlObject): boolean {
  const value = object[field.name];
  return field.type.kind === 'true' ? value === true : value !== undefined;
}

function isSet(flags: ReadonlyMap<string, number>, condition: { flags: string; bit: number }): boolean {
  return (((flags.get(condition.flags) ?? 0) >>> condition.bit) & 1) === 1;
}

function asInt(value: TlValue, path: string): number {
  const number = typeof value === 'bigint' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number) || number !== (number | 0)) {
    throw mismatch(path, 'an int', value);
  }
  return number;
}

function asLong(value: TlValue, path: string): bigint {
  const long = typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof long !== 'bigint' || long !== BigInt.asIntN(64, long)) throw mismatch(path, 'a long', value);
  return long;
}

function asBytes(value: TlValue, path: string): Buffer {
  if (typeof value === 'string') return Buffer.from(value);
  if (!Buffer.isBuffer(value)) throw mismatch(path, 'a string', value);
  return value;
}

function asObject(value: TlValue, path: string): TlObject {
  if (typeof value !== 'object' || Array.isArray(value) || Buffer.isBuffer(value)) {
    throw mismatch(path, 'an object', value);
  }
  return value;
}

function mismatch(path: string, wanted: string, value: TlValue): TlWriteError {
  const found = value === undefined ? 'missing' : `a ${Array.isArray(value) ? 'vector' : typeof value}`;
  return new TlWriteError(`${path} must be ${wanted}, and is ${found}`);
}
