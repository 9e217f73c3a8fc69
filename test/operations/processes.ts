import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import { isFinal } from '../../src/domain/operation.ts';
import type { NewOperation, Operation } from '../../src/domain/operation.ts';
import type { Clock } from '../../src/domain/ports/clock.ts';
import type { Operators } from '../../src/domain/ports/operators.ts';
import type { Store } from '../../src/domain/ports/store.ts';
import type { Telegram } from '../../src/domain/ports/telegram.ts';
import type { Timings } from '../../src/operations/context.ts';
import { createOperations } from '../../src/operations/create-operations.ts';
import type { RunningOperations } from '../../src/operations/create-operations.ts';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { openStore, type SqliteStore } from '../../src/store/open-store.ts';
import { newStoreFile } from '../store/new-file.ts';
import { recorder, startWorker } from '../worker/start-worker.ts';
import type { RunningWorker } from '../worker/start-worker.ts';

/** One run of the product's middle: real store, real worker, real operations. */
export interface Process {
  store: SqliteStore;
  telegram: Telegram;
  accountId: number;
  operations: RunningOperations;
  /** Ends it as a kill does: nothing it had under way goes on. */
  kill(): Promise<void>;
}

/** What operations and links became, and what operators were told, by whatever process. */
export interface Told {
  reports: Operation[];
  sessions: string[];
  /** What operators were told, but for the session. */
  news: string[];
  linksChanged: string[][];
}

export interface Stage extends Omit<RunningWorker, 'telegram' | 'again'> {
  told: Told;
  startProcess(parts?: ProcessParts): Promise<Process>;
}

export interface ProcessParts {
  store?: (store: Store) => Store;
  telegram?: (telegram: Telegram) => Telegram;
  timings?: Partial<Timings>;
  hasRoom?: () => Promise<boolean>;
  /** 8 unless said otherwise. */
  callsInFlight?: number;
  /** Robin unless said otherwise. */
  accountId?: number;
}

/** Censuses are taken by the tests that are about them. */
const YEAR_MS = 365 * 24 * 3_600_000;

/** A simulated Telegram, a database file and a clock that stands still, for one process after the other. */
export async function setStage(): Promise<Stage> {
  const running = await startWorker();
  const directory = await mkdtemp(join(tmpdir(), 'latchkey-operations-'));
  const path = newStoreFile(directory);
  const told: Told = { reports: [], sessions: [], news: [], linksChanged: [] };
  const alive = new Set<Process>();
  onTestFinished(async () => {
    await Promise.all(Array.from(alive, (process) => process.kill()));
    await rm(directory, { recursive: true });
  });

  async function startProcess(parts: ProcessParts = {}): Promise<Process> {
    const life = new AbortController();
    const clock = mortal(running.clock, life.signal);
    const store = await openStore({
      path,
      now: () => running.clock.now(),
      ...(parts.hasRoom === undefined ? {} : { hasRoom: parts.hasRoom }),
    });
    const accountId = parts.accountId ?? CAST.robin;
    const account = running.sandbox.accounts.find(({ userId }) => userId === accountId);
    const telegram = running.again(account?.session);
    await store.accounts.save(await telegram.self());
    const operations = createOperations({
      store: parts.store?.(recordingStore(store, told)) ?? recordingStore(store, told),
      telegram: parts.telegram?.(telegram) ?? telegram,
      accountId,
      clock,
      newId: () => randomBytes(16).toString('base64url'),
      log: recorder(running.logged),
      onChange: () => {},
      operators: recordingOperators(told),
      callsInFlight: parts.callsInFlight ?? 8,
      timings: { censusLookEveryMs: YEAR_MS, ...parts.timings },
    });
    const process: Process = {
      store,
      telegram,
      accountId,
      operations,
      async kill() {
        alive.delete(process);
        life.abort();
        void operations.stop();
        await telegram.close();
        await store.close();
      },
    };
    alive.add(process);
    await operations.start();
    return process;
  }

  const { sandbox, world, clock, logged } = running;
  return { sandbox, world, clock, logged, told, startProcess };
}

