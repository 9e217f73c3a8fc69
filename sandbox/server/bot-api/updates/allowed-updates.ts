import type { Call } from '../call.ts';

/** Keeps `allowed_updates` for the bot until it names others; an empty list goes back to the default. */
export function rememberAllowedUpdates({ world, bot, params }: Call): void {
  const given = params.json('allowed_updates', 'allowed_updates');
  if (!Array.isArray(given)) return;
  const allowedUpdates = given.filter((type: unknown) => typeof type === 'string');
  const before = world.bots.settings(bot.id).allowedUpdates ?? [];
  if (before.join() !== allowedUpdates.join()) world.bots.update(bot.id, { allowedUpdates });
}
