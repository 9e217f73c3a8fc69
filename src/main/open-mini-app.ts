import { join } from 'node:path';
import type { BotDependencies } from '../bot/dependencies.ts';
import { errorSentence } from '../bot/screens/error-sentence.ts';
import { readerOf } from '../bot/screens/reading.ts';
import { DEFAULT_LOCALE } from '../bot/words.ts';
import { createMiniApp, type MiniApp } from '../web/mini-app/mini-app.ts';
import type { ProductConfig } from './config.ts';

/** The audit's page, at the address where Telegram opens it. @param root the folder with `package.json`. */
export function openMiniApp(
  {
    miniAppUrl,
    botToken,
    hosts,
    pageFolder,
  }: Pick<ProductConfig, 'botToken' | 'hosts' | 'pageFolder'> & { miniAppUrl: string },
  root: string,
  deps: BotDependencies,
): MiniApp {
  return createMiniApp({
    ...deps,
    botToken,
    pageFolder: pageFolder ?? join(root, 'dist', 'app'),
    hosts: [...hosts, new URL(miniAppUrl).hostname],
    async readingOf({ userId, locale }) {
      const person = await deps.store.persons.find(userId);
      const { words, reading } = readerOf(
        {
          locale: locale ?? DEFAULT_LOCALE,
          timeZone: person?.timeZone ?? null,
          hourCycle: person?.hourCycle ?? null,
        },
        deps,
      );
      return { ...reading, language: words.locale };
    },
    sentenceFor(error, locale) {
      const html = errorSentence(error, deps.words.in(locale), { hasTyped: false });
      return html === null ? null : withoutMarkup(html);
    },
  });
}

/** The page shows texts as they are. */
function withoutMarkup(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
