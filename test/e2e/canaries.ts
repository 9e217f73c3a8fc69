import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A secret, and what it looks like wherever it could get. */
export interface Canary {
  name: string;
  secret: string | Buffer;
  /** Of those places, the ones where it has to be. */
  mayBeIn?: RegExp;
}

/** Something that was written, by whom- or whatever. */
export interface Place {
  name: string;
  bytes: Buffer;
}

/** Where canaries are that may not be there: each with its place. */
export function escaped(canaries: readonly Canary[], places: readonly Place[]): string[] {
  return canaries.flatMap(({ name, secret, mayBeIn }) =>
    places
      .filter((place) => !(mayBeIn?.test(place.name) ?? false))
      .filter((place) => formsOf(secret).some((form) => place.bytes.includes(form)))
      .map((place) => `${name} in ${place.name}`),
  );
}

/** As it is, and as it would be in a URL, in base64 or in hexadecimal; of bytes a part is enough. */
function formsOf(secret: string | Buffer): (string | Buffer)[] {
  const bytes = Buffer.from(secret);
  const encoded = [
    bytes.toString('hex').slice(0, 60),
    bytes.toString('hex').toUpperCase().slice(0, 60),
    inBase64(bytes),
  ];
  return typeof secret === 'string'
    ? [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), ...encoded]
    : [bytes.subarray(0, 24), ...encoded];
}

/** Without the last group, which what follows would change. */
function inBase64(bytes: Buffer): string {
  return bytes
    .toString('base64')
    .slice(0, Math.floor(bytes.length / 3) * 4)
    .slice(0, 60);
}

/** All files of a folder and of those in it. */
export function filesIn(folder: string): Place[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({ name: `file ${name}`, bytes: readFileSync(join(parentPath, name)) }));
}
