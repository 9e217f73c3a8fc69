import type { Draft } from '../../domain/draft.ts';
import type { BaseContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { REMOVE_KEYBOARD, type OutgoingMessage } from '../screens/message.ts';
import { draftData, readDraftData, readQuestionData } from './data.ts';
import { isBlank } from './entry.ts';
import { readInput } from './input.ts';
import { back, detour, next, type Position, type Step } from './position.ts';
import {
  questionContext,
  saveDraft,
  type End,
  type GoOn,
  type Outcome,
  type Pass,
  type Question,
  type QuestionContext,
} from './question.ts';
import { chatQuestion } from './questions/chat.ts';
import { expiryQuestion } from './questions/expiry.ts';
import { joinRequestsQuestion } from './questions/join-requests.ts';
import { summaryQuestion } from './questions/summary.ts';
import { timeZoneQuestion } from './questions/time-zone.ts';
import { titleQuestion } from './questions/title.ts';
import { usageLimitQuestion } from './questions/usage-limit.ts';

/** What the conversation runs through `external`: reads and writes the draft, and gives back plain JSON. */
export interface Wizard {
  /**
   * What is shown next, and where that leads to: what follows from the answer that this update just gave, or the question
   * of `entry`.
   */
  ask(
    ctx: BaseContext,
    draftId: string,
    entry: Position,
  ): Promise<{ at: Position; screens: OutgoingMessage[] }>;
  /** Takes the update as an answer. `ask`: go on asking, within the same update. */
  answer(ctx: BaseContext, draftId: string, at: Position): Promise<{ do: 'ask' } | End | Pass>;
}

const QUESTIONS: Readonly<Record<Step, Question>> = {
  chat: chatQuestion,
  title: titleQuestion,
  expiry: expiryQuestion,
  limit: usageLimitQuestion,
  requests: joinRequestsQuestion,
  zone: timeZoneQuestion,
  summary: summaryQuestion,
};

export function createWizard(deps: BotDependencies): Wizard {
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
    return questionContext(deps, { person, words: ctx.words }, draft, at);
  }

  async function screensAt(ctx: BaseContext, draftId: string, at: Position): Promise<OutgoingMessage[]> {
    const context = await openContext(ctx, draftId, at);
    return context === null ? [] : QUESTIONS[at.step].ask(context);
  }

  async function outcomeOf(ctx: BaseContext, draftId: string, at: Position): Promise<Outcome> {
    const context = await openContext(ctx, draftId, at);
    const received = readInput(ctx, draftId, at);
    if (context === null) {
      if (received.kind === 'foreign' || received.kind === 'stale') return { do: 'pass' };
      return { do: 'end', say: [draftClosed(ctx, draftId)] };
    }
    switch (received.kind) {
      case 'foreign':
      case 'stale':
        // Answered after the conversations, with a toast.
        return { do: 'pass' };
      case 'continue':
        void ctx.answerCallbackQuery();
        return { do: 'ask', at, say: null };
      case 'command':
        return received.name === 'timezone' && at.step !== 'zone'
          ? { do: 'ask', at: detour(at, 'zone'), say: null }
          : unknownCommand(context, received.name);
      case 'press':
        void ctx.answerCallbackQuery();
        return (await navigate(context, received.value)) ?? QUESTIONS[at.step].answer(context, received);
      case 'text':
      case 'chat':
      case 'other':
        return QUESTIONS[at.step].answer(context, received);
    }
  }

  return {
    async ask(ctx, draftId, entry) {
      const outcome: GoOn = answered.get(ctx) ?? { do: 'ask', at: entry, say: null };
      answered.delete(ctx);
      const { at, say } = outcome;
      const said = say === null ? [] : [say];
      if (outcome.do === 'wait') return { at, screens: said };
      const screens = [...said, ...(await screensAt(ctx, draftId, at))];
      return { at, screens: replacing(pressedMessage(ctx, draftId), screens, said.length) };
    },

    async answer(ctx, draftId, at) {
      const outcome = await outcomeOf(ctx, draftId, at);
      if (outcome.do === 'pass') return outcome;
      if (outcome.do === 'end')
        return { do: 'end', say: clearing(pressedMessage(ctx, draftId), outcome.say) };
      answered.set(ctx, outcome);
      return { do: 'ask' };
    },
  };
}

/**
 * What is said to a press takes the place of the pressed message, and the rest comes below. A question of two messages would
 * be torn apart: it comes below as a whole.
 * @param said how many of the screens come before the question.
 */
function replacing(pressed: number | null, screens: OutgoingMessage[], said: number): OutgoingMessage[] {
  const [first, ...more] = screens;
  if (pressed === null || first === undefined) return screens;
  const torn = said === 0 && more.length > 0;
  if (torn || first.reply !== undefined) return clearing(pressed, screens);
  return [{ ...first, edit: pressed }, ...more];
}

function clearing(pressed: number | null, screens: OutgoingMessage[]): OutgoingMessage[] {
  const [first, ...more] = screens;
  return pressed === null || first === undefined ? screens : [{ ...first, clears: pressed }, ...more];
}

/** Back, Skip and Cancel are the same everywhere. */
async function navigate(context: QuestionContext, value: string): Promise<Outcome | null> {
  switch (value) {
    case 'back':
      return {
        do: 'ask',
        at: back(context.at),
        say: context.at.step === 'chat' ? await keptChat(context) : null,
      };
    case 'skip':
      return { do: 'ask', at: next(context.at), say: null };
    case 'cancel':
      await saveDraft(context, { status: 'cancelled' });
      return { do: 'end', say: cancelled(context.draft, context.words) };
    default:
      return null;
  }
}

/** Takes Telegram's chat picker away. */
async function keptChat({ deps, draft, words }: QuestionContext): Promise<OutgoingMessage | null> {
  const chat = draft.peerId === null ? null : await deps.store.chats.find(draft.peerId);
  if (chat === null) return null;
  return { html: words.html('newlink-chat-taken', { chat: chat.title }), reply: REMOVE_KEYBOARD };
}

/** What is said when a draft is cancelled: nothing typed is lost by it. */
export function cancelled(draft: Draft, words: QuestionContext['words']): OutgoingMessage[] {
  const said: OutgoingMessage = {
    html: words.html(draft.linkId === null ? 'cancelled' : 'cancelled-change'),
    reply: REMOVE_KEYBOARD,
  };
  if (isBlank(draft)) return [said];
  const keep = [{ text: words.plain('draft-bring-back'), callback_data: draftData(draft.id, 'continue') }];
  return [said, { html: words.html('cancelled-draft'), rows: [keep] }];
}

function draftClosed(ctx: BaseContext, draftId: string): OutgoingMessage {
  const { words } = ctx;
  const keep = [{ text: words.plain('draft-bring-back'), callback_data: draftData(draftId, 'continue') }];
  return { html: words.html('draft-closed'), rows: [keep] };
}

function unknownCommand(context: QuestionContext, name: string): Outcome {
  return { do: 'wait', at: context.at, say: { html: context.words.html('unknown-command', { name }) } };
}

/** The message of this draft whose button was pressed: it turns into what comes next. */
function pressedMessage(ctx: BaseContext, draftId: string): number | null {
  const data = ctx.callbackQuery?.data ?? '';
  const ours = readQuestionData(data)?.draftId === draftId || readDraftData(data)?.draftId === draftId;
  return ours ? (ctx.callbackQuery?.message?.message_id ?? null) : null;
}
