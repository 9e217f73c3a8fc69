import type { Api } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { Hono } from 'hono';
import type { Logger } from 'pino';
import type { ApiAccess } from '../../bot/api/client.ts';
import type { Pacing } from '../../bot/api/pacing.ts';
import type { OutageNotice } from '../../bot/inbox/outage-notice.ts';
import type { Words } from '../../bot/words.ts';
import type { AccountAtWork } from '../../domain/ports/accounts.ts';
import type { Clock } from '../../domain/ports/clock.ts';
import type { Leases } from '../../domain/ports/leases.ts';
import type { LinkExports } from '../../domain/ports/link-exports.ts';
import type { Restored, StoreFile } from '../../domain/ports/store-file.ts';
import type { Store } from '../../domain/ports/store.ts';
import type { ProductConfig } from '../config.ts';
import type { LateObserver } from '../observing/observer.ts';
import type { SessionFile } from '../sessions.ts';
import type { FollowedAccounts } from './known-accounts.ts';

export type ProcessConfig = Omit<
  ProductConfig,
  'session' | 'sessionFile' | 'moreSessions' | 'databaseUrl'
> & {
  databaseUrl: string;
  /** Those of the accounts that this process may hold. */
  sessions: readonly SessionFile[];
};

/** What a process of any role is made of. */
export interface Rooms {
  config: ProcessConfig;
  /** The folder with `package.json`. */
  root: string;
  store: Store & StoreFile;
  leases: Leases;
  /** Why the store counts as restored from a backup: each account records first what was done since. null if it doesn't. */
  restored: Restored | null;
  /** Those that have done so. */
  adopted: Set<number>;
  /** Accounts at work in this process, by user id. */
  here: Map<number, AccountAtWork>;
  /** All of this bot's accounts, wherever they are at work. */
  known: FollowedAccounts;
  /** The card updater, where it is at work in this process. */
  cards: { wake: () => void };
  /** The audit's page, where it is shown by this process. */
  page: { app: Hono | null };
  access: ApiAccess;
  pacing: Pacing;
  api: Api;
  words: Words;
  exports: LinkExports;
  /** Tells who wrote an update that it waits for the database. */
  onAway: OutageNotice;
  clock: Clock;
  log: Logger;
  observer: LateObserver;
}

/** What a process that speaks with people has. */
export interface BotRooms extends Rooms {
  botInfo: UserFromGetMe;
}
