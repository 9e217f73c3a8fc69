import type { LinkSettings } from '../../domain/link-settings.ts';
import { understood } from '../screens/understood.ts';
import type { QuestionContext } from './question.ts';

/** The draft in words: the chat and a line a setting; where a link is changed, what it was before, too. HTML. */
export async function settingsText(context: QuestionContext): Promise<string> {
  const { deps, words, draft } = context;
  const [chat, link] = await Promise.all([
    draft.peerId === null ? null : deps.store.chats.find(draft.peerId),
    draft.linkId === null ? null : deps.store.links.find(draft.linkId),
  ]);
  const before = link === null ? [] : settingsLines(context, link);
  const title = chat?.title ?? null;
  return [
    words.html(draft.linkId === null ? 'newlink-summary' : 'newlink-change-summary'),
    ...(title === null ? [] : [words.html('newlink-summary-chat', { chat: title })]),
    ...settingsLines(context, draft.settings).flatMap((line, index) => {
      const old = before[index] ?? line;
      return old === line ? [line] : [`<s>${old}</s>`, line];
    }),
  ].join('\n');
}

/** One line a field, always in the same order. */
function settingsLines({ words, reading, now }: QuestionContext, settings: LinkSettings): string[] {
  const { title, expireDate, usageLimit, requestNeeded } = settings;
  return [
    title === null ? words.html('newlink-summary-no-title') : words.html('newlink-summary-title', { title }),
    expireDate === null
      ? words.html('newlink-summary-no-expiry')
      : words.html(expireDate <= now ? 'newlink-summary-expired' : 'newlink-summary-expiry', {
          at: understood(expireDate, reading, now),
        }),
    usageLimit === null
      ? words.html('newlink-summary-no-limit')
      : words.html('newlink-summary-limit', { limit: usageLimit }),
    words.html(requestNeeded ? 'newlink-summary-approval' : 'newlink-summary-no-approval'),
  ];
}
