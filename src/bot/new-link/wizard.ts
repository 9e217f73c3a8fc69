import type { Draft } from '../../domain/draft.ts';
import type { BaseContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { REMOVE_KEYBOARD, type OutgoingMessage } from '../screens/message.ts';
import { draftData, readDraftData, readQuestionData } from './data.ts';
import { isBlank } from './entry.ts';
import { hear } from './input.ts';
import { back, detour, next, type Position, type Step } from './position.ts';
import { saveDraft, turnOf, type Outcome, type Question, type Turn } from './question.ts';
import { chatQuestion } from './questions/chat.ts';
import { expiryQuestion } from './questions/expiry.ts';
import { joinRequestsQuestion } from './questions/join-requests.ts';
import { summaryQuestion } from './questions/summary.ts';
import { timeZoneQuestion } from './questions/time-zone.ts';
import { titleQuestion } from './questions/title.ts';
import { usageLimitQuestion } from './questions/usage-limit.ts';

/** What the conversation runs through `external`: reads and writes the draft, and gives back plain JSON. */
export interface Wizard {
  ask(ctx: BaseContext, draftId: string, at: Position): Promise<OutgoingMessage[]>;
  answer(ctx: BaseContext, draftId: string, at: Position): Promise<Outcome>;
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
  /** Updates whose pressed message shows its answer already: what comes next is written below it. */
  const settled = new WeakSet<BaseContext>();

  async function openTurn(ctx: BaseContext, draftId: string, at: Position): Promise<Turn | null> {
    const draft = await deps.store.drafts.find(draftId);
    if (draft?.userId !== ctx.person.userId || draft.status !== 'open') return null;
    // An answer to this very update may have changed their zone.
    const person = (await deps.store.persons.find(draft.userId)) ?? ctx.person;
    return turnOf(deps, { person, words: ctx.words }, draft, at);
  }

  /** What is said to a press takes the place of its question, and the next question comes below. */
  function below(ctx: BaseContext, pressed: number, outcome: Outcome): Outcome {
    if (outcome.do === 'end') {
      const [first, ...more] = outcome.say;
      return first === undefined ? outcome : { ...outcome, say: [{ ...first, clears: pressed }, ...more] };
    }
    if (outcome.do !== 'ask' || outcome.say === null) return outcome;
    settled.add(ctx);
    const place = outcome.say.reply === undefined ? { edit: pressed } : { clears: pressed };
    return { ...outcome, say: { ...outcome.say, ...place } };
  }

  return {
    async ask(ctx, draftId, at) {
      const turn = await openTurn(ctx, draftId, at);
      if (turn === null) return [];
      const screens = await QUESTIONS[at.step].ask(turn);
      const pressed = settled.has(ctx) ? null : pressedMessage(ctx, draftId);
      const [first, ...more] = screens;
      if (pressed === null || first === undefined) return screens;
      // A question of two messages would be torn apart: it is asked below.
      if (more.length > 0) first.clears = pressed;
      else first.edit = pressed;
      return screens;
    },

    async answer(ctx, draftId, at) {
      const turn = await openTurn(ctx, draftId, at);
      const heard = hear(ctx, draftId, at);
      if (turn === null) {
        if (heard.kind === 'foreign' || heard.kind === 'stale') return { do: 'pass' };
        return { do: 'end', say: [putAway(ctx, draftId)] };
      }
      switch (heard.kind) {
        case 'foreign':
        case 'stale':
          // Answered after the conversations, with a toast.
          return { do: 'pass' };
        case 'continue':
          void ctx.answerCallbackQuery();
          return { do: 'ask', at, say: null };
        case 'command':
          return heard.name === 'timezone' && at.step !== 'zone'
            ? { do: 'ask', at: detour(at, 'zone'), say: null }
            : unknownCommand(turn, heard.name);
        case 'press':
          void ctx.answerCallbackQuery();
          return below(
            ctx,
            heard.messageId,
            (await wayTaken(turn, heard.value)) ?? (await QUESTIONS[at.step].answer(turn, heard)),
          );
        case 'text':
        case 'chat':
        case 'other':
          return await QUESTIONS[at.step].answer(turn, heard);
      }
    },
  };
}

/** Back, Skip and Cancel are the same everywhere. */
async function wayTaken(turn: Turn, value: string): Promise<Outcome | null> {
  switch (value) {
    case 'back':
      return { do: 'ask', at: back(turn.at), say: turn.at.step === 'chat' ? await keptChat(turn) : null };
    case 'skip':
      return { do: 'ask', at: next(turn.at), say: null };
    case 'cancel':
      await saveDraft(turn, { status: 'cancelled' });
      return { do: 'end', say: cancelled(turn.draft, turn.words) };
    default:
      return null;
  }
}

/** Takes Telegram's chat picker away. */
async function keptChat({ deps, draft, words }: Turn): Promise<OutgoingMessage | null> {
  const chat = draft.peerId === null ? null : await deps.store.chats.find(draft.peerId);
  if (chat === null) return null;
  return { html: words.html('newlink-chat-taken', { chat: chat.title }), reply: REMOVE_KEYBOARD };
}

/** What is said when a draft is cancelled: nothing typed is lost by it. */
export function cancelled(draft: Draft, words: Turn['words']): OutgoingMessage[] {
  const said: OutgoingMessage = {
    html: words.html(draft.linkId === null ? 'cancelled' : 'cancelled-change'),
    reply: REMOVE_KEYBOARD,
  };
  if (isBlank(draft)) return [said];
  const keep = [{ text: words.plain('draft-bring-back'), callback_data: draftData(draft.id, 'continue') }];
  return [said, { html: words.html('cancelled-draft'), rows: [keep] }];
}

function putAway(ctx: BaseContext, draftId: string): OutgoingMessage {
  const { words } = ctx;
  const keep = [{ text: words.plain('draft-bring-back'), callback_data: draftData(draftId, 'continue') }];
  return { html: words.html('draft-put-away'), rows: [keep] };
}

function unknownCommand(turn: Turn, name: string): Outcome {
  return { do: 'wait', at: turn.at, say: { html: turn.words.html('unknown-command', { name }) } };
}

/** The message of this draft whose button was pressed: it turns into what comes next. */
function pressedMessage(ctx: BaseContext, draftId: string): number | null {
  const data = ctx.callbackQuery?.data ?? '';
  const ours = readQuestionData(data)?.draftId === draftId || readDraftData(data)?.draftId === draftId;
  return ours ? (ctx.callbackQuery?.message?.message_id ?? null) : null;
}
