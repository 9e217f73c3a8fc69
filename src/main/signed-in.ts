import { AccountFrozen, FloodWait } from '../domain/errors.ts';
import type { Log } from '../domain/ports/logger.ts';
import type { Operators } from '../domain/ports/operators.ts';
import type { Store } from '../domain/ports/store.ts';
import type { Telegram, WorkerAccount } from '../domain/ports/telegram.ts';
import type { AccountSignIn } from './account-sign-in.ts';

/** An account of which Telegram has accepted the session. */
export interface SignedIn {
  telegram: Telegram;
  account: WorkerAccount;
}

/**
 * Those that are signed in once each of them is, or is refused, or has to wait, each account once; the first one where all others are
 * refused or wait.
 * @param onWait none is so far: people are told that they have to wait.
 * @returns none once it was stopped.
 * @throws what the first of them met, if all are refused.
 */
export async function firstSignedIn(
  signIns: readonly AccountSignIn[],
  onWait: () => void,
): Promise<SignedIn[]> {
  await Promise.all(signIns.map(({ settled }) => settled));
  if (signIns.every(({ isSignedIn }) => !isSignedIn())) {
    if (signIns.some(({ isRefused }) => !isRefused())) onWait();
    await firstOf(signIns);
  }
  const signedIn = await Promise.all(signIns.filter(({ isSignedIn }) => isSignedIn()).map(whose));
  return onceEach(signedIn.flatMap((one) => one ?? []));
}

/** Two logins of one account would do everything twice: the first of them counts. */
function onceEach(signedIn: readonly SignedIn[]): SignedIn[] {
  const ids = signedIn.map(({ account }) => account.userId);
  return signedIn.filter((_, index) => ids.indexOf(ids[index] ?? 0) === index);
}

/** @throws what the first of them met, if all are refused. */
async function firstOf(signIns: readonly AccountSignIn[]): Promise<void> {
  try {
    await Promise.any(signIns.map(({ account }) => account));
  } catch (error) {
    throw error instanceof AggregateError ? error.errors[0] : error;
  }
}

async function whose({ telegram, account }: AccountSignIn): Promise<SignedIn | null> {
  const signedIn = await account;
  return signedIn === null ? null : { telegram, account: signedIn };
}

interface Followed {
  store: Pick<Store, 'accounts' | 'chats'>;
  operators: Operators;
  log: Log;
  /** It came to work. */
  begin: (account: SignedIn) => Promise<void>;
  signal: AbortSignal;
}

/** The others begin when they are signed in; operators are told of those that are refused or have to wait. */
export function followOthers(
  signIns: readonly AccountSignIn[],
  begun: readonly SignedIn[],
  deps: Followed,
): void {
  const atWork = new Set(begun.map(({ account }) => account.userId));
  const telegrams = new Set(begun.map(({ telegram }) => telegram));
  for (const signIn of signIns) {
    if (telegrams.has(signIn.telegram)) continue;
    follow(signIn, deps, atWork).catch((error: unknown) => {
      deps.log.error({ err: error }, 'an account could not begin its work');
    });
  }
}

async function follow(signIn: AccountSignIn, deps: Followed, atWork: Set<number>): Promise<void> {
  if (signIn.waitsUntil() !== null) await tell(signIn, deps);
  let one: SignedIn | null;
  try {
    one = await whose(signIn);
  } catch (error) {
    deps.log.error({ err: error }, 'an account could not sign in: the others go on');
    return tell(signIn, deps);
  }
  if (one === null || deps.signal.aborted) return;
  if (atWork.has(one.account.userId)) {
    const { userId, name: account } = one.account;
    const { file } = signIn;
    deps.log.warn({ account: userId, file }, 'two sessions are of the same account: one is left out');
    await one.telegram.close();
    return deps.operators.tell('account-twice', { account, file }, file);
  }
  atWork.add(one.account.userId);
  await deps.begin(one);
}

async function tell(
  { expected, file, problem }: AccountSignIn,
  { store, operators }: Followed,
): Promise<void> {
  const why = problem();
  const known = expected === null ? null : await store.accounts.find(expected);
  const chats = expected === null ? 0 : await store.chats.countServedBy(expected);
  const state = why instanceof FloodWait ? 'waiting' : why instanceof AccountFrozen ? 'frozen' : 'dead';
  const account = known?.name ?? file;
  await operators.tell('account', { account, state, reason: why.message, chats }, file);
}
