/** Reads the fields of a request. The codec has typed them already, so a wrong type can only mean an unserved layer. */
import { TelegramError } from '../../world/types.ts';
import type { TlObject, TlValue } from '../rpc.ts';

function refuse(): TelegramError {
  return new TelegramError(400, 'INPUT_REQUEST_INVALID');
}

/** An `int`, or a `long` that is an id: ids are below 2^53. */
export function int(object: TlObject, field: string): number {
  const value = object[field];
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  throw refuse();
}

export function optionalInt(object: TlObject, field: string): number | undefined {
  return object[field] === undefined ? undefined : int(object, field);
}

/** A `long` that is a number of 64 bits, not an id. */
export function long(object: TlObject, field: string): bigint {
  const value = object[field];
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return BigInt(value);
  throw refuse();
}

export function text(object: TlObject, field: string): string {
  const value = object[field];
  if (typeof value === 'string') return value;
  throw refuse();
}

export function optionalText(object: TlObject, field: string): string | undefined {
  return object[field] === undefined ? undefined : text(object, field);
}

export function bytes(object: TlObject, field: string): Buffer {
  const value = object[field];
  if (Buffer.isBuffer(value)) return value;
  throw refuse();
}

export function flag(object: TlObject, field: string): boolean {
  return object[field] === true;
}

/** A `Bool` behind a flag: absent means "leave it as it is". */
export function optionalBool(object: TlObject, field: string): boolean | undefined {
  const value = object[field];
  if (value === undefined || typeof value === 'boolean') return value;
  throw refuse();
}

function isTlObject(value: TlValue): value is TlObject {
  return typeof value === 'object' && !Array.isArray(value) && !Buffer.isBuffer(value);
}

export function object(parent: TlObject, field: string): TlObject {
  const value = parent[field];
  if (isTlObject(value)) return value;
  throw refuse();
}

export function optionalObject(parent: TlObject, field: string): TlObject | undefined {
  return parent[field] === undefined ? undefined : object(parent, field);
}

function list(parent: TlObject, field: string): TlValue[] {
  const value = parent[field];
  if (Array.isArray(value)) return value;
  throw refuse();
}

export function objects(parent: TlObject, field: string): TlObject[] {
  return list(parent, field).map((value) => {
    if (isTlObject(value)) return value;
    throw refuse();
  });
}

export function ints(parent: TlObject, field: string): number[] {
  return list(parent, field).map((value) => {
    if (typeof value === 'number' || typeof value === 'bigint') return Number(value);
    throw refuse();
  });
}
