import type { InlineKeyboardButton } from 'grammy/types';
import type { Draft } from '../../domain/draft.ts';
import type { ChatReference } from '../../domain/peer.ts';
import type { LinkSettings } from '../../domain/link-settings.ts';
import type { DateOrder, HourCycle } from '../../domain/person.ts';
import type { BaseContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { OutgoingMessage } from '../screens/message.ts';
import type { Reading } from '../screens/moment.ts';
import { readingOf } from '../screens/reading.ts';
import type { Wording } from '../words.ts';
import { questionData } from './data.ts';
import { next, progress, type Position } from './position.ts';

/** What a person did while a question stood. */
export type Input =
  | { kind: 'press'; value: string; messageId: number }
  | { kind: 'text'; text: string }
  /** Picked with Telegram's chat picker, or a post of it forwarded. */
  | { kind: 'chat'; reference: ChatReference }
  /** A photo, a sticker and the like. */
  | { kind: 'other' };

/** Everything a question may look at, read anew for each update. */
export interface QuestionContext {
  deps: BotDependencies;
  userId: number;
  draft: Draft;
  at: Position;
  words: Wording;
  reading: Reading;
  /** What the person types in, which the texts may not be translated to. BCP 47. */
  language: string;
  /** How they write 5 June in digits; null: not known yet. */
  dateOrder: DateOrder | null;
  hourCycle: HourCycle | null;
  /** Whether the person chose their zone. */
  zoneKnown: boolean;
  now: Date;
}

/** What an answer leads to. Plain JSON. */
export type Outcome = GoOn | End | Pass;

/** Says something, if anything. `ask`: then asks what `at` names; `wait`: the question that was asked stands. */
export interface GoOn {
  do: 'ask' | 'wait';
  at: Position;
  say: OutgoingMessage | null;
}

export interface End {
  do: 'end';
  say: OutgoingMessage[];
}

/** Not for the conversation. */
export interface Pass {
  do: 'pass';
}

export interface Question {
  ask(context: QuestionContext): Promise<OutgoingMessage[]> | OutgoingMessage[];
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
    language: ctx.person.locale,
    dateOrder: ctx.person.dateOrder,
    hourCycle: ctx.person.hourCycle,
    zoneKnown: ctx.person.timeZone !== null,
    now: deps.clock.now(),
  };
}

export function button(context: QuestionContext, text: string, value: string): InlineKeyboardButton {
  return { text, callback_data: questionData(context.draft.id, context.at.step, value) };
}

/** The last row of each question: Back where there is something to go back to, Skip, Cancel. */
export function navigationRow(context: QuestionContext, skip: boolean): InlineKeyboardButton[] {
  const { at, words, draft } = context;
  const fromSummary = at.done.length === 0 && at.rest.length === 0 && draft.peerId !== null;
  return [
    ...(at.done.length > 0 || fromSummary ? [button(context, words.plain('newlink-back'), 'back')] : []),
    ...(skip && !fromSummary ? [button(context, words.plain('newlink-skip'), 'skip')] : []),
    button(context, words.plain('newlink-cancel'), 'cancel'),
  ];
}

/** The question's text under its "2 of 5". */
export function withProgress(context: QuestionContext, html: string): string {
  const where = progress(context.at);
  return where === null ? html : `${context.words.html('newlink-progress', where)}\n${html}`;
}

/** Saves an answer and goes on. */
export async function accept(context: QuestionContext, settings: Partial<LinkSettings>): Promise<Outcome> {
  await saveDraft(context, { settings: { ...context.draft.settings, ...settings } });
  return { do: 'ask', at: next(context.at), say: null };
}

/** Absolute values: saving the same answer again after a crash changes nothing. */
export async function saveDraft(context: QuestionContext, changes: Partial<Draft>): Promise<void> {
  await context.deps.store.drafts.save({ ...context.draft, ...changes, updatedAt: context.now });
}

/** A sentence and a next step; the question stands and nothing is lost. */
export function notUnderstood(
  context: QuestionContext,
  html: string,
  rows: InlineKeyboardButton[][] = [],
): Outcome {
  return { do: 'wait', at: context.at, say: rows.length === 0 ? { html } : { html, rows } };
}
