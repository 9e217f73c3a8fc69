import type { ActionDependencies } from '../../actions/dependencies.ts';
import type { HourCycle } from '../../domain/person.ts';
import type { Log } from '../../domain/ports/logger.ts';

/** What the audit's page is served and answered with. */
export interface MiniAppDependencies extends ActionDependencies {
  log: Pick<Log, 'warn' | 'error'>;
  /** Telegram signs with it who opened the page. */
  botToken: string;
  /** Where the page was built to. */
  pageFolder: string;
  /** Names under which the page may be asked for, those of this machine aside. */
  hosts: readonly string[];
  /** What somebody reads, and how they read dates, times and numbers. @param locale BCP 47; null if it isn't known. */
  readingOf(visitor: { userId: number; locale: string | null }): Promise<PageReading>;
  /** What went wrong and what to do now, as plain text. @returns null for a defect of ours. */
  sentenceFor(error: unknown, locale: string | null): string | null;
}

export interface PageReading {
  /** What their texts are in: a folder of `locales`. */
  language: string;
  /** BCP 47, with the region. */
  locale: string;
  /** IANA name. */
  timeZone: string;
  hourCycle: HourCycle;
}
