import { defaultCast, type BotIdentity, type Cast } from 'telegram-sandbox';

/** The default cast with everybody's Telegram in English: for tests that read what the product writes, and aren't about languages. */
export function englishCast(bot?: BotIdentity): Cast {
  const cast = defaultCast(bot);
  return (world, random) => {
    const people = {
      ...world.people,
      add: (details: Parameters<typeof world.people.add>[0]) =>
        world.people.add({ ...details, languageCode: 'en' }),
    };
    cast({ ...world, people }, random);
  };
}
