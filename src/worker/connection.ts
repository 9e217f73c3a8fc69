import { setMaxListeners } from 'node:events';
import { Api } from 'telegram';
import { UpdateConnectionState } from 'telegram/network/index.js';
import { generateRandomLong } from 'telegram/Helpers.js';
import { OutcomeUnknown, SessionDead, Unreachable } from '../domain/errors.ts';
import type { Clock } from '../domain/ports/clock.ts';
import { MethodNotAllowed, WORKER_METHODS, type WorkerRequest } from './allowed-methods.ts';
import type { Endpoint } from './endpoint.ts';
import { createOneShotSocket } from './one-shot-socket.ts';
import { KeySession, QuietClient } from './quiet-client.ts';
import type { ApiCredentials, Device } from './quiet-client.ts';
import { parseRpcError } from './rpc-errors.ts';
import type { TelegramFailure } from './rpc-errors.ts';

export interface ConnectionOptions extends ApiCredentials {
  /** A secret. */
  session: string;
  device: Device;
  endpoint: Endpoint | null;
  clock: Clock;
  /** How long an answer may take. */
  deadlineMs: number;
  keepAlive: KeepAlive;
  onUpdate: (update: Api.TypeUpdate) => void;
  /** Ends the connection, or the attempt at one. */
  stopped: AbortSignal;
}

/** What tells Telegram that somebody is still there; it closes the connection by itself when that stops. */
export interface KeepAlive {
  pingMs: number;
  /** Asked right before each ping; the connection ends if not. Where another process can take the account: whether its lease is held. */
  mayPing: () => boolean;
  /** Whole seconds. Longer than `pingMs`, by more than a ping may take. */
  disconnectDelayS: number;
}

/** Asks Telegram one thing. @throws TelegramFailure. */
export type Call = <R extends WorkerRequest>(request: R) => Promise<R['__response']>;

/**
 * One TCP connection, from its opening to its end; never reopened. What is called on it is sent at most once. Where the
 * answer does not come, or says nothing definite, `call` throws `OutcomeUnknown`, by which time the connection is closed.
 * If other calls are still answered on it, they are waited for.
 */
export interface Connection {
  call: Call;
  /** Not any more once a call's outcome is unknown, or the connection is over. */
  takesCalls: () => boolean;
  /** Resolves when the connection is over. */
  ended: Promise<void>;
  /** Resolves, after `ended`, when its socket is closed. */
  closed: Promise<void>;
  /**
   * Telegram's clock: what it said when the connection was made, to the second, and the time that went by since. Our wall
   * clock may be set meanwhile and has no part in it.
   */
  telegramNow: () => Date;
  close(): Promise<void>;
}

/** What a call came to. `isAlive`: the connection gave an answer since it was sent. */
type Attempt<T> = { answer: T } | { failure: TelegramFailure; isAlive: boolean };

/** The server does not know the session's key, or says so: transport error -404. */
export class KeyNotFound extends Unreachable {
  override name = 'KeyNotFound';
}

/** @throws SessionDead when it is none. */
function readSession(session: string): KeySession {
  try {
    return new KeySession(session);
  } catch {
    throw new SessionDead('SESSION_UNREADABLE');
  }
}

/** What every connection begins with. */
export const FIRST_CALL = 'updates.getState';

/** @returns the TL name of what GramJS calls `messages.ExportChatInvite`. */
export function tlMethod(className: string): string {
  return className.replace(/(?<=^|\.)[A-Z]/, (letter) => letter.toLowerCase());
}

