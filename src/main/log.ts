import { Writable } from 'node:stream';
import { pino, type Logger } from 'pino';
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

function errorFields(error: unknown): unknown {
  return error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack }
    : String(error);
}
