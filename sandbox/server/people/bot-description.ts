import type { BotSettings, User } from '../world/types.ts';

/** What is shown before somebody has started the bot: in the person's language, where the bot has it. */
export function descriptionFor(
  { description, localized }: BotSettings,
  { languageCode }: User,
): string | null {
  const language = languageCode.split('-')[0] ?? '';
  return localized?.[language]?.description ?? description ?? null;
}
