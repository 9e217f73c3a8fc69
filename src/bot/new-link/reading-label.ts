import { DateTime } from 'luxon';
import type { LinkSettings } from '../../domain/link-settings.ts';
import { dayAndTime, dayOf } from '../screens/moment.ts';
import { priceText } from '../screens/price.ts';
import type { QuestionContext } from './question.ts';

type Context = Pick<QuestionContext, 'words' | 'reading' | 'now'>;

/** A moment on a button: "Fri, 4 Jun, 18:00"; a day that ends at 23:59 goes without the time. */
export function momentLabel(date: Date | null, { words, reading, now }: Context): string {
  if (date === null) return words.plain('newlink-expiry-never');
  const { hour, minute } = DateTime.fromJSDate(date, { zone: reading.timeZone });
  return hour === 23 && minute === 59 ? dayOf(date, reading) : dayAndTime(date, reading, now);
}

/** What a request may have meant, on a button; the words may just as well be part of the title. */
export function settingsLabel(settings: Partial<LinkSettings>, context: Context): string {
  const { words } = context;
  const { expireDate, usageLimit, requestNeeded, subscriptionPricing } = settings;
  if (subscriptionPricing) return priceText(subscriptionPricing, words);
  const parts = [
    ...(expireDate === undefined ? [] : [momentLabel(expireDate, context)]),
    ...(usageLimit === undefined || (usageLimit === null && requestNeeded === true)
      ? []
      : [
          usageLimit === null
            ? words.plain('newlink-limit-none')
            : words.plain('newlink-people', { limit: usageLimit }),
        ]),
    ...(requestNeeded === undefined || (!requestNeeded && usageLimit !== undefined)
      ? []
      : [words.plain(requestNeeded ? 'newlink-preset-ask' : 'newlink-requests-no')]),
  ];
  if (parts.length > 0) return parts.join(' · ');
  return words.plain(subscriptionPricing === null ? 'newlink-price-free' : 'newlink-doubt-title');
}
