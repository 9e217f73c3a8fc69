import { draftKind, type Draft, type DraftKind } from '../../domain/draft.ts';
import type { LinkSettings, TelegramSettings } from '../../domain/link-settings.ts';
import { priceText } from '../screens/price.ts';
import { understood } from '../screens/understood.ts';
import type { WordVariables } from '../words.ts';
import type { QuestionContext } from './question.ts';

/** The draft in words: the chat and a line a setting; where a link is changed or replaced, what it was before, too. HTML. */
export async function settingsText(context: QuestionContext): Promise<string> {
  const { deps, words, draft } = context;
  const subject = draft.linkId ?? draft.replaces;
  const [chat, link] = await Promise.all([
    draft.peerId === null ? null : deps.store.chats.find(draft.peerId),
    subject === null ? null : deps.store.links.find(subject),
  ]);
  const before = link === null ? [] : settingsLines(context, link);
  const title = chat?.title ?? null;
  return [
    words.html(draft.batch === null ? HEADINGS[draftKind(draft)] : 'batch-heading'),
    ...(title === null ? [] : [words.html('newlink-summary-chat', { chat: title })]),
    ...settingsLines(context, draft.settings, inDoubt(draft)).flatMap((line, index) => {
      const old = before[index] ?? line;
      return old === line ? [line] : [`<s>${old}</s>`, line];
    }),
  ].join('\n');
}

const HEADINGS = {
  new: 'newlink-summary',
  change: 'newlink-change-summary',
  replace: 'newlink-replace-summary',
} as const satisfies Record<DraftKind, string>;

/** What is still to be asked about shows no value yet. */
function inDoubt({ doubts }: Draft): ReadonlySet<string> {
  const read = doubts.flatMap(({ readings }) => readings);
  return new Set([
    ...doubts.map(({ field }) => field),
    ...read.flatMap((each) => ('chat' in each ? [] : Object.keys(each.settings))),
  ]);
}

/** What is shown of a setting that is still to be asked about. */
const OPEN: Readonly<Record<keyof TelegramSettings, string>> = {
  title: 'newlink-summary-open-title',
  expireDate: 'newlink-summary-open-expiry',
  usageLimit: 'newlink-summary-open-limit',
  requestNeeded: 'newlink-summary-open-requests',
  subscriptionPricing: 'newlink-summary-open-price',
};

/** One line a field, always in the same order. */
export function settingsLines(
  { words, reading, now }: QuestionContext,
  { title, expireDate, usageLimit, requestNeeded, subscriptionPricing, strict }: LinkSettings,
  doubted: ReadonlySet<string> = new Set(),
): string[] {
  const line = (field: keyof TelegramSettings, key: string, variables?: WordVariables): string =>
    doubted.has(field) ? words.html(OPEN[field]) : words.html(key, variables);
  return [
    title === null
      ? line('title', 'newlink-summary-no-title')
      : line('title', 'newlink-summary-title', { title }),
    expireDate === null
      ? line('expireDate', 'newlink-summary-no-expiry')
      : line('expireDate', expireDate <= now ? 'newlink-summary-expired' : 'newlink-summary-expiry', {
          at: understood(expireDate, reading, now),
        }),
    usageLimit === null
      ? line('usageLimit', 'newlink-summary-no-limit')
      : line('usageLimit', 'newlink-summary-limit', { limit: usageLimit, strict: strict ? 'yes' : 'no' }),
    subscriptionPricing === null && !doubted.has('subscriptionPricing')
      ? line('requestNeeded', requestNeeded ? 'newlink-summary-approval' : 'newlink-summary-no-approval')
      : line('subscriptionPricing', 'newlink-summary-price', {
          price: subscriptionPricing === null ? '' : priceText(subscriptionPricing, words),
        }),
  ];
}
