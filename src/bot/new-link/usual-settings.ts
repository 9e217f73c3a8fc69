import { NO_SETTINGS, type LinkSettings } from '../../domain/link-settings.ts';
import type { PeerId } from '../../domain/peer.ts';
import { DAY, expiryAfter, lifetimeOf } from '../../domain/preset.ts';
import type { BotDependencies } from '../dependencies.ts';

/** What a link starts with: a day, so that one that is forgotten doesn't stay open. */
export function firstSettings(now: Date): LinkSettings {
  return { ...NO_SETTINGS, expireDate: expiryAfter(DAY, now) };
}

/** What the person's last link in the chat had, its title aside; its expiry is as far away again. */
export async function usualSettings(
  { store }: Pick<BotDependencies, 'store'>,
  { userId, peerId }: { userId: number; peerId: PeerId },
  now: Date,
): Promise<Omit<LinkSettings, 'title'>> {
  const own = { peerId, actorId: userId, state: null, text: null };
  const { links } = await store.links.list(own, { from: 'newest', limit: 1 }, now);
  const [last] = links;
  if (last === undefined) {
    const { title: _none, ...settings } = firstSettings(now);
    return settings;
  }
  const { usageLimit, requestNeeded, subscriptionPricing, strict } = last;
  const expireDate = expiryAfter(lifetimeOf(last), now);
  return { expireDate, usageLimit, requestNeeded, subscriptionPricing, strict };
}
