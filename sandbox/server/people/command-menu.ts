import type { BotSettings, MenuButton, User } from '../world/types.ts';

type Commands = BotSettings['commands'][number]['commands'];

/**
 * The commands a person sees in their dialog with a bot. The narrowest scope wins, and in it the person's own language:
 * https://core.telegram.org/bots/api#determining-list-of-commands
 */
export function commandsFor({ commands }: BotSettings, { id, languageCode }: User): Commands {
  const language = languageCode.split('-')[0] ?? '';
  for (const scope of [`chat:${id}`, 'all_private_chats', 'default']) {
    for (const code of [language, '']) {
      const list = commands.find((each) => each.scope === scope && each.languageCode === code);
      if (list && list.commands.length > 0) return list.commands;
    }
  }
  return [];
}

/** @returns the person's own menu button, or everybody's, or the list of commands where there is one. */
export function menuButtonFor(settings: BotSettings, person: User): MenuButton | null {
  const chosen = settings.menuButtons?.[person.id] ?? settings.menuButton;
  if (chosen?.type === 'web_app') return chosen;
  return commandsFor(settings, person).length > 0 ? { type: 'commands' } : null;
}