/** Keeps what each operation became, as it was written. */
function recordingStore(store: Store, told: Told): Store {
  const operations = new Proxy(store.operations, {
    get(object, key) {
      const value: unknown = Reflect.get(object, key);
      if (typeof value !== 'function') return value;
      return async (...args: unknown[]): Promise<unknown> => {
        const result: unknown = await Reflect.apply(value, object, args);
        if (key === 'find' || key === 'unfinished') return result;
        for (const each of Array.isArray(result) ? result : [result]) {
          if (isOperation(each) && isNews(each)) told.reports.push(each);
        }
        return result;
      };
    },
  });
  const links: Store['links'] = {
    ...store.links,
    async recordSightings(...args) {
      const changed = await store.links.recordSightings(...args);
      if (changed.length > 0) told.linksChanged.push(changed.map((link) => link.id));
      return changed;
    },
  };
  return { ...store, operations, links };
}

/** What a person would be told at once, but for progress. */
function isNews(operation: Operation): boolean {
  return isFinal(operation) || operation.state === 'unknown' || operation.waitReason !== null;
}

function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && 'idempotencyKey' in value;
}

function recordingOperators(told: Told): Operators {
  return {
    async tell(kind, news) {
      if ('state' in news) told.sessions.push(`${news.state} ${news.reason}`.trim());
      else told.news.push(`${kind} ${JSON.stringify(news)}`);
    },
  };
}

/** A dead process wakes up no more. */
function mortal(clock: Clock, dead: AbortSignal): Clock {
  return {
    now: () => clock.now(),
    monotonic: () => clock.monotonic(),
    async sleep(ms, signal) {
      await clock.sleep(ms, signal);
      if (dead.aborted) await new Promise(() => {});
    },
  };
}

let presses = 0;

/** What Mei wants in Harbour Makers, unless said otherwise. */
export function asked(changes: Partial<NewOperation> = {}): NewOperation {
  presses += 1;
  return {
    idempotencyKey: `press-${presses}`,
    kind: 'create',
    peerId: CAST_CHATS.makers,
    actorId: CAST.mei,
    actorName: '美玲 林',
    settings: { ...NO_SETTINGS, title: 'Workshop' },
    linkId: null,
    revokeFirst: false,
    card: { chatId: CAST.mei, messageId: 1 },
    locale: 'en',
    ...changes,
  };
}

export const UNCHECKED = { draftId: null, buttonId: null, authorisedAt: null };

/** The person pressed, and Telegram has just said that they may. */
export function pressed({ clock }: Stage): Parameters<RunningOperations['submit']>[1] {
  return { ...UNCHECKED, authorisedAt: clock.monotonic() };
}

/** Lets time pass, a step after the other, so that what begins in one is answered before a deadline comes. */
export async function pass(
  stage: Stage,
  { operations }: Process,
  seconds: number,
  stepSeconds = 1,
): Promise<void> {
  await operations.idle();
  for (let passed = 0; passed < seconds; passed += stepSeconds) {
    await stage.clock.advance(stepSeconds * 1_000);
    await operations.idle();
  }
}

/** Lets time pass until nothing is unfinished. */
export async function toTheEnd(stage: Stage, process: Process): Promise<void> {
  await process.operations.idle();
  for (let tries = 0; tries < 60; tries += 1) {
    if ((await process.store.operations.unfinished(process.accountId)).length === 0) return;
    await pass(stage, process, 10);
  }
  throw new Error('something never came to an end');
}

/** The account's links with that title, as Telegram has them. */
export function linksIn(stage: Stage, title: string, peerId: number = CAST_CHATS.makers): string[] {
  return stage.world.links
    .ofChat(peerId)
    .filter((link) => link.title === title && link.adminId === CAST.robin)
    .map((link) => (link.revoked ? 'revoked' : 'open'));
}

/** How many calls of the method arrived at Telegram. */
export function callsOf({ world }: Stage, method: string): number {
  return world.calls.since(0).filter((call) => call.method === method).length;
}

export function lastReport(stage: Stage, id: string): Operation | undefined {
  return stage.told.reports.findLast((operation) => operation.id === id);
}

export function finalReports(stage: Stage, id: string): Operation[] {
  return stage.told.reports.filter((operation) => operation.id === id && isFinal(operation));
}

/** Mei reads the link on a message of its own. */
export async function showOnCard(stage: Stage, { store }: Process, linkId: string): Promise<void> {
  const link = await store.links.find(linkId);
  if (link === null) throw new Error('no such link');
  cardsShown += 1;
  const place = { chatId: CAST.mei, messageId: 1_000 + cardsShown };
  await store.cards.showsLink({ place, readerId: CAST.mei, locale: 'en' }, link, stage.clock.now());
}

let cardsShown = 0;
