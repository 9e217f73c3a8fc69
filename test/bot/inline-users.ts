import { chatDialog, CAST, type DialogKey, type InlineAnswer, type Message } from 'telegram-sandbox';
import { vi } from 'vitest';
import type { Stage } from './stage.ts';

/** What somebody does with `@bot …` in the input field of a chat. */
export interface InlineUser {
  /** @returns what the bot offers, and the query that it is offered for. */
  types(query: string, offset?: string): Promise<{ queryId: string; offered: InlineAnswer }>;
  /** Types, and picks the result with that title. @returns the message that was sent. */
  sends(query: string, title: string): Promise<Message>;
}

export function inlineUser(stage: Stage, userId: number, peerId: number): InlineUser {
  const { inline } = stage.sandbox.world;
  const dialog: DialogKey = chatDialog(peerId);
  async function types(query: string, offset = ''): ReturnType<InlineUser['types']> {
    const { id } = inline.ask(userId, dialog, { botId: CAST.bot, query, offset });
    const offered = await vi.waitFor(() => {
      const answer = inline.answerOf(id);
      if (answer === undefined) throw new Error('the bot offers nothing yet');
      return answer;
    }, 8_000);
    return { queryId: id, offered };
  }
  return {
    types,
    async sends(query, title) {
      const { queryId, offered } = await types(query);
      const result = offered.results.find((each) => each.title === title);
      if (result === undefined) throw new Error(`nothing offered is called ${title}`);
      const sent = inline.choose(userId, queryId, result.id);
      await stage.inbox.idle();
      return sent;
    },
  };
}

/** A message as it is now, wherever it is. */
export function messageNow(stage: Stage, { dialog, id }: Message): Message {
  const message = stage.sandbox.world.messages.find(dialog, id);
  if (message === undefined) throw new Error('the message is gone');
  return message;
}

/** The addresses of its buttons, by their labels. */
export function urlsOf({ inlineKeyboard }: Message): Record<string, string | undefined> {
  return Object.fromEntries(inlineKeyboard?.flat().map(({ text, url }) => [text, url]) ?? []);
}
