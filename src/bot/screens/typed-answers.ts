import type { MiddlewareFn } from 'grammy';
import { z } from 'zod';
import type { Button } from '../../domain/button.ts';
import { Refusal } from '../../domain/errors.ts';
import type { CardPlace } from '../../domain/operation.ts';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { errorSentence } from './error-sentence.ts';
import { markup, PRESS_PREFIX } from './markup.ts';
import type { PressContext } from './presses.ts';
import { readingOf } from './reading.ts';
import { MESSAGE_OPTIONS, show } from './show.ts';

/** What somebody typed in answer to a message. `button` is the one that asked, `card` its message; `show` comes below it. */
export interface TypedContext extends Pick<
  PressContext,
  'ctx' | 'button' | 'person' | 'words' | 'reading' | 'card' | 'show'
> {
  text: string;
}

/** @returns with which payload the next text is an answer, too; null once it was answered. */
type TypedHandler = (typed: TypedContext) => Promise<{ payload: unknown } | null>;

/** By the action of the button that asked. */
export type TypedHandlers = Readonly<Record<string, TypedHandler>>;

/** So long after it was asked something typed is no answer any more. */
export const TYPING_MS = 600_000;

const questionSchema = z.object({
  buttonId: z.string(),
  /** JSON; takes the place of the button's own. */
  payload: z.string(),
  messageId: z.number(),
  until: z.number(),
});
type Question = z.output<typeof questionSchema>;

const keyOf = (chatId: number): string => `typed:${chatId}`;

/** The next text of the person answers that button, unless they do something else before. */
export async function awaitText(
  { store, clock }: Pick<BotDependencies, 'store' | 'clock'>,
  { button }: { button: Pick<Button, 'id' | 'payload'> },
  { chatId, messageId }: CardPlace,
): Promise<void> {
  const now = clock.now();
  const { id: buttonId, payload } = button;
  const question: Question = { buttonId, payload, messageId, until: now.getTime() + TYPING_MS };
  await store.conversations.write(keyOf(chatId), JSON.stringify(question), null, now);
}

/**
 * Hands what is typed to what asked for it on a message, before a draft could take it; that one goes on afterwards. A command
 * or a press of anything else ends the question.
 * @param handlers `people` ask who is meant, which a forwarded message says whatever is in it.
 */
export function typedAnswers(
  deps: BotDependencies,
  { texts, people }: { texts: TypedHandlers; people: TypedHandlers },
): MiddlewareFn<BotContext> {
  const { store, clock } = deps;
  return async (ctx, next) => {
    const { message, callbackQuery, chatId } = ctx;
    if (chatId === undefined || (message === undefined && callbackQuery === undefined)) return next();
    const stored = await store.conversations.read(keyOf(chatId));
    if (stored === null) return next();
    const question = questionSchema.parse(JSON.parse(stored));
    // The second of two quick taps.
    if (callbackQuery?.data === `${PRESS_PREFIX}${question.buttonId}`) return next();
    if (await answered(ctx, chatId, question)) return undefined;
    await store.conversations.write(keyOf(chatId), null, null, clock.now());
    return next();
  };

  /** @returns whether the update was an answer. */
  async function answered(ctx: BotContext, chatId: number, question: Question): Promise<boolean> {
    const { person, words, message } = ctx;
    const now = clock.now();
    if (message === undefined || now.getTime() >= question.until) return false;
    const looked = await store.buttons.look(question.buttonId, person.userId);
    if ('dead' in looked) return false;
    const button = { ...looked.button, payload: question.payload };
    const saysWho = people[button.action] !== undefined && message.forward_origin !== undefined;
    const { text = '' } = message;
    if (!saysWho && (text === '' || text.startsWith('/'))) return false;
    const handler = people[button.action] ?? texts[button.action];
    let card: CardPlace = { chatId, messageId: question.messageId };
    const typed: TypedContext = {
      ctx,
      button,
      person,
      words,
      reading: readingOf(ctx, deps),
      card,
      text,
      show: async (screen) => {
        const owner = { actorId: person.userId, peerId: button.peerId };
        const { inline_keyboard: rows } = await markup(deps, screen, owner);
        card = await show(ctx.api, chatId, { html: screen.text, rows, removes: [question.messageId] });
        return card;
      },
    };
    const more = await tryTo(() => handler?.(typed) ?? Promise.resolve(null), typed);
    const next: Question | null = more && {
      buttonId: button.id,
      payload: JSON.stringify(more.payload),
      messageId: card.messageId,
      until: now.getTime() + TYPING_MS,
    };
    const state = next && JSON.stringify(next);
    await store.conversations.write(keyOf(chatId), state, ctx.update.update_id, now);
    return true;
  }

  /** A refusal is an answer, and says so. What may go well later is asked still. */
  async function tryTo(
    handle: () => ReturnType<TypedHandler>,
    typed: TypedContext,
  ): ReturnType<TypedHandler> {
    const { ctx, words, button } = typed;
    try {
      return await handle();
    } catch (error) {
      const sentence = errorSentence(error, words);
      if (sentence === null) throw error;
      await ctx.reply(sentence, MESSAGE_OPTIONS);
      return error instanceof Refusal ? null : { payload: JSON.parse(button.payload) };
    }
  }
}
