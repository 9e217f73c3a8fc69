import type { LinkSettings } from '../../domain/link-settings.ts';
import { moment, type Reading } from '../screens/moment.ts';
import type { Wording } from '../words.ts';

/** What everybody may read of a link: until when, for how many, at which price. Never its title, which only admins see. */
export function publicLines(link: LinkSettings, words: Wording, reading: Reading): string[] {
  const { expireDate, usageLimit, requestNeeded, subscriptionPricing: price } = link;
  return [
    ...(expireDate === null ? [] : [words.plain('share-until', { at: moment(expireDate, reading) })]),
    ...(usageLimit === null ? [] : [words.plain('share-limit', { limit: usageLimit })]),
    ...(requestNeeded ? [words.plain('share-approval')] : []),
    ...(price === null ? [] : [words.plain('share-price', { amount: price.amount })]),
  ];
}
