import { shownTerms } from '../../../actions/paid-link.ts';
import { USAGE_LIMIT_MAX } from '../../../domain/link-settings.ts';
import { plainText, clipped } from '../../../domain/plain-text.ts';
import type { Draft } from '../../../domain/draft.ts';
import { looksLikeTimeOfDay } from '../../../domain/reading/time-of-day.ts';
import type { Doubt, DoubtReading, DoubtWhy } from '../../../domain/reading/request.ts';
import type { OutgoingMessage } from '../../screens/message.ts';
import { dateOrderOf, keepDateOrder } from '../date-order.ts';
import type { Step } from '../position.ts';
import { FIELDS } from '../position.ts';
import {
  button,
  merge,
  saveDraft,
  STEP_OF,
  type Outcome,
  type Question,
  type QuestionContext,
} from '../question.ts';
import { settingsLabel } from '../reading-label.ts';
import { settingsText } from '../settings-text.ts';
import { takeChat } from '../take-chat.ts';

/**
 * Words of a request that have more than one sense: each is a button, under what was read of the rest. Something typed is an
 * answer to the question for that setting.
 */
export function createDoubtQuestion(fields: Readonly<Record<(typeof FIELDS)[number], Question>>): Question {
  return {
    async ask(context) {
      const { words, draft } = context;
      const [doubt] = draft.doubts;
      if (doubt === undefined) return { html: words.html('newlink-doubt-none'), rows: [] };
      return doubtScreen(context, doubt);
    },

    answer(context, input) {
      const { draft, at } = context;
      const [doubt, ...others] = draft.doubts;
      const step = FIELDS.find((field) => doubt !== undefined && field === STEP_OF[doubt.field]);
      if (doubt === undefined || step === undefined)
        return { do: 'ask', at: { ...at, step: 'summary' }, note: null };
      if (input.kind !== 'press') return fields[step].answer({ ...context, at: { ...at, step } }, input);
      return press(context, doubt, others, input.value);
    },
  };
}

async function doubtScreen(context: QuestionContext, doubt: Doubt): Promise<OutgoingMessage> {
  const { words, draft } = context;
  const labels = await Promise.all(doubt.readings.map((reading) => label(context, doubt, reading)));
  const question = await asked(context, doubt);
  return {
    html: [await settingsText(context), question, words.html('newlink-doubt-hint')].join('\n\n'),
    rows: [
      ...labels.map((text, index) => [button(context, text, pressOf(draft, String(index)))]),
      [
        button(context, words.plain('newlink-doubt-leave'), pressOf(draft, 'leave')),
        button(context, words.plain('newlink-cancel'), 'cancel'),
      ],
    ],
  };
}

/** Says how many doubts are left, too: the second of two quick taps is no answer to the next one. */
function pressOf({ doubts }: Draft, what: string): string {
  return `${doubts.length}.${what}`;
}

/** Each has a question of its own; the others are problems, and their reason is said. */
export const CHOICES: ReadonlySet<DoubtWhy> = new Set([
  'day-or-month',
  'which-day',
  'am-or-pm',
  'date-or-time',
  'length-or-time',
  'minutes-or-months',
  'how-many',
  'contradiction',
  'limit-with-approval',
  'price-with-others',
  'hour-or-limit',
  'title-too-long',
  'maybe-title',
  'which-chat',
]);

/** HTML. */
async function asked(context: QuestionContext, doubt: Doubt): Promise<string> {
  const { words } = context;
  const { why, text } = doubt;
  if (CHOICES.has(why)) return words.html(`newlink-which-${why}`, { text });
  return (await reasonOf(context, doubt)) === null
    ? words.html('newlink-which-unclear', { text })
    : unread(context, doubt);
}

async function label(context: QuestionContext, doubt: Doubt, reading: DoubtReading): Promise<string> {
  const { deps, words } = context;
  if ('chat' in reading) {
    const chat = await deps.store.chats.find(reading.chat);
    return plainText(chat?.title ?? words.plain('chat-unknown'));
  }
  const { title } = reading.settings;
  // Where it is about the title, the title is what there is to choose.
  if (doubt.field === 'title' && typeof title === 'string') return clipped(plainText(title), 32);
  return settingsLabel(reading.settings, context);
}

async function press(
  context: QuestionContext,
  doubt: Doubt,
  others: Doubt[],
  value: string,
): Promise<Outcome> {
  const { draft, at } = context;
  const onwards: Outcome = { do: 'ask', at: { ...at, step: 'summary' }, note: null };
  if (value === pressOf(draft, 'leave')) {
    await saveDraft(context, { doubts: others });
    return onwards;
  }
  const index = doubt.readings.findIndex((_, each) => value === pressOf(draft, String(each)));
  const reading = doubt.readings[index];
  if (reading === undefined) return onwards;
  if ('chat' in reading) {
    const decided = { ...context, draft: { ...draft, doubts: others }, at: { ...at, step: 'chat' as const } };
    return takeChat(decided, { by: 'peerId', peerId: reading.chat });
  }
  const order = dateOrderOf(doubt.why, index);
  if (order !== null) await keepDateOrder(context, order);
  const { settings } = reading;
  await saveDraft(context, {
    settings: merge(draft.settings, settings, context.now),
    doubts: others,
    wallClock: isWallClock(settings.expireDate, draft),
  });
  return onwards;
}

function isWallClock(chosen: Date | null | undefined, draft: Draft): boolean {
  if (chosen === undefined) return draft.wallClock;
  return chosen !== null && looksLikeTimeOfDay(chosen);
}

/** Whether a request's words about what this step asks couldn't be read at all: the question is asked anew. */
export function unreadable(doubt: Doubt, step: Step): boolean {
  return doubt.readings.length === 0 && STEP_OF[doubt.field] === step;
}

/** Why the question of this step is asked, if it is for words that couldn't be read. HTML. */
export async function unreadNote(context: QuestionContext): Promise<string | null> {
  const doubt = context.draft.doubts.find((each) => unreadable(each, context.at.step));
  // "Paid" says all but how much.
  const asks = doubt?.field === 'subscriptionPricing' && doubt.why === 'not-a-number';
  return doubt === undefined || asks ? null : unread(context, doubt);
}

async function unread(context: QuestionContext, doubt: Doubt): Promise<string> {
  const said = context.words.html('newlink-unread', { text: doubt.text });
  const reason = await reasonOf(context, doubt);
  return reason === null ? said : `${said} ${reason}`;
}

const EXPIRY_REASONS: ReadonlySet<DoubtWhy> = new Set(['past', 'far', 'skipped-by-clock-change']);
const LIMIT_REASONS: ReadonlySet<DoubtWhy> = new Set(['not-whole', 'zero', 'negative', 'too-many']);
const PRICE_REASONS: ReadonlySet<DoubtWhy> = new Set([...LIMIT_REASONS, 'currency', 'period']);

async function reasonOf(
  { deps, words, reading }: QuestionContext,
  { field, why }: Doubt,
): Promise<string | null> {
  if (field === 'expireDate' && EXPIRY_REASONS.has(why)) {
    return words.html(`newlink-expiry-${why}`, { zone: reading.timeZone });
  }
  if (field === 'usageLimit' && LIMIT_REASONS.has(why)) {
    return words.html(`newlink-limit-${why}`, { max: USAGE_LIMIT_MAX });
  }
  if (field === 'subscriptionPricing' && PRICE_REASONS.has(why)) {
    return words.html(`newlink-price-${why}`, { max: (await shownTerms(deps)).amountMax });
  }
  return why === 'title-too-long' ? words.html('newlink-unread-title') : null;
}
