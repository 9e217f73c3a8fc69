import type { Core } from './core.ts';
import { botDialog, chatDialog } from './dialog.ts';
import { badRequest } from './errors.ts';
import type { DialogKey, InlineAnswer, InlineMode, InlineQuery } from './types.ts';
import type { Bots, Messages } from './world.ts';

/** Nobody looks at the list any longer than that; Telegram documents no number. */
const ANSWERABLE_SECONDS = 15;
/** In memory only, like presses. */
const KEPT_QUERIES = 1_000;
const KEPT_ANSWERS = 1_000;

interface Asked {
  query: InlineQuery;
  answer?: InlineAnswer | undefined;
}

export function createInlineMode(core: Core, messages: Messages, bots: Bots): InlineMode {
  const queries = new Map<string, Asked>();
  const cache = new Map<string, { answer: InlineAnswer; until: number }>();

  const cacheKey = ({ botId, query, offset }: InlineQuery, userId: number | null): string =>
    JSON.stringify([botId, userId, query, offset]);

  function cached(query: InlineQuery): InlineAnswer | undefined {
    const known = [cacheKey(query, query.userId), cacheKey(query, null)].map((key) => cache.get(key));
    return known.find((entry) => entry !== undefined && entry.until > core.now())?.answer;
  }

  return {
    ask(userId, dialog, { botId, query: text, offset = '' }) {
      if (bots.settings(botId).inlineMode === 'off') throw badRequest('BOT_INLINE_DISABLED');
      const id = core.random(8).readBigUInt64LE().toString();
      const query = { id, botId, userId, dialog, query: text, offset, date: core.now() };
      const answer = cached(query);
      return core.change(() => {
        keep(queries, id, { query, answer }, KEPT_QUERIES);
        if (answer === undefined) core.emit({ type: 'inline_query', query });
        return query;
      });
    },
    answer(botId, queryId, answer, { seconds, personal }) {
      const asked = queries.get(queryId);
      if (!asked || asked.answer || asked.query.botId !== botId) throw badRequest('QUERY_ID_INVALID');
      const now = core.now();
      if (now - asked.query.date > ANSWERABLE_SECONDS) throw badRequest('QUERY_ID_INVALID');
      core.change(() => {
        asked.answer = answer;
        const key = cacheKey(asked.query, personal ? asked.query.userId : null);
        if (seconds > 0) keep(cache, key, { answer, until: now + seconds }, KEPT_ANSWERS);
        core.emit({ type: 'inline_answer', queryId, userId: asked.query.userId });
      });
    },
    answerOf: (queryId) => queries.get(queryId)?.answer,
    choose(userId, queryId, resultId) {
      const asked = queries.get(queryId);
      if (!asked || asked.query.userId !== userId) throw badRequest('QUERY_ID_INVALID');
      const result = asked.answer?.results.find(({ id }) => id === resultId);
      if (!result) throw badRequest('RESULT_ID_INVALID');
      const { botId, query, dialog } = asked.query;
      const { inlineKeyboard } = result.message;
      const known = inlineKeyboard === undefined ? {} : { inlineMessageId: newInlineMessageId(core, dialog) };
      return core.change(() => {
        const message = messages.send(dialog, {
          fromId: userId,
          viaBotId: botId,
          ...result.message,
          ...known,
        });
        if (bots.settings(botId).inlineMode !== 'without_feedback') {
          core.emit({ type: 'chosen_inline_result', choice: { resultId, botId, userId, query, ...known } });
        }
        return message;
      });
    },
    find(botId, inlineMessageId) {
      const dialog = dialogIn(inlineMessageId);
      if (dialog === undefined) return undefined;
      const message = messages.of(dialog).findLast((message) => message.inlineMessageId === inlineMessageId);
      return message?.viaBotId === botId ? message : undefined;
    },
  };
}

/** The oldest are forgotten. */
function keep<T>(map: Map<string, T>, key: string, value: T, max: number): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= max) break;
    map.delete(oldest);
  }
}

/** As at Telegram, it says where the message is, and can't be guessed. */
export function newInlineMessageId(core: Core, dialog: DialogKey): string {
  return Buffer.from(`${core.random(9).toString('base64url')} ${dialog}`).toString('base64url');
}

function dialogIn(inlineMessageId: string): DialogKey | undefined {
  const said = / (?:bot:(\d+):(\d+)|chat:(-\d+))$/.exec(Buffer.from(inlineMessageId, 'base64url').toString());
  if (!said) return undefined;
  const [, botId, userId, peerId] = said.map(Number);
  return peerId ? chatDialog(peerId) : botDialog(botId ?? 0, userId ?? 0);
}
