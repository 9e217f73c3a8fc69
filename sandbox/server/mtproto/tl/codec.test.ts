import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TlObject, TlValue } from '../rpc.ts';
import { encodeMethod, encodeObject } from './encode.ts';
import { parseSchema } from './parse-schema.ts';
import { TlReadError, TlReader } from './reader.ts';
import type { Combinator, TlField, TlType } from './schema.ts';
import { createSchemas, shippedLayers } from './schemas.ts';
import { TlWriteError } from './writer.ts';

const schema = createSchemas(shippedLayers()).forLayer(198);
const constructors = [...schema.constructors.byId.values()];

const ofType = new Map<string, Combinator[]>();
for (const combinator of constructors) {
  ofType.set(combinator.result, [...(ofType.get(combinator.result) ?? []), combinator]);
}

/** Any value of a type; deep down only the constructor with the fewest fields, so that it ends. */
function valueOf(type: TlType, depth: number): fc.Arbitrary<TlValue> {
  switch (type.kind) {
    case 'int':
    case 'flags':
      return fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    case 'long':
      return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    case 'double':
      return fc.double({ noNaN: true });
    case 'string':
      return fc.string({ unit: 'grapheme', maxLength: 300 });
    case 'bytes':
      return bytes(0, 300);
    case 'int128':
      return bytes(16, 16);
    case 'int256':
      return bytes(32, 32);
    case 'Bool':
      return fc.boolean();
    case 'true':
      return fc.constant(true);
    case 'vector':
      return depth > 2 ? fc.constant([]) : fc.array(valueOf(type.item, depth + 1), { maxLength: 3 });
    case 'bare':
      return objectOf(schema.constructors.byName.get(type.constructor)!, depth + 1);
    case 'boxed': {
      const choices = ofType
        .get(type.type)!
        .toSorted((one, other) => one.fields.length - other.fields.length);
      const some = depth > 2 ? choices.slice(0, 1) : choices;
      return fc.constantFrom(...some).chain((combinator) => objectOf(combinator, depth + 1));
    }
    case 'query':
      return fc.constant({ _: 'help.getConfig' });
  }
}

function bytes(minLength: number, maxLength: number): fc.Arbitrary<Buffer> {
  return fc.uint8Array({ minLength, maxLength }).map((array) => Buffer.from(array));
}

function objectOf(combinator: Combinator, depth = 0): fc.Arbitrary<TlObject> {
  const fields = combinator.fields.filter((field) => field.type.kind !== 'flags');
  const bits = [...new Set(fields.flatMap(bitOf))];
  return fc.subarray(depth > 2 ? [] : bits).chain((set) => {
    const present = fields.filter((field) => bitOf(field).every((bit) => set.includes(bit)));
    const values = Object.fromEntries(present.map((field) => [field.name, valueOf(field.type, depth)]));
    return fc.record(values).map((record): TlObject => ({ ...record, _: combinator.name }));
  });
}

function bitOf({ condition }: TlField): string[] {
  return condition ? [`${condition.flags}.${condition.bit}`] : [];
}

test('whatever is written is read back, for any constructor of the layer', () => {
  const anything = fc.constantFrom(...constructors).chain((combinator) => objectOf(combinator));
  fc.assert(
    fc.property(anything, (value) => {
      const reader = new TlReader(encodeObject(schema, value), schema);
      expect(reader.object()).toEqual(value);
      reader.end();
    }),
    { numRuns: 300 },
  );
});

test('bytes of a stranger are read or refused, and never more than they are', () => {
  const starts = fc.constantFrom(...constructors).map((combinator) => {
    const id = Buffer.alloc(4);
    id.writeUInt32LE(combinator.id);
    return id;
  });
  fc.assert(
    fc.property(starts, bytes(0, 200), (id, rest) => {
      try {
        new TlReader(Buffer.concat([id, rest]), schema).object();
      } catch (error) {
        expect(error).toBeInstanceOf(TlReadError);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a vector that claims more items than there are bytes is refused before it is read', () => {
  const vector = Buffer.from('15c4b51cffffff7f00000000', 'hex');
  const reader = new TlReader(vector, schema);
  const type: TlType = { kind: 'vector', boxed: true, item: { kind: 'int' } };
  expect(() => reader.value(type)).toThrow('a vector of 2147483647 does not fit');
});

test('endless nesting is refused', () => {
  const nested = parseSchema('nest#00000001 inner:Nest = Nest;', 1);
  const bytes = Buffer.alloc(400_000);
  for (let offset = 0; offset < bytes.length; offset += 4) bytes.writeUInt32LE(1, offset);
  expect(() => new TlReader(bytes, nested).object()).toThrow('nested too deeply');
});

test('a constructor of another type is refused', () => {
  const wrong = encodeMethod(schema, { _: 'users.getUsers', id: [{ _: 'inputUserSelf' }] });
  const geoPoint = schema.constructors.byName.get('inputGeoPointEmpty')!.id;
  wrong.writeUInt32LE(geoPoint, wrong.length - 4);
  const reader = new TlReader(wrong, schema);
  const method = reader.method();
  expect(() => reader.fields(method)).toThrow('inputGeoPointEmpty is a InputGeoPoint, not a InputUser');
});

test('int and long take numbers and bigints alike, and unknown fields are ignored', () => {
  const peer = (chat_id: number | bigint): TlObject => ({ _: 'inputPeerChat', chat_id, colour: 'blue' });
  expect(encodeObject(schema, peer(42))).toEqual(encodeObject(schema, peer(42n)));
});

test.each([
  [{ _: 'inputPeerChat' }, 'inputPeerChat.chat_id must be a long, and is missing'],
  [{ _: 'inputPeerChat', chat_id: 2n ** 63n }, 'inputPeerChat.chat_id must be a long'],
  [{ _: 'inputPeerChat', chat_id: 0.5 }, 'inputPeerChat.chat_id must be a long'],
  [{ _: 'inputPhoneContact', client_id: 1, phone: 5 }, 'inputPhoneContact.phone must be a string'],
  [{ _: 'inputPeerElsewhere' }, 'layer 198 has no inputPeerElsewhere'],
])('what does not fit is refused by name: %o', (value, message) => {
  expect(() => encodeObject(schema, value)).toThrow(TlWriteError);
  expect(() => encodeObject(schema, value)).toThrow(message);
});
