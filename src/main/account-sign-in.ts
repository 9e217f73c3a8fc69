import { AccountFrozen, FloodWait, SessionDead, Unreachable } from '../domain/errors.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { Log } from '../domain/ports/logger.ts';
import type { Telegram, WorkerAccount } from '../domain/ports/telegram.ts';
import { accountOf, type SessionFile } from './sessions.ts';
import { signIn } from './sign-in.ts';
import { StartError } from './start-error.ts';

/** An account on its way to work. */
export interface AccountSignIn {
  readonly file: string;
  readonly telegram: Telegram;
  /** Whose session it is by its file’s name; null where that says nothing. */
  readonly expected: number | null;
  /** null once it was stopped. @throws StartError */
  readonly account: Promise<WorkerAccount | null>;
  /** Resolves once it is signed in or refused, or has to wait. */
  readonly settled: Promise<void>;
  /** Until when Telegram wants it to wait; null if it doesn’t. */
  readonly waitsUntil: () => Date | null;
  readonly isSignedIn: () => boolean;
  readonly isRefused: () => boolean;
  /** Why it isn’t at work. */
  readonly problem: () => Error;
}

/** @param others whether accounts beside it go on, so that it is tried again where Telegram can’t be reached. */
export function beginSignIn(
  { file }: SessionFile,
  deps: { telegram: Telegram; clock: Clock; log: Log; signal: AbortSignal; others: boolean },
): AccountSignIn {
  const { telegram, clock, log, signal, others } = deps;
  let until: Date | null = null;
  let failure: unknown = null;
  let signedIn = false;
  let onSettled = (): void => {};
  const settled = new Promise<void>((resolve) => (onSettled = resolve));

  async function begin(): Promise<WorkerAccount | null> {
    try {
      const account = await signIn({
        telegram,
        sessionFile: file,
        clock,
        log,
        signal,
        patient: others,
        onWait(waitsUntil) {
          until = waitsUntil;
          onSettled();
        },
      });
      until = null;
      signedIn = account !== null;
      return account;
    } catch (error) {
      failure = error;
      throw error;
    } finally {
      onSettled();
    }
  }

  const account = begin();
  account.catch(() => {});
  return {
    file,
    telegram,
    expected: accountOf(file),
    account,
    settled,
    waitsUntil: () => until,
    isSignedIn: () => signedIn,
    isRefused: () => failure !== null,
    problem: () => problemOf(failure, until, clock),
  };
}

/** As what the account can’t do would be told by Telegram. */
function problemOf(failure: unknown, until: Date | null, clock: Clock): Error {
  if (failure instanceof StartError) {
    const reason = String(failure.variables['reason'] ?? '');
    return failure.key === 'start-account-frozen' ? new AccountFrozen(reason) : new SessionDead(reason);
  }
  if (until === null) return new Unreachable('the account is signing in');
  const seconds = Math.ceil((until.getTime() - clock.now().getTime()) / 1000);
  return new FloodWait('users.getUsers', Math.max(seconds, 1));
}
