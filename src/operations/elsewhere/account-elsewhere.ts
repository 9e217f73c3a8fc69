import { AccountFrozen, SessionDead, Unreachable } from '../../domain/errors.ts';
import type { Batches } from '../../domain/ports/batches.ts';
import type { Clock, NewId } from '../../domain/ports/clock.ts';
import type { Jobs } from '../../domain/ports/jobs.ts';
import type { Log } from '../../domain/ports/logger.ts';
import type { Operations } from '../../domain/ports/operations.ts';
import type { Store } from '../../domain/ports/store.ts';
import type { Telegram } from '../../domain/ports/telegram.ts';
import { writeBatches } from '../batches/write-batches.ts';
import { errorText } from '../context.ts';
import { writeLockdowns } from '../lockdowns/write-lockdowns.ts';
import { readAnswer } from './answers.ts';
import { CALLS, HINTS, type Arguments, type Call, type HintName } from './calls.ts';
import { fromFailure } from './failures.ts';
import { asksQueue } from '../../domain/ports/queues.ts';

export interface ElsewhereDependencies {
  accountId: number;
  /** What is written here, the account finds there. */
  store: Store;
  jobs: Jobs;
  clock: Clock;
  newId: NewId;
  log: Log;
  /** How long one try may take. */
  answerWithinMs?: number;
}

/** What actions need of an account. */
export interface AccountElsewhere {
  readonly userId: number;
  readonly telegram: Pick<Telegram, keyof typeof CALLS & keyof Telegram>;
  readonly operations: Operations;
  readonly batches: Batches;
}

/** The process that was asked may have been killed: then the next one to hold the account answers. */
const TRIES = 3;
const ANSWERED_WITHIN_MS = 8_000;
/** A process of an older version is replaced within a rolling upgrade. */
const NOT_YET_MS = 1_000;

/**
 * An account that is at work in another process: what people want is written here and done there; what only Telegram knows is
 * asked of it.
 * @throws each of its calls Unreachable, if nobody who holds the account answers.
 */
export function accountElsewhere(deps: ElsewhereDependencies): AccountElsewhere {
  const { accountId, store, jobs, clock, newId, log, answerWithinMs = ANSWERED_WITHIN_MS } = deps;

  async function ask<Args extends unknown[], Value>(
    name: keyof typeof CALLS,
    call: Call<Args, Value>,
    given: Args,
  ): Promise<Value> {
    const data = { call: name, args: call.args.write(given) };
    for (let tries = 1; ; tries += 1) {
      const answer = await once(data, tries < TRIES);
      if (answer === null) {
        await assertLive();
        continue;
      }
      if (answer.is === 'value') return call.readAnswer(answer.value);
      if (answer.is === 'failure') throw fromFailure(answer.failure);
      if (tries === TRIES) throw new Unreachable(`${name}: the account is at work in an older version`);
      await clock.sleep(NOT_YET_MS);
    }
  }

  /** Nobody answers for an account that Telegram has refused. @throws AccountProblem if it has. */
  async function assertLive(): Promise<void> {
    const state = (await store.accounts.find(accountId))?.state;
    if (state === 'dead') throw new SessionDead('it is signed out');
    if (state === 'frozen') throw new AccountFrozen('it is frozen');
  }

  /** @returns null if nobody answered, and there is another try. */
  async function once(data: { call: string; args: string }, again: boolean) {
    try {
      const job = { key: newId(), data };
      return readAnswer(await jobs.ask(asksQueue(accountId), job, answerWithinMs));
    } catch (error) {
      if (again && error instanceof Unreachable) return null;
      throw error;
    }
  }

  function tell<Args extends unknown[]>(name: HintName, args: Arguments<Args>, ...given: Args): void {
    const text = args.write(given);
    const job = { key: `${name}${text}`, data: { call: name, args: text }, once: true };
    jobs.enqueue(asksQueue(accountId), job).catch((error: unknown) => {
      log.warn({ call: name, error: errorText(error) }, 'the account could not be told');
    });
  }

  const batches = writeBatches(deps, ({ id }) => tell('batchChanged', HINTS.batchChanged, id));
  return {
    userId: accountId,
    telegram: {
      administrators: (...args) => ask('administrators', CALLS.administrators, args),
      resolveChat: (...args) => ask('resolveChat', CALLS.resolveChat, args),
      primaryLink: (...args) => ask('primaryLink', CALLS.primaryLink, args),
      importers: (...args) => ask('importers', CALLS.importers, args),
      peopleLike: (...args) => ask('peopleLike', CALLS.peopleLike, args),
      recentJoins: (...args) => ask('recentJoins', CALLS.recentJoins, args),
      subscriptionTerms: () => ask('subscriptionTerms', CALLS.subscriptionTerms, []),
    },
    batches,
    operations: {
      lockdowns: writeLockdowns(deps, batches, ({ batch }) => {
        if (batch !== null) tell('batchChanged', HINTS.batchChanged, batch.id);
        tell('lockdownsChanged', HINTS.lockdownsChanged);
      }),
      async submit(operation, { draftId, buttonId }) {
        const also = { id: newId(), now: clock.now(), accountId, draftId, buttonId, elsewhere: true };
        return store.operations.add(operation, also);
      },
      refresh: (peerId) => tell('refresh', HINTS.refresh, peerId),
      takeCensus: (peerId) => tell('takeCensus', HINTS.takeCensus, peerId),
      administratorsChanged: (peerId, userId) =>
        tell('administratorsChanged', HINTS.administratorsChanged, peerId, userId),
      dutyChanged: (id) => tell('dutyChanged', HINTS.dutyChanged, id),
      readJoiners: (linkId) => tell('readJoiners', HINTS.readJoiners, linkId),
      joinersCame: () => tell('joinersCame', HINTS.joinersCame),
      requestsCame: () => tell('requestsCame', HINTS.requestsCame),
      async readRequests(peerId) {
        await ask('readRequests', CALLS.readRequests, [peerId]);
      },
      followMigration: (peerId) => ask('followMigration', CALLS.followMigration, [peerId]),
    },
  };
}
