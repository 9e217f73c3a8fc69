import { createOperators } from '../../bot/operators/operators.ts';
import type { Lease } from '../../domain/ports/leases.ts';
import type { WorkerAccount } from '../../domain/ports/telegram.ts';
import { createOperations } from '../../operations/create-operations.ts';
import { serveAccount } from '../../operations/elsewhere/serve-account.ts';
import type { HoldableAccount } from '../../operations/holding/hold-account.ts';
import { adoptSince } from '../adopt-restored.ts';
import { newId } from '../clock.ts';
import { signIn } from '../sign-in.ts';
import { StartError } from '../start-error.ts';
import type { Rooms } from './rooms.ts';
import type { SessionHere } from './sessions-here.ts';
import { telegramOf } from './telegram-of.ts';

/** By why it can't sign in. */
const REFUSED: Readonly<Record<string, 'dead' | 'frozen'>> = {
  'start-account-dead': 'dead',
  'start-account-frozen': 'frozen',
};

/** An account at work in this process for as long as it holds the account's lease; other processes can ask it things. */
export function openAccount(rooms: Rooms, session: SessionHere, lease: Lease): HoldableAccount {
  const { config, here, api, words, clock, log, observer } = rooms;
  const { accountId, file } = session;
  const store = rooms.store.under(lease);
  const telegram = telegramOf(rooms, session, lease);
  // They are told by the process that has the duties.
  const { operatorIds } = config;
  const operators = createOperators({ store, api, words, clock, newId, log, operatorIds });
  const stopping = new AbortController();
  const { signal } = stopping;
  /** The last first. */
  const ends: (() => Promise<void>)[] = [];

  /** What is begun when it was to end meanwhile ends at once. */
  async function endsWith(end: () => Promise<void>): Promise<void> {
    if (signal.aborted) await end();
    else ends.unshift(end);
  }

  /** @throws StartError, of which operators are told. */
  async function signedIn(): Promise<WorkerAccount | null> {
    try {
      const onWait = (): void => {};
      return await signIn({ telegram, sessionFile: file, clock, log, onWait, signal, patient: true });
    } catch (error) {
      if (error instanceof StartError) await tellOf(error);
      throw error;
    }
  }

  async function tellOf({ key, variables }: StartError): Promise<void> {
    const state = REFUSED[key];
    const known = await store.accounts.find(accountId);
    // It is tried again and again: they are told once.
    if (state === undefined || known?.state === state) return;
    const account = known?.name ?? file;
    const chats = await store.chats.countServedBy(accountId);
    const reason = String(variables['reason'] ?? '');
    await operators.tell('account', { account, state, reason, chats }, String(accountId));
    await store.accounts.setState(accountId, state);
  }

  async function start(): Promise<void> {
    const account = await signedIn();
    if (account === null) return;
    if (account.userId !== accountId) throw new StartError('start-other-account', { file });
    await store.accounts.save(account);
    const { restored, adopted } = rooms;
    const isBot = config.worker === 'bot';
    if (restored !== null && !adopted.has(accountId)) {
      const adoption = { restored, telegrams: [telegram], newId, operators, isBot, onWait: () => {}, signal };
      await adoptSince({ ...rooms, ...adoption });
    }
    if (signal.aborted) return;
    adopted.add(accountId);
    // It may be new: what is its own has to find it.
    await rooms.known.look();
    const { reconcileAfter: reconcileAfterMs, lookAgainAfter: lookAgainAfterMs } = config.timings;
    const operations = createOperations({
      store,
      telegram,
      accountId,
      accounts: rooms.known.through(store, signal),
      isBot,
      clock,
      newId,
      log,
      observer,
      // The process that edits cards may be another: a job tells that.
      onChange: () => rooms.cards.wake(),
      operators,
      callsInFlight: config.callsInFlight,
      timings: { reconcileAfterMs, lookAgainAfterMs },
    });
    await endsWith(() => operations.stop());
    if (signal.aborted) return;
    await operations.start();
    if (signal.aborted) return;
    await endsWith(await serveAccount({ accountId, telegram, operations, jobs: store.jobs, clock, log }));
    if (signal.aborted) return;
    here.set(accountId, { userId: accountId, telegram, operations, batches: operations.batches });
  }

  return {
    start,
    async stop() {
      stopping.abort();
      here.delete(accountId);
      for (const end of ends) await end();
    },
    disconnect: () => telegram.close(),
  };
}
