import { Writable } from 'node:stream';
import { pino, type Logger } from 'pino';

/**
 * What must never be read in a log: bot tokens, invite links (who holds one may enter), session strings, API hashes. The
 * whole line is searched, so that no field and no error message is forgotten.
 */
const SECRETS: readonly [RegExp, string][] = [
  [/\d{3,}:[\w-]{20,}/g, '<bot token>'],
  [/((?:t\.me|telegram\.(?:me|dog))(?:\/|%2F)(?:\+|%2B|joinchat(?:\/|%2F))|\binvite=)[\w-]+/gi, '$1<hash>'],
  [/\b1[A-Za-z0-9+/]{200,}={0,2}/g, '<session>'],
  [/\b[0-9a-f]{32,}\b/gi, '<secret>'],
];

export function scrub(line: string): string {
  let clean = line;
  for (const [pattern, replacement] of SECRETS) clean = clean.replaceAll(pattern, replacement);
  return clean;
}

/** JSON lines on `destination` (standard output), scrubbed. */
export function createLog(options: {
  level: string;
  destination?: { write(line: string): unknown };
}): Logger {
  const destination = options.destination ?? process.stdout;
  const scrubbing = new Writable({
    decodeStrings: false,
    write(line: string, _encoding, done) {
      destination.write(scrub(line));
      done();
    },
  });
  return pino({ level: options.level, base: null, serializers: { err: errorFields } }, scrubbing);
}

function errorFields(error: unknown): unknown {
  return error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack }
    : String(error);
}
