import type { Api } from 'grammy';
import { apiFailure } from '../api/errors.ts';
import type { Person } from '../../domain/person.ts';
import type { BotDependencies } from '../dependencies.ts';
import { DEFAULT_LOCALE, type Wording } from '../words.ts';
import { menuCommands } from './publish-commands.ts';

type Dependencies = Pick<BotDependencies, 'words' | 'miniAppUrl' | 'log'>;

/**
 * Puts the menu of a private chat into the language that the person chose, or leaves it to their Telegram again. It matters less
 * than what was asked for: where Telegram refuses, it stays as it is.
 */
export async function showMenu(
  api: Api,
  chatId: number,
  deps: Dependencies,
  { language, locale }: Pick<Person, 'language' | 'locale'>,
): Promise<void> {
  const scope = { type: 'chat', chat_id: chatId } as const;
  const words = deps.words.in(locale);
  try {
    if (language === null) await api.deleteMyCommands({ scope });
    else await api.setMyCommands(menuCommands(words), { scope });
  } catch (error) {
    noteFailure(deps, error);
  }
  await showPageButton(api, chatId, deps, words);
}

/** The button beside where somebody types, in their language: Telegram keeps only one for everybody, which is in the default one. */
export async function showPageButton(
  api: Pick<Api, 'setChatMenuButton'>,
  chatId: number,
  deps: Dependencies,
  words: Wording,
): Promise<void> {
  const { miniAppUrl: url } = deps;
  if (url === null) return;
  const own = { type: 'web_app', text: words.plain('button-mini-app'), web_app: { url } } as const;
  const button = words.locale === DEFAULT_LOCALE ? ({ type: 'default' } as const) : own;
  try {
    await api.setChatMenuButton({ chat_id: chatId, menu_button: button });
  } catch (error) {
    noteFailure(deps, error);
  }
}

function noteFailure({ log }: Dependencies, error: unknown): void {
  const failure = apiFailure(error);
  if (failure === null) throw error;
  log.warn({ failure }, 'a menu stays in its former language');
}