/** @throws AccountProblem, FloodWait, or Unreachable (KeyNotFound among them). */
export async function openConnection(options: ConnectionOptions): Promise<Connection> {
  const { clock, deadlineMs } = options;
  const { mayPing } = options.keepAlive;
  const over = new AbortController();
  // Every call under way listens to it.
  setMaxListeners(0, over.signal);
  let keyNotFound = false;
  options.stopped.addEventListener('abort', () => over.abort(), { signal: over.signal });
  const socket = createOneShotSocket(options.endpoint, () => over.abort());
  const client = new QuietClient(readSession(options.session), options, options.device, {
    networkSocket: socket.Socket,
    connectionRetries: 1,
    reconnectRetries: -1,
    requestRetries: 1,
    // Below zero, for with 0 GramJS would take `FLOOD_WAIT_0` for a server error.
    floodSleepThreshold: -1,
    retryDelay: 1,
    methods: WORKER_METHODS,
  });
  client.addEventHandler((event: Api.TypeUpdate | UpdateConnectionState) => {
    if (!(event instanceof UpdateConnectionState)) {
      options.onUpdate(event);
    } else if (event.state === UpdateConnectionState.connected) {
      // Before anything else, or Telegram would keep the connection of a process that stops before its first ping.
      if (mayPing()) client.sendAtOnce(ping());
      else over.abort();
    } else if (event.state === UpdateConnectionState.broken) {
      keyNotFound = true;
      over.abort();
    }
  });
  const ended = new Promise<void>((resolve) => {
    over.signal.addEventListener('abort', () => resolve(), { once: true });
  });

  /** How many calls wait for their answer, and how many got one. */
  let underWay = 0;
  let answers = 0;
  /** Set when no more calls are taken: resolves when the last one has its outcome. */
  let lastOutcome: Promise<void> | null = null;
  let onLastOutcome = (): void => {};

  async function answerInTime<T>(ask: () => Promise<T>): Promise<T> {
    if (over.signal.aborted) throw new OutcomeUnknown('the connection is over');
    const answered = new AbortController();
    const unanswered = new Promise<never>((_, reject) => {
      const fail = (): void => reject(new OutcomeUnknown('the connection was lost'));
      over.signal.addEventListener('abort', fail, { once: true, signal: answered.signal });
      const late = async (): Promise<void> => {
        await clock.sleep(deadlineMs, answered.signal);
        if (!answered.signal.aborted) reject(new OutcomeUnknown('no answer in time'));
      };
      void late();
    });
    try {
      return await Promise.race([ask(), unanswered]);
    } finally {
      // With a reason, it makes no error.
      answered.abort('answered');
    }
  }

  async function close(): Promise<void> {
    over.abort();
    // GramJS's own tidying may stumble over a connection that is half gone.
    await client.destroy().catch(() => {});
    await socket.abort();
  }

  async function attempt<R extends WorkerRequest>(request: R): Promise<Attempt<R['__response']>> {
    const answersBefore = answers;
    underWay += 1;
    try {
      const answer = await answerInTime(() => client.invoke(request));
      answers += 1;
      return { answer };
    } catch (error) {
      if (error instanceof MethodNotAllowed) throw error;
      // An error that is not ours is the server's answer.
      if (!(error instanceof OutcomeUnknown)) answers += 1;
      return {
        failure: parseRpcError(error, tlMethod(request.className)),
        isAlive: answers > answersBefore,
      };
    } finally {
      underWay -= 1;
      if (underWay === 0) onLastOutcome();
    }
  }

  function untilLastOutcome(): Promise<void> {
    lastOutcome ??= new Promise((resolve) => {
      onLastOutcome = resolve;
    });
    return lastOutcome;
  }

  const call: Call = async (request) => {
    const outcome = await attempt(request);
    if ('answer' in outcome) return outcome.answer;
    if (outcome.failure instanceof OutcomeUnknown) {
      // What was answered since tells that others can be: their outcomes need not become unknown too.
      if (outcome.isAlive && underWay > 0) await untilLastOutcome();
      await close();
    }
    throw outcome.failure;
  };

  /** GramJS's own ping loop is off, see QuietClient. A ping that fails closes the connection. */
  async function keepAlive(): Promise<void> {
    for (;;) {
      await clock.sleep(options.keepAlive.pingMs, over.signal);
      if (over.signal.aborted) return;
      if (!mayPing()) return close();
      await call(ping());
    }
  }

  function ping(): Api.PingDelayDisconnect {
    const { disconnectDelayS: disconnectDelay } = options.keepAlive;
    return new Api.PingDelayDisconnect({ pingId: generateRandomLong(), disconnectDelay });
  }

  let aheadMs: number;
  try {
    if (!(await answerInTime(() => client.connect()))) throw new Unreachable('no connection');
    // Tells whether the session is good, and lets Telegram send updates here.
    const state = await answerInTime(() => client.invoke(new Api.updates.GetState()));
    aheadMs = state.date * 1000 - clock.monotonic();
  } catch (error) {
    const failure = keyNotFound
      ? new KeyNotFound('the server does not know the key')
      : parseRpcError(error, FIRST_CALL);
    await close();
    throw failure instanceof OutcomeUnknown ? new Unreachable(failure.message) : failure;
  }
  keepAlive().catch(() => {});
  const closed = ended.then(close);
  const telegramNow = (): Date => new Date(aheadMs + clock.monotonic());
  const takesCalls = (): boolean => lastOutcome === null && !over.signal.aborted;
  return { call, takesCalls, ended, closed, telegramNow, close };
}
