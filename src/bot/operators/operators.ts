import { isDeepStrictEqual } from 'node:util';
import type { Api } from 'grammy';
import type { Clock, NewId } from '../../domain/ports/clock.ts';
import type { OperatorMessage, Operators } from '../../domain/ports/operators.ts';
import type { Store } from '../../domain/ports/store.ts';
import { retryAfterMs } from '../api/errors.ts';
import type { BotLog } from '../dependencies.ts';
import { MESSAGE_OPTIONS } from '../screens/show.ts';
import type { Words } from '../words.ts';

export interface RunningOperators extends Operators {
  /** Sends what is left of former runs, and from now on what comes. Call once. */
  start(): void;
  /** What has not been sent is sent at the next start. */
  stop(): Promise<void>;
}

export interface OperatorsOptions {
  store: Pick<Store, 'operatorMessages' | 'persons'>;
  api: Pick<Api, 'sendMessage'>;
  words: Words;
  clock: Clock;
  newId: NewId;
  log: BotLog;
  operatorIds: readonly number[];
  /** How often to look for what other processes wrote; never, unless said otherwise: this one knows what it wrote. */
  lookEveryMs?: number;
}

/** A restart loop must not become a stream of equal messages. */
const SAME_NEWS_MS = 3_600_000;
/** Also for an operator who has blocked the bot: they may start it again. */
const RETRY_MS = { first: 2_000, longest: 60_000 };

/** Tells each operator on their own: one who can't be reached keeps nobody else waiting. */
export function createOperators(options: OperatorsOptions): RunningOperators {
  const { store, api, clock, newId, log, lookEveryMs } = options;
  const operatorIds = [...new Set(options.operatorIds)];
  const stopping = new AbortController();
  const stopped = stopping.signal;
  let waking = new AbortController();
  let running: Promise<unknown> = Promise.resolve();

  function wake(): void {
    waking.abort();
    waking = new AbortController();
  }

  async function isRepeated(message: OperatorMessage): Promise<boolean> {
    const latest = await store.operatorMessages.latest(message.operatorId, message.kind);
    if (latest === null) return false;
    const age = Math.abs(message.createdAt.getTime() - latest.createdAt.getTime());
    return age < SAME_NEWS_MS && isDeepStrictEqual(latest.variables, message.variables);
  }

  async function send({ id, operatorId, kind, variables }: OperatorMessage): Promise<void> {
    const person = await store.persons.find(operatorId);
    const text = options.words.in(person?.locale).html(`operator-${textOf(kind)}`, variables);
    await api.sendMessage(operatorId, text, MESSAGE_OPTIONS);
    await store.operatorMessages.markSent(id, clock.now());
  }

  /** @throws the last failure, after every message had its turn. */
  async function sendUnsent(operatorId: number): Promise<void> {
    let failure: unknown = null;
    for (const message of await store.operatorMessages.unsent(operatorId)) {
      if (stopped.aborted) return;
      try {
        await send(message);
      } catch (error) {
        failure = error;
      }
    }
    if (failure !== null) throw failure;
  }

  async function serve(operatorId: number): Promise<void> {
    let pause = RETRY_MS.first;
    while (!stopped.aborted) {
      const { signal } = waking;
      try {
        await sendUnsent(operatorId);
        pause = RETRY_MS.first;
        await (lookEveryMs === undefined ? aborted(signal) : clock.sleep(lookEveryMs, signal));
      } catch (error) {
        log.warn({ err: error, operatorId }, 'an operator could not be told');
        await clock.sleep(Math.max(pause, retryAfterMs(error)), stopped);
        pause = Math.min(pause * 2, RETRY_MS.longest);
      }
    }
  }

  return {
    async tell(news, variables, about) {
      const kind = about === undefined ? news : `${news}:${about}`;
      const createdAt = clock.now();
      const messages: OperatorMessage[] = [];
      for (const operatorId of operatorIds) {
        const message = { id: newId(), operatorId, kind, variables, createdAt };
        if (!(await isRepeated(message))) messages.push(message);
      }
      await store.operatorMessages.put(messages);
      wake();
    },
    start() {
      running = Promise.all(operatorIds.map(serve));
    },
    async stop() {
      stopping.abort();
      wake();
      await running;
    },
  };
}

function textOf(kind: string): string {
  return kind.split(':')[0] ?? kind;
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
