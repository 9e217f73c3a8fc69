import { NewerSchema, PostgresTooOld } from '../domain/ports/store-file.ts';
import { StorageFull, StoreUnreachable } from '../domain/ports/operation-store.ts';
import { StoreHalfMoved } from '../domain/ports/store-move.ts';
import { placeOf } from './database-url.ts';
import { StartError } from './start-error.ts';

/** PostgreSQL's own codes (appendix A of its manual), and the sentence of `locales/en/terminal.ftl` for each. */
const SENTENCES: Readonly<Record<string, string>> = {
  '28P01': 'start-postgres-refused',
  '28000': 'start-postgres-refused',
  '3D000': 'start-postgres-no-database',
  '53300': 'start-postgres-full',
  '57P03': 'start-postgres-unreachable',
  '42501': 'start-postgres-not-allowed',
  '25006': 'start-postgres-read-only',
};

/** How `pg` says that the server takes no TLS, and the codes of OpenSSL and Node for a certificate that isn't trusted. */
const NO_TLS = /does not support SSL/;
const CERTIFICATE = /CERT|SIGNATURE|^ERR_TLS_|^ERR_SSL_/;

/** What a PostgreSQL that can't be opened means for the operator. Never with the password. */
export function postgresStartError(error: unknown, databaseUrl: string): StartError {
  const where = placeOf(databaseUrl);
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof NewerSchema) return new StartError('start-postgres-newer', { step: error.step });
  if (error instanceof PostgresTooOld)
    return new StartError('start-postgres-too-old', { ...where, version: error.version });
  if (error instanceof StoreHalfMoved) return new StartError('start-postgres-half-moved', where);
  if (error instanceof StorageFull) return new StartError('start-postgres-disk-full', where);
  const tls = causesOf(error).find(
    (each) => NO_TLS.test(each.message) || codesOf(each).some((code) => CERTIFICATE.test(code)),
  );
  if (tls !== undefined) return new StartError('start-postgres-tls', { ...where, reason: tls.message });
  const sentence = causesOf(error)
    .flatMap(codesOf)
    .map((code) => SENTENCES[code])
    .find((found) => found !== undefined);
  if (sentence !== undefined) return new StartError(sentence, { ...where, reason });
  if (error instanceof StoreUnreachable)
    return new StartError('start-postgres-unreachable', { ...where, reason });
  return new StartError('start-postgres-unusable', { ...where, reason });
}

/** Itself first, then what caused it. */
function causesOf(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}

function codesOf(error: Error): string[] {
  return 'code' in error && typeof error.code === 'string' ? [error.code] : [];
}
