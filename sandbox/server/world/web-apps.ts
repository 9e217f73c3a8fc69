import { createHash } from 'node:crypto';
import type { Core } from './core.ts';
import { botDialog } from './dialog.ts';
import { badRequest } from './errors.ts';
import { signInitData } from './init-data.ts';
import { newInlineMessageId } from './inline.ts';
import type { User, WebAppOpening, WebApps } from './types.ts';
import { webAppPrivateKey, webAppPublicKey } from './web-app-key.ts';
import type { Bots, Messages } from './world.ts';

/** In memory only, like presses; the oldest are forgotten. Telegram documents no number of seconds. */
const KEPT_QUERIES = 1_000;
const DATA_BYTES = 4_096;

export function createWebApps(core: Core, messages: Messages, bots: Bots): WebApps {
  // A world that an older version began has none.
  const privateKey = (core.state.webAppPrivateKey ??= webAppPrivateKey());
  const queries = new Map<string, { userId: number; botId: number }>();

  function user(userId: number): User {
    const found = core.state.users.find(({ id }) => id === userId);
    if (!found) throw badRequest('USER_ID_INVALID');
    return found;
  }

  /** The person, as the app is told of them: slashes escaped as Telegram does. */
  function userField(userId: number, botId: number): string {
    const { id, firstName, lastName, username, languageCode } = user(userId);
    return JSON.stringify({
      id,
      first_name: firstName,
      last_name: lastName ?? '',
      ...(username !== undefined && { username }),
      language_code: languageCode,
      ...(bots.mayWriteTo(botId, userId) && { allows_write_to_pm: true }),
    }).replaceAll('/', String.raw`\/`);
  }

  function newQuery(userId: number, botId: number): string {
    const queryId = core.random(15).toString('base64url');
    queries.set(queryId, { userId, botId });
    for (const oldest of queries.keys()) {
      if (queries.size <= KEPT_QUERIES) break;
      queries.delete(oldest);
    }
    return queryId;
  }

  return {
    publicKey: webAppPublicKey(privateKey),
    open(userId, botId, opening) {
      const { isBot, botToken } = user(botId);
      if (!isBot || botToken === undefined) throw badRequest('BOT_INVALID');
      if (opening.from === 'keyboard') return { initData: '' };
      const queryId = opening.from === 'link' ? undefined : newQuery(userId, botId);
      const fields = {
        ...(queryId !== undefined && { query_id: queryId }),
        user: userField(userId, botId),
        ...linkFields(userId, botId, opening),
        auth_date: String(core.now()),
      };
      const initData = signInitData(fields, { botId, botToken, privateKey });
      return queryId === undefined ? { initData } : { initData, queryId };
    },
    sendData(userId, botId, { buttonText, data }) {
      if (data === '' || Buffer.byteLength(data) > DATA_BYTES) throw badRequest('DATA_INVALID');
      return messages.send(botDialog(botId, userId), { fromId: userId, webAppData: { buttonText, data } });
    },
    answer(botId, queryId, { message }) {
      const query = queries.get(queryId);
      if (query?.botId !== botId) throw badRequest('QUERY_ID_INVALID');
      const { userId } = query;
      const dialog = botDialog(botId, userId);
      const known =
        message.inlineKeyboard === undefined ? {} : { inlineMessageId: newInlineMessageId(core, dialog) };
      return core.change(() => {
        const sent = messages.send(dialog, { fromId: userId, viaBotId: botId, ...message, ...known });
        queries.delete(queryId);
        core.emit({ type: 'web_app_answer', queryId, userId });
        return sent;
      });
    },
  };
}

/** What is only told of apps that a link opened. */
function linkFields(userId: number, botId: number, opening: WebAppOpening): Record<string, string> {
  if (opening.from !== 'link') return {};
  const { startParam = '' } = opening;
  if (!/^[\w-]{0,512}$/.test(startParam)) throw badRequest('START_PARAM_INVALID');
  const instance = createHash('sha256').update(`${botId} ${userId}`).digest().readBigInt64LE();
  return {
    chat_instance: String(instance),
    chat_type: 'sender',
    ...(startParam !== '' && { start_param: startParam }),
  };
}
