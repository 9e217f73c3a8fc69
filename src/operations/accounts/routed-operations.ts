import { isAnswer } from '../../domain/errors.ts';
import type { AccountAtWork, Accounts } from '../../domain/ports/accounts.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { Batches } from '../../domain/ports/batches.ts';
import type { Lockdowns } from '../../domain/ports/lockdowns.ts';
import type { Log } from '../../domain/ports/logger.ts';
import type { Operations } from '../../domain/ports/operations.ts';
import type { Store } from '../../domain/ports/store.ts';
import { errorText } from '../context.ts';

type Stored = Pick<Store, 'links' | 'batches' | 'lockdowns'>;

/** Operations and batches, each by the account that is to do it. Throws also what `Accounts.at` does. */
export function routedOperations(
  accounts: Accounts,
  store: Stored,
  log: Log,
): { operations: Operations; batches: Batches } {
  const of = async (peerId: PeerId): Promise<AccountAtWork> => accounts.at(await accounts.serving(peerId));
  const hints = createHints(accounts, log);
  const hintServing = (peerId: PeerId, say: Hint): void => hints.hint(() => accounts.serving(peerId), say);

  async function keeperOf(linkId: string | null, peerId: PeerId): Promise<AccountAtWork> {
    const link = linkId === null ? null : await store.links.find(linkId);
    return accounts.at(await (link === null ? accounts.serving(peerId) : accounts.keeping(link)));
  }

  const operations: Operations = {
    lockdowns: routedLockdowns(store, of),
    submit: async (operation, also) =>
      (await keeperOf(operation.linkId, operation.peerId)).operations.submit(operation, also),
    refresh: (peerId) => hintServing(peerId, (account) => account.refresh(peerId)),
    takeCensus: (peerId) => hintServing(peerId, (account) => account.takeCensus(peerId)),
    administratorsChanged(peerId, userId) {
      const changed: Hint = (account) => account.administratorsChanged(peerId, userId);
      // It may be asked to serve the chat from now on.
      if (accounts.all().includes(userId)) hints.tell(userId, changed);
      else hintServing(peerId, changed);
    },
    dutyChanged: (accountId) => hints.tell(accountId, (account) => account.dutyChanged(accountId)),
    readJoiners(linkId) {
      const keeper = async (): Promise<number | null> => {
        const link = await store.links.find(linkId);
        return link === null ? null : accounts.keeping(link);
      };
      hints.hint(keeper, (account) => account.readJoiners(linkId));
    },
    joinersCame: () => hints.hintAll((account) => account.joinersCame()),
    requestsCame: () => hints.hintAll((account) => account.requestsCame()),
    readRequests: async (peerId) => (await of(peerId)).operations.readRequests(peerId),
    followMigration: async (peerId) => (await of(peerId)).operations.followMigration(peerId),
  };
  return { operations, batches: routedBatches(accounts, store, of) };
}

/** By the chat: one that is locked is not moved to another account. */
function routedLockdowns(
  { lockdowns }: Pick<Store, 'lockdowns'>,
  of: (peerId: PeerId) => Promise<AccountAtWork>,
): Lockdowns {
  async function ofId(id: string): Promise<Lockdowns> {
    const lockdown = await lockdowns.find(id);
    if (lockdown === null) throw new Error(`there is no lockdown ${id}`);
    return (await of(lockdown.peerId)).operations.lockdowns;
  }
  return {
    start: async (wanted, by) => (await of(wanted.peerId)).operations.lockdowns.start(wanted, by),
    lift: async (id, asker, by) => (await ofId(id)).lift(id, asker, by),
    reissue: async (id, asker, by) => (await ofId(id)).reissue(id, asker, by),
    goOn: async (id, actor) => (await ofId(id)).goOn(id, actor),
  };
}

function routedBatches(
  accounts: Accounts,
  store: Pick<Store, 'batches'>,
  of: (peerId: PeerId) => Promise<AccountAtWork>,
): Batches {
  async function ofId(id: string): Promise<Batches> {
    const batch = await store.batches.find(id);
    if (batch === null) throw new Error(`there is no batch ${id}`);
    const own = accounts.all().includes(batch.accountId);
    return (own ? accounts.at(batch.accountId) : await of(batch.peerId)).batches;
  }
  return {
    submit: async (batch, also) => (await of(batch.peerId)).batches.submit(batch, also),
    pause: async (id) => (await ofId(id)).pause(id),
    resume: async (id) => (await ofId(id)).resume(id),
    cancel: async (id) => (await ofId(id)).cancel(id),
  };
}

type Hint = (account: Operations) => void;

interface Hints {
  tell(userId: number, say: Hint): void;
  /** @param whose null for nobody's. */
  hint(whose: () => Promise<number | null>, say: Hint): void;
  hintAll(say: Hint): void;
}

/** What is only a reason to look soon: an account that isn't at work looks at everything once it is. */
function createHints(accounts: Accounts, log: Log): Hints {
  function tell(userId: number, say: Hint): void {
    try {
      say(accounts.at(userId).operations);
    } catch (error) {
      if (!isAnswer(error)) throw error;
    }
  }
  return {
    tell,
    hint(whose, say) {
      const [only] = accounts.all();
      if (accounts.single && only !== undefined) return tell(only, say);
      whose().then(
        (userId) => userId !== null && tell(userId, say),
        (error: unknown) => log.warn({ error: errorText(error) }, 'an account could not be told to look'),
      );
    },
    hintAll: (say) => accounts.all().forEach((userId) => tell(userId, say)),
  };
}
