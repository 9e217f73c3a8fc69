import type { Core } from './core.ts';
import { parseDialog } from './dialog.ts';
import { badRequest } from './errors.ts';
import { isInside } from './rights.ts';
import type { CallbackAnswer, CallbackQuery, DialogKey, Message } from './types.ts';
import type { Messages } from './world.ts';

/** Older queries can't be answered any more: "query is too old". */
const ANSWERABLE_SECONDS = 15;
/** In memory only: a query is worthless long before a restart is over. */
const KEPT_QUERIES = 1_000;

type Presses = Pick<Messages, 'press' | 'answer' | 'answerOf'>;

export function createPresses(
  core: Core,
  find: (dialog: DialogKey, messageId: number) => Message | undefined,
): Presses {
  const queries = new Map<string, { query: CallbackQuery; answer?: CallbackAnswer }>();

  /** @returns the bot whose message that is, for a person who can see it. */
  function botBehind(userId: number, dialog: DialogKey, message: Message | undefined): number {
    const place = parseDialog(dialog);
    if (!message) throw badRequest('MESSAGE_ID_INVALID');
    if (place.type === 'bot') {
      if (place.userId !== userId) throw badRequest('MESSAGE_ID_INVALID');
      return message.viaBotId ?? place.botId;
    }
    const member = core.state.members[place.peerId]?.find((member) => member.userId === userId);
    if (!member || !isInside(member) || message.fromId === undefined) throw badRequest('MESSAGE_ID_INVALID');
    return message.viaBotId ?? message.fromId;
  }

  return {
    press(userId, dialog, messageId, data) {
      const message = find(dialog, messageId);
      const botId = botBehind(userId, dialog, message);
      const buttons = message?.inlineKeyboard?.flat() ?? [];
      if (!buttons.some((button) => button.callback_data === data)) throw badRequest('DATA_INVALID');
      return core.change(() => {
        const id = core.random(8).readBigUInt64LE().toString();
        const { inlineMessageId } = message ?? {};
        const inline = inlineMessageId === undefined ? {} : { inlineMessageId };
        const query = { id, botId, userId, dialog, messageId, ...inline, data, date: core.now() };
        queries.set(id, { query });
        for (const oldest of queries.keys()) {
          if (queries.size <= KEPT_QUERIES) break;
          queries.delete(oldest);
        }
        core.emit({ type: 'callback_query', query });
        return query;
      });
    },
    answer(botId, queryId, answer) {
      const pending = queries.get(queryId);
      if (!pending || pending.answer || pending.query.botId !== botId) throw badRequest('QUERY_ID_INVALID');
      if (core.now() - pending.query.date > ANSWERABLE_SECONDS) throw badRequest('QUERY_ID_INVALID');
      core.change(() => {
        pending.answer = answer;
        core.emit({ type: 'callback_answer', queryId, userId: pending.query.userId, answer });
      });
    },
    answerOf: (queryId) => queries.get(queryId)?.answer,
  };
}
