import type { AccountRow } from '../../domain/ports/account-store.ts';
import { errorText } from '../context.ts';
import type { Context } from '../context.ts';

/** Whether the worker's session is good. While it is dead nothing is asked of Telegram; the queue is kept. */
export interface Session {
  dead(): boolean;
  /** Telegram refused the session: stored, and the operator told. */
  die(reason: string): Promise<void>;
  /** A call succeeded, or the operator logged in again. */
  live(): Promise<void>;
  /** After a restart a dead session is tried once more. */
  load(state: AccountRow['state']): void;
}

export function createSession({ store, accountId, reporter, log }: Context): Session {
  let state: 'live' | 'dead' | 'doubtful' = 'live';

  async function tell(said: 'live' | 'dead', reason: string): Promise<void> {
    try {
      await reporter.sessionChanged(said, reason);
    } catch (error) {
      log.warn({ error: errorText(error) }, 'the operator could not be told of the session');
    }
  }

  return {
    dead: () => state === 'dead',
    async die(reason) {
      if (state === 'dead') return;
      state = 'dead';
      log.error({ reason }, 'the session is dead: log in again');
      await store.accounts.setState(accountId, 'dead');
      await tell('dead', reason);
    },
    async live() {
      if (state === 'live') return;
      state = 'live';
      log.info({}, 'the session is live again');
      await store.accounts.setState(accountId, 'live');
      await tell('live', '');
    },
    load(stored) {
      state = stored === 'dead' ? 'doubtful' : 'live';
    },
  };
}
