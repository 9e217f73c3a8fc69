/** auth.importBotAuthorization: a bot logs in with the token it has for the Bot API. */
import { TelegramError } from '../../world/types.ts';
import type { RpcHandlers } from '../rpc.ts';
import { text } from './fields.ts';
import { tlAuthorization } from './tl/authorization.ts';

export const importBotAuthorization: RpcHandlers = {
  'auth.importBotAuthorization': (context, request) => {
    const bot = context.world.people.byBotToken(text(request, 'bot_auth_token'));
    if (!bot) throw new TelegramError(400, 'ACCESS_TOKEN_INVALID');
    context.world.sessions.authorize(context.keyId, bot.id);
    return tlAuthorization(context, bot);
  },
};
