import type { LinkSettings } from '../../../domain/link-settings.ts';
import { understood } from '../../screens/understood.ts';
import { revision } from '../data.ts';
import { asking, FIELDS } from '../position.ts';
import { button, notUnderstood, type Question, type QuestionContext } from '../question.ts';
import type { OutgoingMessage } from '../../screens/message.ts';

export const summaryQuestion: Question = {
  async ask(context) {
    return [await summaryScreen(context)];
  },

  answer(context, input) {
    if (input.kind !== 'press')
      return notUnderstood(
        context,
        context.words.html('newlink-summary-press', {
          button: context.words.plain(context.draft.linkId === null ? 'newlink-create' : 'newlink-save'),
        }),
      );
    const field = FIELDS.find(
      (step) => step === input.value && (step !== 'chat' || context.draft.linkId === null),
    );
    return { do: 'ask', at: field === undefined ? context.at : asking([field]), say: null };
  },
};

async function summaryScreen(context: QuestionContext): Promise<OutgoingMessage> {
  const { deps, words, draft, reading } = context;
  const { expireDate } = draft.settings;
  const [chat, link] = await Promise.all([
    draft.peerId === null ? null : deps.store.chats.find(draft.peerId),
    draft.linkId === null ? null : deps.store.links.find(draft.linkId),
  ]);
  const before = link === null ? [] : settingsLines(context, link);
  const lines = [
    words.html(draft.linkId === null ? 'newlink-summary' : 'newlink-change-summary'),
    '',
    words.html('newlink-summary-chat', { chat: chat?.title ?? '—' }),
    ...settingsLines(context, draft.settings).flatMap((line, index) => {
      const old = before[index] ?? line;
      return old === line ? [line] : [`<s>${old}</s>`, line];
    }),
    ...(expireDate === null || context.zoneKnown
      ? []
      : ['', words.html('newlink-summary-zone', { zone: reading.timeZone })]),
  ];
  const [chatButton, ...others] = FIELDS.map((field) =>
    button(context, words.plain(`newlink-field-${field}`), field),
  );
  const change = draft.linkId !== null;
  const create = button(
    context,
    words.plain(change ? 'newlink-save' : 'newlink-create'),
    `create.${revision(draft)}`,
  );
  return {
    html: lines.join('\n'),
    rows: [
      ...(draft.peerId === null ? [] : [[create]]),
      // A link stays in its chat.
      [...(chatButton === undefined || change ? [] : [chatButton]), ...others.slice(0, 2)],
      others.slice(2),
      [button(context, words.plain('newlink-cancel'), 'cancel')],
    ],
  };
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
