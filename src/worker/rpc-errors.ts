import {
  AccountFrozen,
  AccountProblem,
  FloodWait,
  isAnswer,
  OutcomeUnknown,
  Refusal,
  SessionDead,
  Unreachable,
} from '../domain/errors.ts';
import { meaningOf, type ErrorMeaning } from './telegram-errors.ts';

/** All that a call can come to, for those who call Telegram. */
export type TelegramFailure = Refusal | FloodWait | AccountProblem | OutcomeUnknown | Unreachable;

/** When Telegram asks to wait and does not say how long. */
const UNTOLD_WAIT_S = 60;

/**
 * Reads what GramJS threw for one call. Its error classes often carry only `errorMessage`, `code` and `seconds`, and
 * `Request was unsuccessful` stands for several server errors: whatever is not a definite answer is *unknown*.
 * @param method the TL name of what was called.
 */
export function parseRpcError(error: unknown, method: string): TelegramFailure {
  if (isFailure(error)) return error;
  const { word, code, seconds } = read(error);
  const meaning = meaningOf(word) ?? meaningOfCode(code);
  switch (meaning) {
    case 'wait':
      return new FloodWait(method, Number(/_(\d+)$/.exec(word)?.[1] ?? seconds ?? UNTOLD_WAIT_S));
    case 'later':
      return new Unreachable(word);
    case 'unknown':
      return new OutcomeUnknown(word === '' ? 'no definite answer' : word);
  }
  if ('refused' in meaning) return new Refusal(meaning.refused, word);
  return meaning.account === 'dead' ? new SessionDead(word) : new AccountFrozen(word);
}

/** What an error that the table doesn't have says by its code alone. */
function meaningOfCode(code: number | null): ErrorMeaning {
  switch (code) {
    case 303:
      return 'later';
    case 400:
    case 403:
    case 404:
    case 406:
      return { refused: 'telegram-refused' };
    case 401:
      return { account: 'dead' };
    case 420:
      return 'wait';
    case null:
    default:
      return 'unknown';
  }
}

export function isFailure(error: unknown): error is TelegramFailure {
  return isAnswer(error) || error instanceof OutcomeUnknown;
}

function read(error: unknown): { word: string; code: number | null; seconds: number | null } {
  if (typeof error !== 'object' || error === null) return { word: '', code: null, seconds: null };
  const word = 'errorMessage' in error && typeof error.errorMessage === 'string' ? error.errorMessage : '';
  const code = 'code' in error && typeof error.code === 'number' ? error.code : null;
  const seconds = 'seconds' in error && typeof error.seconds === 'number' ? error.seconds : null;
  return { word, code, seconds };
}
