import type { AccountProblem } from '../../domain/errors.ts';
import type { AccountRow } from '../../domain/ports/account-store.ts';
import { errorText } from '../context.ts';
import type { Context } from '../context.ts';

/** Whether the worker's session is good. While it is dead nothing is asked of Telegram; the queue is kept. */
export interface Session {
  dead(): boolean;
  /** Telegram refused the session: stored, and the operator told. */
  die(problem: AccountProblem): Promise<void>;
  /** A call succeeded, or the operator logged in again. */
  live(): Promise<void>;
  /** After a restart a dead session is tried once more. */
  load(state: AccountRow['state']): void;
}

export function createSession({ store, accountId, operators, onChange, log }: Context): Session {
  let state: AccountRow['state'] | 'doubtful' = 'live';

  async function tell(said: AccountRow['state'], reason: string): Promise<void> {
    try {
      onChange();
      await operators.tell('session', { state: said, reason });
    } catch (error) {
      log.warn({ error: errorText(error) }, 'the operator could not be told of the session');
    }
  }

  return {
    dead: () => state === 'dead' || state === 'frozen',
    async die(problem) {
      if (state === problem.state) return;
      state = problem.state;
      log.error(
        { state, reason: problem.reason },
        'the account can do nothing until its operator looks into it',
      );
      await store.accounts.setState(accountId, problem.state);
      await tell(problem.state, problem.reason);
    },
    async live() {
      if (state === 'live') return;
      state = 'live';
      log.info({}, 'the session is live again');
      await store.accounts.setState(accountId, 'live');
      await tell('live', '');
    },
    load(stored) {
      state = stored === 'live' ? 'live' : 'doubtful';
    },
  };
}
