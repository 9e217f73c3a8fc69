import { Writable } from 'node:stream';
import { pino, type Logger } from 'pino';
import { Unreachable } from '../domain/errors.ts';
import { StoreUnreachable } from '../domain/ports/operation-store.ts';
import { createScrub, type Scrub } from './scrub.ts';

/** JSON lines on `destination` (standard output). The whole line is scrubbed, so that no field is forgotten. */
export function createLog({
  level,
  scrub = createScrub(),
  destination = process.stdout,
}: {
  level: string;
  scrub?: Scrub;
  destination?: { write(line: string): unknown };
}): Logger {
  const scrubbing = new Writable({
    decodeStrings: false,
    write(line: string, _encoding, done) {
      destination.write(scrub(line));
      done();
    },
  });
  return pino({ level, base: null, serializers: { err: errorFields } }, scrubbing);
}

/** Where somebody is out of reach, the place in our code says nothing, and there are many such lines. */
function errorFields(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack } = error;
  const isOutage = error instanceof StoreUnreachable || error instanceof Unreachable;
  return isOutage ? { name, message } : { name, message, stack };
}
