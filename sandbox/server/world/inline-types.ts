/** Inline mode: part of `types.ts`, from where it is imported. */

import type { DialogKey, Message } from './message-types.ts';

/** Somebody wrote `@bot query` into the input field of a dialog. */
export interface InlineQuery {
  id: string;
  botId: number;
  userId: number;
  dialog: DialogKey;
  query: string;
  /** What the bot named for the next part of its results; empty for the first. */
  offset: string;
  date: number;
}

/** An article: what the list shows, and the message that is sent if it is picked. */
export interface InlineResult {
  id: string;
  title: string;
  description?: string;
  message: Pick<Message, 'text' | 'entities' | 'inlineKeyboard'>;
}

export interface InlineAnswer {
  results: InlineResult[];
  /** Above the results: leads to the bot, with a start parameter. */
  button?: { text: string; startParameter: string };
  nextOffset?: string;
}

/** What somebody picked. Only a message with buttons has an `inlineMessageId`. */
export interface InlineChoice {
  resultId: string;
  botId: number;
  userId: number;
  query: string;
  inlineMessageId?: string;
}

/** Inline mode: https://core.telegram.org/bots/inline */
export interface InlineMode {
  /**
   * Asks a bot what it offers for a text. Within its cache time Telegram gives an earlier answer itself, to everybody unless
   * it was personal, and the bot is not asked.
   * @throws TelegramError BOT_INLINE_DISABLED.
   */
  ask(
    userId: number,
    dialog: DialogKey,
    asked: { botId: number; query: string; offset?: string },
  ): InlineQuery;
  /** @throws TelegramError QUERY_ID_INVALID when unknown, answered already, or too old. */
  answer(botId: number, queryId: string, answer: InlineAnswer, cached: Caching): void;
  answerOf(queryId: string): InlineAnswer | undefined;
  /**
   * Sends what was picked, in the person's name, and tells the bot if it wants to know.
   * @throws TelegramError QUERY_ID_INVALID, RESULT_ID_INVALID, and as `Messages.send`.
   */
  choose(userId: number, queryId: string, resultId: string): Message;
  /** The message that a bot knows by such an id. */
  find(botId: number, inlineMessageId: string): Message | undefined;
}

export interface Caching {
  seconds: number;
  personal: boolean;
}
