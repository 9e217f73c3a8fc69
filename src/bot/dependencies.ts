import type { Words } from './words.ts';
import type { Clock, NewId } from '../domain/ports/clock.ts';
import type { Operations } from '../domain/ports/operations.ts';
import type { Store } from '../domain/ports/store.ts';
import type { Telegram } from '../domain/ports/telegram.ts';

/** What the bot's part of a log line may carry: ids and codes, never a link, a title or a token. */
export interface BotLog {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

/** Everything the bot needs, made in `main.ts`. */
export interface BotDependencies {
  store: Store;
  telegram: Telegram;
  operations: Operations;
  clock: Clock;
  newId: NewId;
  /** Random, and this process's own: makes the ids of buttons that may be pressed many times. */
  buttonKey: string;
  log: BotLog;
  words: Words;
  /** Where people's times are read until they choose a zone. IANA name. */
  defaultTimeZone: string;
}
