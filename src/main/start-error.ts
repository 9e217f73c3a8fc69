import { AnotherPoller, TokenRefused } from '../bot/api/errors.ts';
import type { Scrub } from './scrub.ts';
import { AlreadyRunning } from '../store/database/process-lock.ts';
import type { Wording, WordVariables } from '../bot/words.ts';

/** Something the operator can mend; `key` is the sentence that says how. */
export class StartError extends Error {
  override name = 'StartError';
  readonly key: string;
  readonly variables: WordVariables;

  constructor(key: string, variables: WordVariables = {}) {
    super(key);
    this.key = key;
    this.variables = variables;
  }
}

/** Whether the sentence says it all: a stack trace would only frighten. */
export function isMendable(error: unknown): boolean {
  const kinds = [StartError, AnotherPoller, TokenRefused, AlreadyRunning];
  return (
    kinds.some((kind) => error instanceof kind) ||
    portTaken(error) ||
    cannotListen(error) ||
    sandboxMissing(error)
  );
}

export function startSentence(error: unknown, words: Wording, scrub: Scrub): string {
  if (error instanceof StartError) return words.plain(error.key, error.variables);
  if (error instanceof AnotherPoller) return words.plain('start-another-poller');
  if (error instanceof TokenRefused) return words.plain('start-token-refused');
  if (error instanceof AlreadyRunning) return words.plain('start-already-running');
  if (portTaken(error)) return words.plain('start-port-taken', { port: String(error.port) });
  if (cannotListen(error)) return words.plain('start-cannot-listen', { reason: error.message });
  if (sandboxMissing(error)) return words.plain('start-no-sandbox');
  // Whatever it is, nobody knows what it speaks of.
  return words.plain('start-failed', {
    reason: scrub(error instanceof Error ? error.message : String(error)),
  });
}

function portTaken(error: unknown): error is Error & { port: number } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error;
}

/** An address that is not this machine's, or a port that it keeps for the administrator. */
function cannotListen(error: unknown): error is Error {
  return (
    error instanceof Error && 'syscall' in error && ['listen', 'getaddrinfo'].includes(String(error.syscall))
  );
}

/** A production install leaves the simulated Telegram out. */
function sandboxMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === 'ERR_MODULE_NOT_FOUND' &&
    error.message.includes("'telegram-sandbox'")
  );
}
