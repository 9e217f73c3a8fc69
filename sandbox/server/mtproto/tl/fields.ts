import type { TlObject } from '../rpc.ts';

/** All throw TypeError when the object has no such field: it is another one than expected. */

export function bytesOf(object: TlObject, field: string): Buffer {
  const value = object[field];
  return Buffer.isBuffer(value) ? value : missing(object, field);
}

export function intOf(object: TlObject, field: string): number {
  const value = object[field];
  return typeof value === 'number' ? value : missing(object, field);
}

export function longOf(object: TlObject, field: string): bigint {
  const value = object[field];
  return typeof value === 'bigint' ? value : missing(object, field);
}

export function longsOf(object: TlObject, field: string): bigint[] {
  const value = object[field];
  if (!Array.isArray(value)) return missing(object, field);
  return value.filter((item) => typeof item === 'bigint');
}

function missing(object: TlObject, field: string): never {
  throw new TypeError(`${object._} has no ${field}`);
}
