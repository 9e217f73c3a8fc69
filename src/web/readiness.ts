import type { Clock } from '../domain/ports/clock.ts';
import type { Store } from '../domain/ports/store.ts';

export interface ReadinessDependencies {
  store: Pick<Store, 'accounts' | 'inbox'>;
  clock: Clock;
  /** The accounts that make links, once they are signed in. */
  accountIds: () => readonly number[];
  /** Whether this process is to make links, or only takes what others do then. */
  makesLinks: boolean;
  /** It is about to stop. */
  isStopping: () => boolean;
}

export type NotReady = 'stopping' | 'store-unreachable' | `session-${'starting' | 'dead' | 'frozen'}`;

/** A database that does not answer by then is out of reach. */
const ANSWER_MS = 2_000;

/** Why this process should be sent no requests just now; nothing where it should. */
export async function reasonsNotReady(deps: ReadinessDependencies): Promise<NotReady[]> {
  const stopping: NotReady[] = deps.isStopping() ? ['stopping'] : [];
  const answered = new AbortController();
  const late = async (): Promise<NotReady> => {
    await deps.clock.sleep(ANSWER_MS, answered.signal);
    return 'store-unreachable';
  };
  const found = await Promise.race([late(), look(deps)]).catch((): NotReady => 'store-unreachable');
  answered.abort();
  return found === null ? stopping : [...stopping, found];
}

async function look({ store, accountIds, makesLinks }: ReadinessDependencies): Promise<NotReady | null> {
  if (!makesLinks) {
    await store.inbox.backlog();
    return null;
  }
  const accounts = await Promise.all(accountIds().map((userId) => store.accounts.find(userId)));
  // The others of several go on when one can't.
  if (accounts.some((account) => account?.state === 'live')) return null;
  return accounts[0]?.state === 'frozen'
    ? 'session-frozen'
    : accounts[0]
      ? 'session-dead'
      : 'session-starting';
}
