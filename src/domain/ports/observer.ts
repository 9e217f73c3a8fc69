import type { Operation } from '../operation.ts';

/**
 * Told of what goes on, for metrics and traces. Nothing that it is told names a chat, a person or a link, and every word is one of a
 * few: a kind of update, a method, an outcome.
 */
export interface Observer {
  /** An update was handled, or was not. @param kind the Bot API's name for it. */
  update(kind: string, outcome: 'handled' | 'failed' | 'given-up', ms: number): void;
  /** An operation is to be done from now on. */
  operation(operation: Operation): ObservedOperation;
  /** Calls Telegram, as the account. @param method TL name. */
  telegramCall<T>(method: string, call: () => Promise<T>): Promise<T>;
  botApiCall(method: string, outcome: 'ok' | 'flood' | 'refused' | 'failed', ms: number): void;
  /** From when it was asked for until it was on disk. */
  transaction(outcome: 'committed' | 'undone', ms: number): void;
}

export interface ObservedOperation {
  /** Takes one of its steps. */
  during<T>(step: () => Promise<T>): Promise<T>;
  /** It is done, or failed. */
  ended(operation: Operation): void;
}

/** Nobody looks. */
export const UNOBSERVED: Observer = {
  update: () => {},
  operation: () => ({ during: (step) => step(), ended: () => {} }),
  telegramCall: (_method, call) => call(),
  botApiCall: () => {},
  transaction: () => {},
};
