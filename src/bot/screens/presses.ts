import { Composer } from 'grammy';
import type { Button } from '../../domain/button.ts';
import type { CardPlace } from '../../domain/operation.ts';
import type { Person } from '../../domain/person.ts';
import type { BotContext } from '../context.ts';
import { readingOf } from './reading.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { Screen } from './screen.ts';
import type { Reading } from './moment.ts';
import type { Wording } from '../words.ts';
import { MESSAGE_OPTIONS, show } from './show.ts';
import { createDoubleTaps } from './double-taps.ts';
import { errorSentence } from './error-sentence.ts';
import { markup, PRESS_PREFIX } from './markup.ts';

/** One press of one of our buttons, by the person it was made for. */
export interface PressContext {
  ctx: BotContext;
  /** What Telegram knows the press by: the same when it is handled again after a kill. */
  id: string;
  button: Button;
  person: Person;
  words: Wording;
  reading: Reading;
  card: CardPlace;
  /** Stops the spinner; at most once counts, so handlers that act may call it early. */
  answer(toast?: string, alert?: boolean): Promise<void>;
  /** Replaces the pressed message; one that is gone by now is sent anew. @returns the message that shows it. */
  show(card: Screen): Promise<CardPlace>;
  /** Sends a new message. */
  send(card: Screen): Promise<CardPlace>;
}

export type PressHandler = (press: PressContext) => Promise<unknown>;

/** By the button's action. */
export type PressHandlers = Readonly<Record<string, PressHandler>>;

/** Finds out whose press it is, what it stands for and whether it is still good; whatever happens, it is answered. */
export function presses(deps: BotDependencies, handlers: PressHandlers): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const doubleTaps = createDoubleTaps(deps.clock);
  composer.callbackQuery(new RegExp(`^${PRESS_PREFIX}`), async (ctx) => {
    const { person, words } = ctx;
    let answered: Promise<unknown> | undefined;
    const answer = async (text?: string, alert?: boolean): Promise<void> => {
      answered ??= ctx.answerCallbackQuery({
        ...(text === undefined ? {} : { text }),
        ...(alert ? { show_alert: true } : {}),
      });
      await answered;
    };
    const looked = await deps.store.buttons.look(
      ctx.callbackQuery.data.slice(PRESS_PREFIX.length),
      ctx.from.id,
    );
    if ('dead' in looked) return answer(words.plain(`press-${looked.dead}`), true);
    const { button } = looked;
    const handler = handlers[button.action];
    const message = ctx.callbackQuery.message;
    if (handler === undefined || message === undefined) return answer(words.plain('press-unknown'), true);

    const place = { chatId: message.chat.id, messageId: message.message_id };
    const tap = `${place.messageId} ${button.id}`;
    // What may be done once only knows by itself that it was.
    if (button.uses === 'many' && doubleTaps.isSecond(place.chatId, tap)) return answer();
    const owner = { actorId: person.userId, peerId: button.peerId };
    const press: PressContext = {
      ctx,
      id: ctx.callbackQuery.id,
      button,
      person,
      words,
      reading: readingOf(ctx, deps),
      card: place,
      answer,
      show: async (card) => {
        const { inline_keyboard: rows } = await markup(deps, card, owner);
        return show(ctx.api, place.chatId, { html: card.text, rows, edit: place.messageId });
      },
      send: async (card) => {
        const reply_markup = await markup(deps, card, owner);
        const sent = await ctx.reply(card.text, { ...MESSAGE_OPTIONS, reply_markup });
        return { chatId: sent.chat.id, messageId: sent.message_id };
      },
    };
    try {
      await handler(press);
      await answer();
    } catch (error) {
      const sentence = errorSentence(error, words);
      if (sentence === null) throw error;
      await answer();
      await ctx.reply(sentence, MESSAGE_OPTIONS);
    }
    doubleTaps.note(place.chatId, tap);
    return undefined;
  });
  return composer;
}
