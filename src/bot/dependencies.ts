import type { Words } from './words.ts';
import type { Retention } from '../domain/retention.ts';
import type { ActionDependencies } from '../actions/dependencies.ts';

/** What the bot's part of a log line may carry: ids and codes, never a link, a title or a token. */
export interface BotLog {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

/** Everything the bot needs. */
export interface BotDependencies extends ActionDependencies {
  /** Random, and this process's own: makes the ids of buttons that may be pressed many times. */
  buttonKey: string;
  log: BotLog;
  words: Words;
  /** Where people's times are read until they choose a zone. IANA name. */
  defaultTimeZone: string;
  /** What people are told of how long things are kept. */
  retention: Retention;
  /** Where Telegram opens the audit's page; null where there is none. */
  miniAppUrl: string | null;
}
