import type { TlObject } from '../rpc.ts';
import type { Schema } from './schema.ts';
import { TlWriter } from './writer.ts';

/** @throws TlWriteError. */
export function encodeObject(schema: Schema, value: TlObject): Buffer {
  return new TlWriter(schema).object(value).done();
}

/** @throws TlWriteError. */
export function encodeMethod(schema: Schema, value: TlObject): Buffer {
  return new TlWriter(schema).method(value).done();
}
