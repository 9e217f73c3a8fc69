import type { InlineKeyboardButton } from 'grammy/types';
import { draftKind, type Draft, type DraftKind } from '../../domain/draft.ts';
import { excludesPrice, type LinkSettings } from '../../domain/link-settings.ts';
import type { ChatReference } from '../../domain/peer.ts';
import type { Reader } from '../../domain/reading/read-result.ts';
import type { RequestField } from '../../domain/reading/request.ts';
import type { BaseContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { OutgoingMessage } from '../screens/message.ts';
import type { Reading } from '../screens/moment.ts';
import { readingOf } from '../screens/reading.ts';
import type { Wording } from '../words.ts';
import { questionData, revision } from './data.ts';
import { firstSettings } from './usual-settings.ts';
import { isWalk, next, progress, type Position, type Step } from './position.ts';

/** What a person did while a question stood. */
export type Input =
  | { kind: 'press'; value: string }
  /** `date`: when it was sent, Unix seconds. */
  | { kind: 'text'; text: string; date: number }
  /** Picked with Telegram's chat picker, or a post of it forwarded. */
  | { kind: 'chat'; reference: ChatReference }
  /** A file. `size` in bytes. */
  | { kind: 'document'; fileId: string; name: string; size: number }
  /** A photo, a sticker and the like. */
  | { kind: 'other' };

/** Everything a question may look at, read anew for each update. */
export interface QuestionContext {
  deps: BotDependencies;
  userId: number;
  draft: Draft;
  at: Position;
  words: Wording;
  /** How times are shown to the person. */
  reading: Reading;
  /** How what they type is read. */
  reader: Reader;
  /** Whether the person chose their zone. */
  zoneKnown: boolean;
  now: Date;
}

/** What an answer leads to. Plain JSON. */
export type Outcome = GoOn | End | Pass;

/** `ask`: asks what `at` names, under a note (HTML); `stay`: shows something instead while the question stands. */
export type GoOn =
  | { do: 'ask'; at: Position; note: string | null }
  | { do: 'stay'; at: Position; screen: OutgoingMessage };

export interface End {
  do: 'end';
  screen: OutgoingMessage;
}

/** Not for the conversation. */
export interface Pass {
  do: 'pass';
}

export interface Question {
  ask(context: QuestionContext): Promise<OutgoingMessage> | OutgoingMessage;
  answer(context: QuestionContext, input: Input): Promise<Outcome> | Outcome;
}

export function questionContext(
  deps: BotDependencies,
  ctx: Pick<BaseContext, 'person' | 'words'>,
  draft: Draft,
  at: Position,
): QuestionContext {
  return {
    deps,
    userId: ctx.person.userId,
    draft,
    at,
    words: ctx.words,
    reading: readingOf(ctx, deps),
    reader: typedBy(ctx, deps),
    zoneKnown: ctx.person.timeZone !== null,
    now: deps.clock.now(),
  };
}

/** How what somebody types is read. */
export function typedBy(
  { person }: Pick<BaseContext, 'person'>,
  deps: Pick<BotDependencies, 'defaultTimeZone' | 'clock'>,
): Reader {
  const { timeZone, locale, dateOrder, hourCycle } = person;
  const now = deps.clock.now();
  return { timeZone: timeZone ?? deps.defaultTimeZone, now, locale, dateOrder, hourCycle };
}

export function button(context: QuestionContext, text: string, value: string): InlineKeyboardButton {
  return { text, callback_data: questionData(context.draft.id, context.at.step, value) };
}

/** The label of the button that does it. */
export const CREATE = {
  new: 'newlink-create',
  change: 'newlink-save',
  replace: 'newlink-replace',
} as const satisfies Record<DraftKind, string>;

/** Create, or Save where a link is changed; nothing while something is still to be asked. */
export function createRows(context: QuestionContext): InlineKeyboardButton[][] {
  const { words, draft } = context;
  if (draft.peerId === null || draft.doubts.length > 0) return [];
  return [[button(context, words.plain(CREATE[draftKind(draft)]), `create.${revision(draft)}`)]];
}

/** The last rows of each question: Back; Skip and Create where several are asked one after another. */
export function navigationRows(context: QuestionContext): InlineKeyboardButton[][] {
  const { at, words } = context;
  const back = button(context, words.plain('newlink-back'), 'back');
  if (!isWalk(at)) return [[back]];
  return [[back, button(context, words.plain('newlink-skip'), 'skip')], ...createRows(context)];
}

/** The question's text under its "2 of 4". */
export function withProgress(context: QuestionContext, html: string): string {
  const where = progress(context.at, context.draft.settings);
  return where === null ? html : `${context.words.html('newlink-progress', where)}\n${html}`;
}

/**
 * Saves an answer and goes on; what was to be asked about the same setting is answered by it. An expiry is no time of day
 * unless `changes` says so.
 */
export async function accept(
  context: QuestionContext,
  settings: Partial<LinkSettings>,
  changes: Partial<Pick<Draft, 'wallClock' | 'preset'>> = {},
): Promise<Outcome> {
  const { draft, at } = context;
  const merged = merge(draft.settings, settings, context.now);
  await saveDraft(context, {
    doubts: draft.doubts.filter(({ field }) => field === 'chat' || !(field in settings)),
    chosen: draft.chosen || Object.keys(settings).some((field) => field !== 'title'),
    wallClock: draft.wallClock && !('expireDate' in settings),
    ...changes,
    settings: merged,
  });
  return { do: 'ask', at: next(at, merged), note: null };
}

/**
 * Telegram takes a limit or approval, not both, and none of that, nor an expiry, with a price: what is chosen now takes the
 * other's place. What becomes free, and so open to anyone, starts with an expiry again.
 */
export function merge(settings: LinkSettings, chosen: Partial<LinkSettings>, now: Date): LinkSettings {
  const merged = mergeForTelegram(settings, chosen, now);
  return { ...merged, strict: merged.strict && merged.usageLimit !== null };
}

function mergeForTelegram(settings: LinkSettings, chosen: Partial<LinkSettings>, now: Date): LinkSettings {
  const { subscriptionPricing = null } = chosen;
  const merged = { ...settings, ...chosen };
  if (subscriptionPricing !== null) {
    return { ...merged, expireDate: null, usageLimit: null, requestNeeded: false };
  }
  if (excludesPrice(chosen)) merged.subscriptionPricing = null;
  const freed = settings.subscriptionPricing !== null && merged.subscriptionPricing === null;
  if (freed && chosen.expireDate === undefined) merged.expireDate = firstSettings(now).expireDate;
  if (merged.usageLimit === null || !merged.requestNeeded) return merged;
  return chosen.requestNeeded === true
    ? { ...merged, usageLimit: null }
    : { ...merged, requestNeeded: false };
}

/** Absolute values: saving the same answer again after a crash changes nothing. */
export async function saveDraft(context: QuestionContext, changes: Partial<Draft>): Promise<void> {
  await context.deps.store.drafts.save({ ...context.draft, ...changes, updatedAt: context.now });
}

/** A sentence and a next step over the same question; nothing is lost. */
export function notUnderstood({ at }: QuestionContext, note: string): Outcome {
  return { do: 'ask', at, note: `⚠️ ${note}` };
}

/** A question about what was just typed; the one that was asked stands. */
export function choose(
  context: QuestionContext,
  html: string,
  choices: { text: string; value: string }[],
): Outcome {
  const rows = choices.map(({ text, value }) => [button(context, text, value)]);
  return { do: 'stay', at: context.at, screen: { html, rows: [...rows, ...navigationRows(context)] } };
}

export const STEP_OF: Readonly<Record<RequestField, Step>> = {
  chat: 'chat',
  title: 'title',
  expireDate: 'expiry',
  usageLimit: 'limit',
  requestNeeded: 'requests',
  subscriptionPricing: 'price',
};
