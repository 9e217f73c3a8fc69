import { setMaxListeners } from 'node:events';
import { Client, type QueryResult } from 'pg';
import type { Clock } from '../../domain/ports/clock.ts';
import { StoreUnreachable } from '../../domain/ports/operation-store.ts';
import type { Log } from '../../domain/ports/logger.ts';
import { storeError } from '../database/postgres/errors.ts';
import { endSilent, forgetFormer, renewAll } from './statements.ts';

export interface LockConnectionOptions {
  /** A secret: it may hold a password. */
  url: string;
  clock: Clock;
  log: Log;
  /** Who holds what is locked here: new for each connection. */
  holder: string;
}

/** What a process locks belongs to this connection, and ends with it. */
export interface LockConnection {
  readonly holder: string;
  /** Aborts when the connection is over, or can't be relied on any more. */
  readonly lost: AbortSignal;
  /** Asks the clock: who was paused for too long has lost it, also before `lost` says so. */
  isReliable(): boolean;
  /** Several statements see each other's work, and are one transaction. @throws StoreUnreachable; others if a statement is wrong. */
  query(text: string): Promise<QueryResult[]>;
  /** Its renewals are checked from now on. @returns what ends that. */
  expectRenewal(name: string, epoch: number): () => void;
  close(): void;
}

/** How often what is held is renewed, and who has fallen silent is looked for. */
const RENEW_MS = 1_000;

/** Who couldn't renew for so long has lost all: before anybody takes it for dead, which is later (`SILENT_MS`). */
const UNRENEWED_MS = 3_000;

/** How long a statement waits for what somebody is writing; a renewal may have to wait behind one. */
const LOCK_TIMEOUT_MS = 500;

/** @throws StoreUnreachable */
export async function openLockConnection(options: LockConnectionOptions): Promise<LockConnection> {
  const { clock, log, holder } = options;
  const over = new AbortController();
  const { signal: lost } = over;
  // All that is held listens to it.
  setMaxListeners(0, lost);
  const client = new Client({
    connectionString: options.url,
    application_name: `latchkey-lock-${holder}`,
    connectionTimeoutMillis: UNRENEWED_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: RENEW_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
  });
  const expected = new Map<string, number>();
  const waiting: (() => Promise<void>)[] = [];
  let isAsking = false;
  let isOpen = false;

  function lose(error: unknown): void {
    if (lost.aborted) return;
    // Who asked for it is told itself why it could not be made.
    if (isOpen) log.warn({ err: error, holder }, 'the connection that holds locks is lost');
    end();
  }

  function end(): void {
    over.abort();
    // Not `end()`, which waits for an answer that may never come. The server sees the socket's end, and unlocks.
    client.connection.stream.destroy();
  }

  /** One after the other: a client takes no second statement while it waits for the first. */
  async function askInTurn(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next();
    isAsking = false;
  }

  function inTurn(text: string, waitIn: (ask: () => Promise<void>) => void): Promise<QueryResult[]> {
    return new Promise((resolve, reject) => {
      waitIn(() => ask(text).then(resolve, reject));
      void askInTurn();
    });
  }

  async function ask(text: string): Promise<QueryResult[]> {
    if (lost.aborted) throw new StoreUnreachable('the connection that holds locks is lost');
    // Its types know of one statement only.
    try {
      const result: QueryResult | QueryResult[] = await client.query(text);
      return Array.isArray(result) ? result : [result];
    } catch (error) {
      throw storeError(error);
    }
  }

  async function renew(): Promise<void> {
    // Before all others, of which each may have to wait for who is writing: who can't renew in time loses everything.
    const [renewed] = await inTurn(`${renewAll(holder)}; ${endSilent}`, (ask) => waiting.unshift(ask));
    const epochs = new Map(renewed?.rows.map(({ name, epoch }) => [name, Number(epoch)]));
    for (const [name, epoch] of expected) {
      if (epochs.get(name) !== epoch) throw new Error(`somebody else has taken ${name}`);
    }
  }

  async function keepRenewing(): Promise<void> {
    while (!lost.aborted) {
      const sentAt = clock.monotonic();
      await renew();
      renewedAt = sentAt;
      await clock.sleep(RENEW_MS, lost);
    }
  }

  /** Counts from when a renewal was sent: by the server's clock it is no older than that. */
  async function loseUnlessRenewed(): Promise<void> {
    while (!lost.aborted) {
      if (isReliable()) await clock.sleep(leftMs(), lost);
    }
  }

  function isReliable(): boolean {
    if (!lost.aborted && leftMs() <= 0) lose(new Error(`not renewed for ${UNRENEWED_MS} ms`));
    return !lost.aborted;
  }

  function leftMs(): number {
    return renewedAt + UNRENEWED_MS - clock.monotonic();
  }

  client.on('error', lose);
  client.on('end', () => lose(new Error('the connection has ended')));
  try {
    await client.connect();
    await client.query(forgetFormer);
  } catch (error) {
    lose(error);
    throw storeError(error);
  }
  isOpen = true;
  let renewedAt = clock.monotonic();
  keepRenewing().catch(lose);
  void loseUnlessRenewed();
  return {
    holder,
    lost,
    isReliable,
    query: (text) => inTurn(text, (ask) => waiting.push(ask)),
    expectRenewal(name, epoch) {
      expected.set(name, epoch);
      return () => void expected.delete(name);
    },
    close() {
      if (!lost.aborted) end();
    },
  };
}
