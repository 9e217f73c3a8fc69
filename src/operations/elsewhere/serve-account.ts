import { isAnswer, OutcomeUnknown } from '../../domain/errors.ts';
import type { Clock } from '../../domain/ports/clock.ts';
import type { Job, Jobs } from '../../domain/ports/jobs.ts';
import type { Log } from '../../domain/ports/logger.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import type { Telegram } from '../../domain/ports/telegram.ts';
import { errorText } from '../context.ts';
import type { RunningOperations } from '../create-operations.ts';
import { failed, type Answer } from './answers.ts';
import { CALLS, HINTS, type Arguments, type Call, type HintName } from './calls.ts';
import { asksQueue, operationsQueue } from '../../domain/ports/queues.ts';

export interface ServedAccount {
  accountId: number;
  telegram: Telegram;
  operations: RunningOperations;
  jobs: Jobs;
  clock: Clock;
  log: Log;
}

/** So many people's questions at once: Telegram answers most in a few dozen milliseconds. */
const ASKS_AT_ONCE = 16;
const OPERATIONS_AT_ONCE = 4;
/** How soon something is found that was written and of which no job came. */
const LOOK_EVERY_MS = 5_000;

/**
 * Lets other processes reach an account that is at work in this one.
 * @returns what ends it: what was asked by then is answered.
 */
export async function serveAccount(account: ServedAccount): Promise<() => Promise<void>> {
  const { accountId, operations, jobs, clock, log } = account;
  const stopping = new AbortController();
  const calls = callsOf(account);
  const hints = hintsOf(account);

  /** @throws never: what went wrong is the answer. */
  async function answer({ data }: Job): Promise<Answer | null> {
    const name = String(data['call']);
    const args = String(data['args']);
    try {
      const call = calls.get(name) ?? hints.get(name);
      return call === undefined ? { is: 'not-yet' } : await call(args);
    } catch (error) {
      if (!isToldAs(error)) log.error({ call: name, error: errorText(error) }, 'a question failed');
      return failed(error);
    }
  }

  async function look(): Promise<void> {
    while (!stopping.signal.aborted) {
      await clock.sleep(LOOK_EVERY_MS, stopping.signal);
      if (stopping.signal.aborted) return;
      try {
        await operations.written.anything();
      } catch (error) {
        log.warn({ error: errorText(error) }, 'what was written by other processes could not be read');
      }
    }
  }

  const looking = look();
  const stops = await Promise.all([
    jobs.work(asksQueue(accountId), ASKS_AT_ONCE, answer),
    jobs.work(operationsQueue(accountId), OPERATIONS_AT_ONCE, async ({ data }) => {
      await operations.written.operation(String(data['operationId']));
    }),
  ]);
  return async () => {
    stopping.abort();
    await Promise.all([looking, ...stops.map((stop) => stop())]);
  };
}

type Served = (args: string) => Promise<Answer>;

function callsOf({ telegram, operations }: ServedAccount): Map<string, Served> {
  return new Map([
    ['administrators', served(CALLS.administrators, (peerId) => telegram.administrators(peerId))],
    ['resolveChat', served(CALLS.resolveChat, (reference) => telegram.resolveChat(reference))],
    ['primaryLink', served(CALLS.primaryLink, (peerId) => telegram.primaryLink(peerId))],
    ['importers', served(CALLS.importers, (...args) => telegram.importers(...args))],
    ['peopleLike', served(CALLS.peopleLike, (...args) => telegram.peopleLike(...args))],
    ['recentJoins', served(CALLS.recentJoins, (peerId) => telegram.recentJoins(peerId))],
    ['subscriptionTerms', served(CALLS.subscriptionTerms, () => telegram.subscriptionTerms())],
    [
      'readRequests',
      served(CALLS.readRequests, async (peerId) => {
        await operations.readRequests(peerId);
        return null;
      }),
    ],
    ['followMigration', served(CALLS.followMigration, (peerId) => operations.followMigration(peerId))],
  ] satisfies [keyof typeof CALLS, Served][]);
}

function hintsOf({ operations }: ServedAccount): Map<string, Served> {
  const hints: Record<HintName, Served> = {
    refresh: told(HINTS.refresh, (peerId) => operations.refresh(peerId)),
    takeCensus: told(HINTS.takeCensus, (peerId) => operations.takeCensus(peerId)),
    administratorsChanged: told(HINTS.administratorsChanged, (peerId, userId) =>
      operations.administratorsChanged(peerId, userId),
    ),
    dutyChanged: told(HINTS.dutyChanged, (id) => operations.dutyChanged(id)),
    readJoiners: told(HINTS.readJoiners, (linkId) => operations.readJoiners(linkId)),
    joinersCame: told(HINTS.joinersCame, () => operations.joinersCame()),
    requestsCame: told(HINTS.requestsCame, () => operations.requestsCame()),
    batchChanged: told(HINTS.batchChanged, (id) => operations.written.batch(id)),
    lockdownsChanged: told(HINTS.lockdownsChanged, () => operations.written.lockdowns()),
  };
  return new Map(Object.entries(hints));
}

function served<Args extends unknown[], Value>(
  call: Call<Args, Value>,
  handle: (...args: Args) => Promise<Value>,
): Served {
  return async (text) => {
    const args = read(call.args, text);
    return args === null
      ? { is: 'not-yet' }
      : { is: 'value', value: call.writeAnswer(await handle(...args)) };
  };
}

function told<Args extends unknown[]>(
  hint: Arguments<Args>,
  handle: (...args: Args) => Promise<void> | void,
): Served {
  return served({ args: hint, writeAnswer: () => null, readAnswer: () => null }, async (...args) => {
    await handle(...args);
    return null;
  });
}

/** @returns null for what this version can't read. */
function read<Args extends unknown[]>(args: Arguments<Args>, text: string): Args | null {
  try {
    return args.read(text);
  } catch {
    return null;
  }
}

/** Whether it is an answer rather than a defect. */
function isToldAs(error: unknown): boolean {
  return isAnswer(error) || error instanceof OutcomeUnknown || error instanceof IllegalTransition;
}
