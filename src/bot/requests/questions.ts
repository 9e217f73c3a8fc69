import { Composer } from 'grammy';
import { answerQuestion, askableRequest } from '../../actions/ask-requester.ts';
import { Refusal } from '../../domain/errors.ts';
import { askableUntil, WORDS_MAX, type JoinRequest } from '../../domain/join-request.ts';
import { apiFailure } from '../api/errors.ts';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { timeOfDay } from '../screens/moment.ts';
import type { PressHandlers } from '../screens/presses.ts';
import { readerOf } from '../screens/reading.ts';
import { pressButton, type Screen } from '../screens/screen.ts';
import { MESSAGE_OPTIONS } from '../screens/show.ts';
import { awaitText, type TypedContext, type TypedHandlers } from '../screens/typed-answers.ts';
import { requestKeySchema } from './place.ts';
import { whoAsks } from './request-lines.ts';

const keyOf = ({ payload }: { payload: string }) => requestKeySchema.parse(JSON.parse(payload));

/** "Ask them" under a request. */
export function questionPresses(deps: BotDependencies): PressHandlers {
  return {
    'request.ask': async (press) => {
      const { words, reading, person, button } = press;
      const request = await askableRequest(deps, keyOf(button), { actorId: person.userId, typed: false });
      const until = askableUntil(request);
      const text = words.html('question-for', {
        who: whoAsks(request),
        max: WORDS_MAX,
        until: until === null ? 'none' : timeOfDay(until, reading),
      });
      const cancel = pressButton(words.plain('newlink-cancel'), 'request.ask.cancel', keyOf(button));
      await awaitText(deps, press, await press.send({ text, rows: [[cancel]] }));
    },
    'request.ask.cancel': async (press) => {
      const request = await deps.store.requests.find(keyOf(press.button));
      const who = request === null ? '' : whoAsks(request);
      await press.show({ text: press.words.html('question-cancelled', { who }), rows: [] });
    },
  };
}

/** The question that was typed. */
export function questionAnswers(deps: BotDependencies): TypedHandlers {
  return {
    'request.ask': async (typed) => {
      const { words, person, button } = typed;
      const text = oneLine(typed.text);
      if (text.length > WORDS_MAX) {
        const told = words.html('question-too-long', { length: text.length, max: WORDS_MAX });
        await typed.show(withCancel(told, typed));
        return { payload: keyOf(button) };
      }
      const request = await askableRequest(deps, keyOf(button), { actorId: person.userId, typed: true });
      await send(deps, typed, request, text);
      await deps.store.requests.asked(request, person.userId, deps.clock.now());
      await typed.show({ text: words.html('question-sent', { who: whoAsks(request), text }), rows: [] });
      return null;
    },
  };
}

function withCancel(text: string, { words, button }: TypedContext): Screen {
  return { text, rows: [[pressButton(words.plain('newlink-cancel'), 'request.ask.cancel', keyOf(button))]] };
}

/** @throws Refusal `question-too-late` where Telegram doesn't let the bot write to them. */
async function send(
  deps: BotDependencies,
  { ctx }: TypedContext,
  { peerId, userId, userChatId }: JoinRequest & { userChatId: number },
  text: string,
): Promise<void> {
  const [chat, person] = await Promise.all([deps.store.chats.named(peerId), deps.store.persons.find(userId)]);
  const reader = person ?? { locale: 'en', timeZone: null, hourCycle: null };
  const { words } = readerOf(reader, deps);
  const title = chat?.title ?? words.plain('chat-unknown');
  try {
    await ctx.api.sendMessage(
      userChatId,
      words.html('question-to-requester', { chat: title, text }),
      MESSAGE_OPTIONS,
    );
  } catch (error) {
    const failure = apiFailure(error);
    if (failure !== 'blocked' && failure !== 'refused') throw error;
    throw new Refusal('question-too-late');
  }
}

/** What somebody writes who was asked something: it is passed on, and they are told so. */
export function requesterAnswers(deps: BotDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on('message:text', async (ctx, next) => {
    const text = oneLine(ctx.message.text);
    const { words, person } = ctx;
    if (text === '' || text.startsWith('/')) return next();
    const answer = await answerQuestion(deps, { userId: person.userId, text });
    if (answer === null) return next();
    const chat = await deps.store.chats.named(answer.peerId);
    const variables = {
      chat: chat?.title ?? words.plain('chat-unknown'),
      length: text.length,
      max: WORDS_MAX,
      outcome: answer.outcome,
    };
    await ctx.reply(words.html('answer-outcome', variables), MESSAGE_OPTIONS);
    return undefined;
  });
  return composer;
}

/** What is kept a line each. */
function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ');
}
