import type { TlObject, TlValue } from '../rpc.ts';
import { BOOL_FALSE_ID, BOOL_TRUE_ID, VECTOR_ID } from './schema.ts';
import type { Combinator, Schema, TlField, TlType } from './schema.ts';

/** The bytes are not what the schema says. */
export class TlReadError extends Error {
  override name = 'TlReadError';
}

/** Deeper than any real message; keeps hostile input from exhausting the stack. */
const MAX_DEPTH = 64;

/** What Telegram takes instead of another type: clients name people and channels by their `InputPeer` everywhere. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ['InputChannel', 'InputPeer'],
  ['InputUser', 'InputPeer'],
]);

/** The smallest a vector's item can be, so that a hostile count is refused before it costs anything. */
const MIN_ITEM_SIZE = 4;

/**
 * Reads TL values from bytes that a stranger sent: every length is checked against what is there.
 *
 * All methods throw TlReadError.
 */
export class TlReader {
  readonly #bytes: Buffer;
  readonly #schema: Schema;
  #offset = 0;
  #depth = 0;

  constructor(bytes: Buffer, schema: Schema) {
    this.#bytes = bytes;
    this.#schema = schema;
  }

  get offset(): number {
    return this.#offset;
  }

  get remaining(): number {
    return this.#bytes.length - this.#offset;
  }

  int(): number {
    return this.raw(4).readInt32LE();
  }

  id(): number {
    return this.raw(4).readUInt32LE();
  }

  long(): bigint {
    return this.raw(8).readBigInt64LE();
  }

  /** The next `length` bytes, not copied. */
  raw(length: number): Buffer {
    if (length < 0 || length > this.remaining) throw new TlReadError(`${length} bytes are not there`);
    this.#offset += length;
    return this.#bytes.subarray(this.#offset - length, this.#offset);
  }

  /** TL's own byte string, not copied. */
  bytes(): Buffer {
    const first = this.raw(1).readUInt8();
    if (first === 255) throw new TlReadError('255 does not start a string');
    const length = first === 254 ? this.raw(3).readUIntLE(0, 3) : first;
    const header = first === 254 ? 4 : 1;
    const value = this.raw(length);
    this.raw((4 - ((header + length) % 4)) % 4);
    return value;
  }

  /** A constructor of any type. */
  object(): TlObject {
    return this.#boxed('Object');
  }

  /** @returns the method whose id comes next, and leaves the reader before its fields. */
  method(): Combinator {
    const id = this.id();
    const method = this.#schema.methods.byId.get(id);
    if (!method) throw new TlReadError(`0x${id.toString(16)} is no method of layer ${this.#schema.layer}`);
    return method;
  }

  /** The fields of a combinator, up to its `!X` if it has one: the call inside starts there. */
  fields(combinator: Combinator): TlObject {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new TlReadError('nested too deeply');
    const object: TlObject = { _: combinator.name };
    const flags = new Map<string, number>();
    for (const field of combinator.fields) {
      if (field.type.kind === 'flags') flags.set(field.name, this.id());
      else if (field.type.kind !== 'query' && isPresent(field, flags)) {
        object[field.name] = this.value(field.type);
      }
    }
    this.#depth -= 1;
    return object;
  }

  value(type: TlType): TlValue {
    switch (type.kind) {
      case 'int':
        return this.int();
      case 'flags':
        return this.id();
      case 'long':
        return this.long();
      case 'double':
        return this.raw(8).readDoubleLE();
      case 'string':
        return this.bytes().toString('utf8');
      case 'bytes':
        return Buffer.from(this.bytes());
      case 'int128':
        return Buffer.from(this.raw(16));
      case 'int256':
        return Buffer.from(this.raw(32));
      case 'true':
        return true;
      case 'Bool':
        return this.#bool();
      case 'vector':
        return this.#vector(type.boxed, type.item);
      case 'bare':
        return this.#bare(type.constructor);
      case 'boxed':
        return this.#boxed(type.type);
      case 'query':
        throw new TlReadError('a call is only read where a call can stand');
    }
  }

  /** Refuses bytes that nobody asked for. */
  end(): void {
    if (this.remaining > 0) throw new TlReadError(`${this.remaining} bytes are left over`);
  }

  #bool(): boolean {
    const id = this.id();
    if (id !== BOOL_TRUE_ID && id !== BOOL_FALSE_ID) throw new TlReadError('not a Bool');
    return id === BOOL_TRUE_ID;
  }

  #vector(boxed: boolean, item: TlType): TlValue[] {
    if (boxed && this.id() !== VECTOR_ID) throw new TlReadError('not a vector');
    const count = this.int();
    if (count < 0 || count > this.remaining / MIN_ITEM_SIZE) {
      throw new TlReadError(`a vector of ${count} does not fit`);
    }
    const items: TlValue[] = [];
    for (let index = 0; index < count; index += 1) items.push(this.value(item));
    return items;
  }

  #bare(name: string): TlObject {
    const combinator = this.#schema.constructors.byName.get(name);
    if (!combinator) throw new TlReadError(`layer ${this.#schema.layer} has no ${name}`);
    return this.fields(combinator);
  }

  #boxed(type: string): TlObject {
    const id = this.id();
    const combinator = this.#schema.constructors.byId.get(id);
    if (!combinator) {
      throw new TlReadError(`0x${id.toString(16)} is no constructor of layer ${this.#schema.layer}`);
    }
    if (type !== 'Object' && combinator.result !== type && combinator.result !== STAND_INS.get(type)) {
      throw new TlReadError(`${combinator.name} is a ${combinator.result}, not a ${type}`);
    }
    return this.fields(combinator);
  }
}

function isPresent(field: TlField, flags: ReadonlyMap<string, number>): boolean {
  if (!field.condition) return true;
  return (((flags.get(field.condition.flags) ?? 0) >>> field.condition.bit) & 1) === 1;
}
