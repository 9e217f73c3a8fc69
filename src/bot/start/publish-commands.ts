import type { Api } from 'grammy';
import type { LanguageCode } from 'grammy/types';
import { DEFAULT_LOCALE, type Wording, type Words } from '../words.ts';

/** What the menu shows, in its order. */
const MENU = [
  'newlink',
  'batch',
  'links',
  'requests',
  'why',
  'chats',
  'audit',
  'settings',
  'timezone',
  'privacy',
  'mydata',
  'forget',
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
    const code = locale.split('-', 1)[0] ?? '';
    const language = locale !== DEFAULT_LOCALE && isLanguageCode(code) ? { language_code: code } : {};
    await api.setMyCommands(menuCommands(wording), { scope: { type: 'all_private_chats' }, ...language });
    await api.setMyDescription(wording.plain('bot-description'), language);
    await api.setMyShortDescription(wording.plain('bot-short-description'), language);
  }
}

/** What a menu says, in a language. */
export function menuCommands(words: Wording): { command: string; description: string }[] {
  return MENU.map((command) => ({ command, description: words.plain(`command-${command}`) }));
}

/** ISO 639-1, two letters: Telegram doesn't tell regions apart. */
function isLanguageCode(code: string): code is LanguageCode {
  return /^[a-z]{2}$/.test(code);
}
