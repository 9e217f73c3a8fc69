import { isAnswer, Refusal } from '../domain/errors.ts';
import { settingsOf, type LinkSettings } from '../domain/link-settings.ts';
import type { PeerId } from '../domain/peer.ts';
import { refusalOfPrice, USUAL_TERMS, type SubscriptionTerms } from '../domain/subscription.ts';
import { SettingsRefused } from './settings-refused.ts';
import type { ActionDependencies } from './dependencies.ts';

/** For showing what a link may cost: while Telegram can't be asked, what it usually says. */
export async function shownTerms({
  telegram,
}: Pick<ActionDependencies, 'telegram'>): Promise<SubscriptionTerms> {
  try {
    return await telegram.subscriptionTerms();
  } catch (error) {
    if (!isAnswer(error)) throw error;
    return USUAL_TERMS;
  }
}

/**
 * At the moment of use: is there anybody who would pay to join that chat, and does Telegram take the price?
 * @returns the settings, with the period that this server bills by.
 * @throws SettingsRefused, Refusal `price-in-group`, `price-in-public`, and as `Telegram.resolveChat`.
 */
export async function checkedPrice(
  { telegram, store }: ActionDependencies,
  peerId: PeerId,
  settings: LinkSettings,
): Promise<LinkSettings> {
  const { subscriptionPricing: price } = settings;
  if (price === null) return settings;
  const [chat, { period, amountMax }] = await Promise.all([
    telegram.resolveChat({ by: 'peerId', peerId }),
    telegram.subscriptionTerms(),
  ]);
  await store.chats.save(chat);
  const refused = refusalOfPrice(chat);
  if (refused !== null) throw new Refusal(refused);
  if (price.amount > amountMax) throw new SettingsRefused({ code: 'price-range', max: amountMax });
  return { ...settingsOf(settings), subscriptionPricing: { period, amount: price.amount } };
}
