import { SessionDead } from '../../domain/errors.ts';
import type { AccountAtWork, Accounts } from '../../domain/ports/accounts.ts';
import type { Store } from '../../domain/ports/store.ts';

/** The accounts of this bot, as they come to work one after the other. */
export interface KnownAccounts extends Accounts {
  /** There is a session for it. @param why it isn't at work: what is thrown for whom needs it. */
  expect(userId: number, why: () => Error): void;
  /** It is at work. */
  begin(account: AccountAtWork): void;
}

/** @param options.single there is one session: its account serves all chats. */
export function createAccounts({
  store,
  single,
}: {
  store: Pick<Store, 'chats'>;
  single: boolean;
}): KnownAccounts {
  const accounts = new Map<number, AccountAtWork | (() => Error)>();

  /** One that is at work, if there is one. */
  function first(): number {
    const known = [...accounts.keys()];
    const userId = known.find((id) => typeof accounts.get(id) !== 'function') ?? known[0];
    if (userId === undefined) throw new SessionDead('no account');
    return userId;
  }

  const known: KnownAccounts = {
    single,
    all: () => [...accounts.keys()],
    serving: async (peerId) => (single ? first() : ((await store.chats.servedBy(peerId)) ?? first())),
    keeping: async ({ adminId, peerId }) => (accounts.has(adminId) ? adminId : known.serving(peerId)),
    at(userId) {
      const account = accounts.get(userId);
      if (account === undefined) throw new SessionDead('no session');
      if (typeof account === 'function') throw account();
      return account;
    },
    expect: (userId, why) => void accounts.set(userId, why),
    begin: (account) => void accounts.set(account.userId, account),
  };
  return known;
}

/** Where an account is the only one: all is its own. */
export function soleAccount(userId: number): Pick<Accounts, 'single' | 'all' | 'serving' | 'keeping'> {
  return { single: true, all: () => [userId], serving: async () => userId, keeping: async () => userId };
}
