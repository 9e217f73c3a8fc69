import type { Draft } from '../../domain/draft.ts';
import type { Download } from '../api/download.ts';
import type { BaseContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { readerOf } from '../screens/reading.ts';
import type { OutgoingMessage } from '../screens/message.ts';
import { readSmallWord, type SmallWord } from '../../domain/reading/small-words.ts';
import { cancelled, draftClosed } from './cancelled.ts';
import { readDraftData, readQuestionData } from './data.ts';
import { readInput, type Received } from './input.ts';
import { asking, askingZone, back, next, type Position, type Step } from './position.ts';
import {
  notUnderstood,
  questionContext,
  saveDraft,
  STEP_OF,
  type End,
  type GoOn,
  type Input,
  type Outcome,
  type Pass,
  type Question,
  type QuestionContext,
} from './question.ts';
import { chatQuestion } from './questions/chat.ts';
import { createDoubtQuestion, unreadable, unreadNote } from './questions/doubt.ts';
import { expiryQuestion } from './questions/expiry.ts';
import { joinRequestsQuestion } from './questions/join-requests.ts';
import { priceQuestion } from './questions/price.ts';
import { presetsQuestion } from './questions/presets.ts';
import { summaryQuestion } from './questions/summary.ts';
import { timeZoneQuestion } from './questions/time-zone.ts';
import { titleQuestion } from './questions/title.ts';
import { usageLimitQuestion } from './questions/usage-limit.ts';
import { placed } from './standing.ts';
import { batchQuestion } from '../batches/batch-question.ts';
import { moreOfPaste, takeFile } from '../batches/take-list.ts';
import { manyQuestion } from '../batches/many-question.ts';

/** What the conversation runs through `external`: reads and writes the draft, and gives back plain JSON. */
export interface Wizard {
  /**
   * What is shown next, and where that leads to: what follows from the answer that this update just gave, or from `entry`.
   * Nothing for a draft that is over. `stood`: the message that showed the draft until now.
   */
  ask(
    ctx: BaseContext,
    draftId: string,
    entry: GoOn,
  ): Promise<{ at: Position; screen: OutgoingMessage | null; stood: number | null }>;
  /** Remembers the message that shows the draft. */
  shown(draftId: string, messageId: number): Promise<void>;
  /** Takes the update as an answer. `ask`: go on asking, within the same update. */
  answer(ctx: BaseContext, draftId: string, at: Position): Promise<{ do: 'ask' } | End | Pass>;
}

const FIELD_QUESTIONS = {
  chat: chatQuestion,
  title: titleQuestion,
  price: priceQuestion,
  expiry: expiryQuestion,
  limit: usageLimitQuestion,
  requests: joinRequestsQuestion,
};

const QUESTIONS: Readonly<Record<Step, Question>> = {
  ...FIELD_QUESTIONS,
  zone: timeZoneQuestion,
  presets: presetsQuestion,
  doubt: createDoubtQuestion(FIELD_QUESTIONS),
  many: manyQuestion,
  summary: summaryQuestion,
};

/** Where many links are asked for, the last thing to see is all of them. */
function questionOf(step: Step, { batch }: Draft): Question {
  return step === 'summary' && batch !== null ? batchQuestion : QUESTIONS[step];
}

export function createWizard(deps: BotDependencies, download: Download): Wizard {
  /** What an update's answer leads to: the conversation forgets it when it goes back to ask. */
  const answered = new WeakMap<BaseContext, GoOn>();

  async function openContext(
    ctx: BaseContext,
    draftId: string,
    at: Position,
  ): Promise<QuestionContext | null> {
    const draft = await deps.store.drafts.find(draftId);
    if (draft?.userId !== ctx.person.userId || draft.status !== 'open') return null;
    // An answer to this very update may have changed their zone.
    const person = (await deps.store.persons.find(draft.userId)) ?? ctx.person;
    const { words } = readerOf(person, deps);
    return questionContext(deps, { person, words }, draft, at);
  }

  async function outcomeOf(context: QuestionContext, received: Received): Promise<Outcome> {
    const { at, words } = context;
    switch (received.kind) {
      case 'foreign':
      case 'stale':
        // Answered after the conversations, with a toast.
        return { do: 'pass' };
      case 'continue':
        return { do: 'ask', at, note: null };
      case 'command':
        if (received.name !== 'timezone')
          return notUnderstood(context, words.html('unknown-command', { name: received.name }));
        return received.text === ''
          ? { do: 'ask', at: askingZone(at), note: null }
          : timeZoneQuestion.answer(
              { ...context, at: askingZone(at) },
              { kind: 'text', text: received.text, date: received.date },
            );
      case 'chat':
        // A picker that outlived its question answers no other one.
        return chatQuestion.answer(
          at.step === 'chat' ? context : { ...context, at: asking(['chat']) },
          received,
        );
      case 'document':
        return context.draft.batch === null
          ? questionOf(at.step, context.draft).answer(context, received)
          : takeFile(context, received, download);
      case 'press':
      case 'text':
      case 'other': {
        const more = received.kind === 'text' ? moreOfPaste(context, received) : null;
        if (more !== null) return more;
        const where = readNavigation(received, context);
        return where === null
          ? questionOf(at.step, context.draft).answer(context, received)
          : navigate(context, where);
      }
    }
  }

  return {
    async ask(ctx, draftId, entry) {
      const outcome = answered.get(ctx) ?? entry;
      answered.delete(ctx);
      const context = await openContext(ctx, draftId, outcome.at);
      if (context === null) return { at: outcome.at, screen: null, stood: null };
      const stood = context.draft.messageId;
      const at = outcome.do === 'stay' ? outcome.at : openQuestion(outcome.at, context.draft);
      const screen =
        outcome.do === 'stay'
          ? outcome.screen
          : await questionScreen(questionOf(at.step, context.draft), { ...context, at }, outcome.note);
      return {
        at,
        screen: placed(screen, pressedMessage(ctx, draftId), stood, outcome.do === 'stay'),
        stood,
      };
    },

    async shown(draftId, messageId) {
      const draft = await deps.store.drafts.find(draftId);
      if (draft !== null) await deps.store.drafts.save({ ...draft, messageId });
    },

    async answer(ctx, draftId, at) {
      const received = readInput(ctx, draftId, at);
      const context = await openContext(ctx, draftId, at);
      if (context === null) {
        const over = received.kind === 'foreign' || received.kind === 'stale';
        return over ? { do: 'pass' } : { do: 'end', screen: draftClosed(draftId, ctx.words) };
      }
      if (received.kind === 'press' || received.kind === 'continue') void ctx.answerCallbackQuery();
      const outcome = await outcomeOf(context, received);
      if (outcome.do === 'pass') return outcome;
      if (outcome.do === 'end') {
        const { messageId } = context.draft;
        return { do: 'end', screen: placed(outcome.screen, pressedMessage(ctx, draftId), messageId) };
      }
      answered.set(ctx, outcome);
      return { do: 'ask' };
    },
  };
}

/** Questions that can be left without an answer. */
const SKIPPABLE: ReadonlySet<Step> = new Set(['title', 'price', 'expiry', 'limit', 'requests']);

/** Back, Skip and Cancel are the same everywhere, as buttons and as words. */
function readNavigation(input: Input, context: QuestionContext): 'back' | 'skip' | 'cancel' | null {
  const said =
    input.kind === 'press' ? input.value : input.kind === 'text' ? saidIn(input.text, context) : null;
  if (said === 'skip') return SKIPPABLE.has(context.at.step) ? said : null;
  return said === 'back' || said === 'cancel' ? said : null;
}

/** A reply keyboard's button says its label. */
function saidIn(text: string, { words, reader }: QuestionContext): SmallWord | null {
  if (text === words.plain('newlink-back')) return 'back';
  return text === words.plain('newlink-cancel') ? 'cancel' : readSmallWord(text, reader.locale);
}

/** Nothing is made before its chat is known and what is in doubt was asked about. */
function openQuestion(at: Position, { peerId, batch, doubts }: Draft): Position {
  if (at.step !== 'summary') return at;
  if (peerId === null) return { ...at, step: 'chat', done: [] };
  if (batch?.of === 'number' && batch.count === null) return { ...at, step: 'many', done: [] };
  const [doubt] = doubts;
  if (doubt === undefined) return at;
  return { ...at, step: doubt.readings.length > 0 ? 'doubt' : STEP_OF[doubt.field], done: [] };
}

async function questionScreen(
  question: Question,
  context: QuestionContext,
  note: string | null,
): Promise<OutgoingMessage> {
  const screen = await question.ask(context);
  const notes = [note, await unreadNote(context)].filter((each) => each !== null);
  return { ...screen, html: [...notes, screen.html].join('\n\n') };
}

async function navigate(context: QuestionContext, where: 'back' | 'skip' | 'cancel'): Promise<Outcome> {
  const { draft, at } = context;
  if (where === 'cancel') {
    await saveDraft(context, { status: 'cancelled', messageId: null });
    return { do: 'end', screen: cancelled(draft, context.words) };
  }
  // What couldn't be read was asked about, and they don't want to say it another way.
  const left = draft.doubts.filter((doubt) => !unreadable(doubt, at.step));
  if (left.length < draft.doubts.length) await saveDraft(context, { doubts: left });
  return { do: 'ask', at: where === 'back' ? back(at) : next(at, draft.settings), note: null };
}

/** The message of this draft whose button was pressed. */
function pressedMessage(ctx: BaseContext, draftId: string): number | null {
  const data = ctx.callbackQuery?.data ?? '';
  const ours = readQuestionData(data)?.draftId === draftId || readDraftData(data)?.draftId === draftId;
  return ours ? (ctx.callbackQuery?.message?.message_id ?? null) : null;
}
