import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { DEFAULT_LOCALE, loadWords, type Words } from '../../src/bot/words.ts';

/** For tests about something else: people of the cast speak many languages, and are all written to in English. */
export function inEnglish(): Words {
  const words = loadWords('locales');
  return { in: (_locale, region) => words.in(DEFAULT_LOCALE, region), locales: () => [DEFAULT_LOCALE] };
}

/**
 * A folder of languages: English as it is, and a few texts in others, so that tests don't depend on how something is said best.
 * Gone when the test is over.
 */
export function someLanguages(languages: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-locales-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  symlinkSync(resolve('locales/en'), join(folder, 'en'));
  for (const [language, texts] of Object.entries(languages)) {
    mkdirSync(join(folder, language));
    writeFileSync(join(folder, language, 'texts.ftl'), texts);
  }
  return folder;
}
