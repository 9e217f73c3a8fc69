import type { Method } from '../call.ts';
import { badRequest } from '../errors.ts';
import { omitUndefined } from '../json.ts';
import { readInlineResult } from './answer-inline-query.ts';

/** Articles with a text; other kinds of results are out of scope. */
export const answerWebAppQuery: Method = (call) => {
  const { world, bot, params } = call;
  const given = params.json('result', 'inline query result');
  if (given === undefined) throw badRequest("can't parse inline query result: expected an Object");
  const result = readInlineResult(call, given);
  const { inlineMessageId } = world.webApps.answer(bot.id, params.text('web_app_query_id') ?? '', result);
  return omitUndefined({ inline_message_id: inlineMessageId });
};
