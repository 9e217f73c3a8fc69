import type { AccountProblem } from '../../domain/errors.ts';
import type { AccountRow } from '../../domain/ports/account-store.ts';
import { errorText } from '../context.ts';
import type { Context } from '../context.ts';

/** Whether the account that makes links can work. While it can't, the queue is kept and Telegram is left alone. */
export interface Account {
  /** What keeps it from working, as far as is known; null for nothing. */
  problem(): AccountProblem['state'] | 'paused' | null;
  /** Milliseconds until something may be asked of Telegram; 0 for now, null for not before another start. */
  waitMs(): number | null;
  /** Telegram said so: stored, and the operator told. */
  onProblem(problem: AccountProblem): Promise<void>;
  /** A call that was made in spite of the problem changed something on Telegram. */
  works(): Promise<void>;
  /** The operator may have paused it, or let it go on. */
  readDuty(): Promise<void>;
  /** What was known when the last process ended. To be called once, when Telegram has accepted the session. */
  load(): Promise<void>;
}

export function createAccount(context: Context): Account {
  const { store, accountId, clock, timings, log } = context;
  let state: AccountRow['state'] = 'live';
  let paused = false;
  /** Monotonic milliseconds. A frozen account is tried again now and then: nobody says when it is thawed. */
  let retryAt = 0;

  async function change(to: AccountRow['state'], reason: string): Promise<void> {
    state = to;
    await store.accounts.setState(accountId, to);
    try {
      await tellOperators(context, to, reason);
    } catch (error) {
      log.warn({ error: errorText(error) }, 'operators could not be told of the account');
    }
  }

  return {
    problem: () => (state === 'live' ? (paused ? 'paused' : null) : state),
    waitMs() {
      if (paused) return null;
      if (state === 'live') return 0;
      return state === 'dead' ? null : Math.max(retryAt - clock.monotonic(), 0);
    },
    async onProblem({ state: problem, reason }) {
      retryAt = clock.monotonic() + timings.frozenRetryMs;
      if (state === problem) return;
      log.error({ problem, reason }, 'the account can make no links until its operator has dealt with it');
      await change(problem, reason);
    },
    async works() {
      if (state === 'live') return;
      log.info({}, 'the account works again');
      await change('live', '');
    },
    async readDuty() {
      paused = (await store.accounts.find(accountId))?.duty === 'paused';
    },
    async load() {
      const stored = await store.accounts.find(accountId);
      state = stored?.state ?? 'live';
      paused = stored?.duty === 'paused';
      if (state === 'dead') await change('live', '');
    },
  };
}

async function tellOperators(
  { operators, accounts, accountId, isBot, store }: Context,
  state: AccountRow['state'],
  reason: string,
): Promise<void> {
  if (accounts.single) {
    return operators.tell('session', { state: isBot && state === 'dead' ? 'bot-dead' : state, reason });
  }
  const account = (await store.accounts.find(accountId))?.name ?? String(accountId);
  const chats = await store.chats.countServedBy(accountId);
  await operators.tell('account', { account, state, reason, chats }, String(accountId));
}
