import type { Api } from 'grammy';
import type { LanguageCode } from 'grammy/types';
import { DEFAULT_LOCALE, type Words } from '../words.ts';

/** What the menu shows, in its order. */
const MENU = [
  'newlink',
  'batch',
  'links',
  'requests',
  'chats',
  'audit',
  'settings',
  'timezone',
  'cancel',
  'help',
] as const;

export const COMMANDS = ['start', ...MENU] as const;

/** Tells Telegram what the bot's menu and profile say, in each language there is. For the start of the process. */
export async function publishCommands(
  api: Pick<Api, 'setMyCommands' | 'setMyDescription' | 'setMyShortDescription'>,
  words: Words,
): Promise<void> {
  for (const locale of words.locales()) {
    const wording = words.in(locale);
    // The default language is what everybody else sees: Telegram wants it without a code.
    const language = locale !== DEFAULT_LOCALE && isLanguageCode(locale) ? { language_code: locale } : {};
    const commands = MENU.map((command) => ({
      command,
      description: wording.plain(`command-${command}`),
    }));
    await api.setMyCommands(commands, { scope: { type: 'all_private_chats' }, ...language });
    await api.setMyDescription(wording.plain('bot-description'), language);
    await api.setMyShortDescription(wording.plain('bot-short-description'), language);
  }
}

/** ISO 639-1, two letters: regions are not told apart. */
function isLanguageCode(locale: string): locale is LanguageCode {
  return /^[a-z]{2}$/.test(locale);
}
