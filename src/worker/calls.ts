import { AccountProblem, FloodWait, OutcomeUnknown, SessionDead, Unreachable } from '../domain/errors.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { Log } from '../domain/ports/logger.ts';
import type { Observer } from '../domain/ports/observer.ts';
import { FIRST_CALL, KeyNotFound, tlMethod } from './connection.ts';
import type { Call, Connection } from './connection.ts';
import type { FloodWaits } from './flood-waits.ts';

export interface CallsOptions {
  open: (stopped: AbortSignal) => Promise<Connection>;
  /** None is opened before the one before is closed, though calls then wait for the last answer on that one. */
  oneAtATime: boolean;
  clock: Clock;
  log: Log;
  observer: Observer;
  /** The first wait before connecting again; doubles with each failure, up to `BACKOFF_MAX_MS`. */
  backoffMs: number;
  floodWaits: FloodWaits;
  /** Told each time Telegram asks for a wait. */
  onFloodWait: (wait: FloodWait) => void;
  /** Told each time Telegram refuses the session, or says that the account is frozen. */
  onAccountProblem: (problem: AccountProblem) => void;
}

/** Calls to Telegram, over one connection after the other. */
export interface Calls {
  /** For what may be asked again: tried on up to three connections. @throws TelegramFailure but OutcomeUnknown. */
  read: Call;
  /** Sent at most once. @throws TelegramFailure. */
  write: Call;
  /** Telegram's clock, as the last connection said it; ours before the first. */
  telegramNow(): Date;
  close(): Promise<void>;
}

const TRIES = 3;
const BACKOFF_MAX_MS = 15_000;

export function createCalls(options: CallsOptions): Calls {
  const { open, oneAtATime, clock, log, observer, backoffMs, floodWaits } = options;
  const { onFloodWait, onAccountProblem } = options;
  const closed = new AbortController();
  let current: Promise<Connection> | null = null;
  let formerClosed = Promise.resolve();
  /** In a row, without any answer between them. */
  let failures = 0;
  let keysNotFound = 0;
  let telegramNow = (): Date => clock.now();

  async function connect(): Promise<Connection> {
    if (oneAtATime) await formerClosed;
    if (failures > 0) {
      await clock.sleep(Math.min(backoffMs * 2 ** (failures - 1), BACKOFF_MAX_MS), closed.signal);
    }
    if (closed.signal.aborted) throw new Unreachable('closed');
    failures += 1;
    const held = floodWaits.of(FIRST_CALL);
    try {
      if (held !== null) throw held;
      const connection = await open(closed.signal);
      formerClosed = connection.closed;
      keysNotFound = 0;
      telegramNow = connection.telegramNow;
      log.debug({}, 'connected to Telegram');
      return connection;
    } catch (error) {
      current = null;
      const failure = asSessionDead(error);
      if (failure !== held) tell(failure);
      throw failure;
    }
  }

  function tell(failure: unknown): void {
    if (failure instanceof AccountProblem) onAccountProblem(failure);
    if (!(failure instanceof FloodWait)) return;
    floodWaits.add(failure);
    onFloodWait(failure);
  }

  /** A server may forget the key for a moment; one that says so each time won't remember it. */
  function asSessionDead(error: unknown): unknown {
    if (!(error instanceof KeyNotFound)) return error;
    keysNotFound += 1;
    return keysNotFound < TRIES ? error : new SessionDead('AUTH_KEY_NOT_FOUND');
  }

  function ready(): Promise<Connection> {
    if (current !== null) return current;
    const connecting = connect();
    current = connecting;
    follow(connecting).catch(() => {});
    return connecting;
  }

  async function follow(connecting: Promise<Connection>): Promise<void> {
    const connection = await connecting;
    if (closed.signal.aborted) await connection.close();
    await connection.ended;
    if (current === connecting) current = null;
    await keepOpen();
  }

  /** Between calls, so that updates go on coming. A dead session is left alone until somebody calls. */
  async function keepOpen(): Promise<void> {
    while (!closed.signal.aborted) {
      try {
        await ready();
        return;
      } catch (error) {
        if (error instanceof AccountProblem) return;
        log.debug({ error: String(error) }, 'Telegram is out of reach');
      }
    }
  }

  /** One that is over, or about to be, is replaced: what is not sent need not become unknown. */
  async function usable(): Promise<Connection> {
    for (;;) {
      const connecting = ready();
      const connection = await connecting;
      if (connection.takesCalls()) return connection;
      if (current === connecting) current = null;
    }
  }

  const write: Call = async (request) => {
    const method = tlMethod(request.className);
    floodWaits.assertNone(method);
    const connection = await usable();
    try {
      const answer = await observer.telegramCall(method, () => connection.call(request));
      failures = 0;
      return answer;
    } catch (error) {
      tell(error);
      if (!(error instanceof OutcomeUnknown)) failures = 0;
      throw error;
    }
  };

  const read: Call = async (request) => {
    for (let tried = 1; ; tried += 1) {
      try {
        return await write(request);
      } catch (error) {
        const again = error instanceof OutcomeUnknown || error instanceof Unreachable;
        if (!again) throw error;
        if (tried === TRIES || closed.signal.aborted) throw new Unreachable(error.message);
      }
    }
  };

  return {
    read,
    write,
    telegramNow: () => telegramNow(),
    async close() {
      closed.abort();
      const connection = await current?.catch(() => null);
      await connection?.close();
    },
  };
}
