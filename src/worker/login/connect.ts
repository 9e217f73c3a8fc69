import type { Api } from 'telegram';
import { UpdateConnectionState } from 'telegram/network/index.js';
import { OutcomeUnknown, SessionDead, Unreachable } from '../../domain/errors.ts';
import {
  LOGIN_METHODS,
  MethodNotAllowed,
  type LoginRequest,
  type WorkerRequest,
} from '../allowed-methods.ts';
import { tlMethod } from '../connection.ts';
import { DEVICE } from '../create-telegram-worker.ts';
import { socketTo, type Endpoint } from '../endpoint.ts';
import { KeySession, QuietClient, type ApiCredentials, type Device } from '../quiet-client.ts';
import { parseRpcError, type TelegramFailure } from '../rpc-errors.ts';
import { trustServerKey } from '../server-key.ts';

/** Which Telegram to log in to, and as which application. */
export interface LoginServer extends ApiCredentials {
  /** A server other than Telegram's own. */
  endpoint?: Endpoint;
  /** That server's RSA public key, PEM. */
  rsaKey?: string;
  device?: Partial<Device>;
}

export interface LoginConnection {
  /** Takes what a login asks. @throws TelegramFailure, never OutcomeUnknown: here anything may be tried again. */
  call: <R extends LoginRequest | WorkerRequest>(request: R) => Promise<R['__response']>;
  onUpdate(listener: (update: Api.TypeUpdate) => void): void;
  /** Goes on with another data centre. */
  switchTo(dcId: number): Promise<void>;
  /** A secret once somebody is logged in: who holds it is the account. */
  session(): string;
  close(): Promise<void>;
}

/** How long one step may take, its tries together: a person waits for it. */
const DEADLINE_MS = 30_000;

/**
 * A connection for logging in and out. With GramJS's own retries: the first data centre may send us to another, and nothing
 * here is harmed by asking twice.
 * @param session '' for a new one.
 * @throws Unreachable, SessionDead
 */
export async function connectForLogin(options: LoginServer, session = ''): Promise<LoginConnection> {
  if (options.rsaKey !== undefined) trustServerKey(options.rsaKey);
  const kept = readSession(session);
  const client = new QuietClient(
    kept,
    options,
    { ...DEVICE, ...options.device },
    {
      connectionRetries: 3,
      requestRetries: 5,
      floodSleepThreshold: -1,
      methods: LOGIN_METHODS,
      ...(options.endpoint === undefined ? {} : { networkSocket: socketTo(options.endpoint) }),
    },
  );
  const listeners = new Set<(update: Api.TypeUpdate) => void>();
  let onKeyUnknown = (): void => {};
  const keyUnknown = new Promise<never>((_, reject) => {
    onKeyUnknown = () => reject(new SessionDead('AUTH_KEY_NOT_FOUND'));
  });
  keyUnknown.catch(() => {});
  client.addEventHandler((event: Api.TypeUpdate | UpdateConnectionState) => {
    if (!(event instanceof UpdateConnectionState)) listeners.forEach((listener) => listener(event));
    else if (event.state === UpdateConnectionState.broken) onKeyUnknown();
  });

  async function inTime<T>(step: Promise<T>, method: string): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Unreachable('no answer in time')), DEADLINE_MS);
    });
    try {
      return await Promise.race([step, late, keyUnknown]);
    } catch (error) {
      throw error instanceof MethodNotAllowed ? error : failureOf(error, method);
    } finally {
      clearTimeout(timer);
    }
  }

  const connection: LoginConnection = {
    call: (request) => inTime(client.invoke(request), tlMethod(request.className)),
    onUpdate: (listener) => void listeners.add(listener),
    async switchTo(dcId) {
      // oxlint-disable-next-line no-underscore-dangle -- GramJS's name
      await inTime(client._switchDC(dcId), 'auth.importLoginToken');
    },
    session: () => kept.save(),
    close: () => client.destroy().catch(() => {}),
  };
  try {
    if (!(await inTime(client.connect(), 'help.getConfig'))) throw new Unreachable('no connection');
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
}

function readSession(session: string): KeySession {
  try {
    return new KeySession(session);
  } catch {
    throw new SessionDead('SESSION_UNREADABLE');
  }
}

/** What can't be known is as good as out of reach. */
function failureOf(error: unknown, method: string): TelegramFailure {
  const failure = parseRpcError(error, method);
  return failure instanceof OutcomeUnknown ? new Unreachable(failure.message) : failure;
}
