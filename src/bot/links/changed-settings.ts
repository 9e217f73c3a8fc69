import type { LinkSettings } from '../../domain/link-settings.ts';
import { shortMoment, type Reading } from '../screens/moment.ts';
import type { Wording } from '../words.ts';

/** What differs, e.g. "limit: 20 → 50". Plain text. */
export function changedSettings(
  { from, to }: { from: LinkSettings; to: LinkSettings },
  words: Wording,
  reading: Reading,
  now: Date,
): string[] {
  const title = (settings: LinkSettings): string => settings.title ?? words.plain('change-none');
  const expiry = ({ expireDate }: LinkSettings): string =>
    expireDate === null ? words.plain('change-never') : shortMoment(expireDate, reading, now);
  const limit = ({ usageLimit }: LinkSettings): string =>
    usageLimit === null ? words.plain('change-none') : words.plain('change-number', { number: usageLimit });
  const approval = ({ requestNeeded }: LinkSettings): string =>
    words.plain('on-off', { value: requestNeeded ? 'on' : 'off' });
  const strict = (settings: LinkSettings): string =>
    words.plain('on-off', { value: settings.strict ? 'on' : 'off' });
  const fields = [
    ['change-title', title],
    ['change-expiry', expiry],
    ['change-limit', limit],
    ['change-approval', approval],
    ['change-strict', strict],
  ] as const;
  return fields.flatMap(([key, told]) =>
    told(from) === told(to) ? [] : [words.plain(key, { from: told(from), to: told(to) })],
  );
}
