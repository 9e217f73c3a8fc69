import type { Hono } from 'hono';
import type { WorkerAccount } from '../domain/ports/telegram.ts';

/** Everything of the product that is not the web server's socket. */
export interface Product {
  /** The bot's username, without `@`; null in a process that doesn't speak with people. */
  bot: string | null;
  /**
   * Who makes the links; nobody while Telegram asks the accounts to wait. Until then people's messages are kept. Of one
   * process of several: nobody.
   */
  accounts: readonly WorkerAccount[];
  web: Hono;
  /** Resolves with what ended it; never if all is well. */
  failed: Promise<Error>;
  /** From now on it says that it is not ready, so that it is sent nothing new. */
  leave(): void;
  stop(): Promise<void>;
}

/** A product at work. */
export interface Running {
  /** The bot's username, without `@`; null in a process that doesn't speak with people. */
  bot: string | null;
  /** The names of the accounts that make links; none while Telegram asks all of them to wait. */
  accounts: readonly string[];
  /** Where health and metrics are served. */
  port: number;
  /** The sandbox's page. */
  page: string | null;
  /** Resolves with the reason if it can go on no longer: another poller, a refused token. */
  failed: Promise<Error>;
  /** Finishes what is being handled and closes everything. */
  stop(): Promise<void>;
}
