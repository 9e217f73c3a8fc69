import type { Api } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { ApiAccess } from '../../bot/api/client.ts';
import { TokenRefused } from '../../bot/api/errors.ts';
import { connectBotApi } from '../bot-api.ts';
import { StartError } from '../start-error.ts';
import type { Setup } from './setup.ts';
import { askFor } from './settings.ts';

export interface ConnectedBot {
  api: Api;
  botInfo: UserFromGetMe;
}

/** Asks for the token until Telegram knows it. @throws GivenUp, StartError where Telegram can't be reached. */
export async function withToken(access: ApiAccess, setup: Setup): Promise<ConnectedBot> {
  const { settings, terminal, words } = setup;
  let token = settings.valid('BOT_TOKEN');
  if (token === null) terminal.say(words.plain('setup-token'), 'step');
  for (;;) {
    if (token === null) settings.assertKept('BOT_TOKEN');
    token ??= await askFor(
      'BOT_TOKEN',
      () => terminal.askSecret(words.plain('setup-token-ask')),
      'setup-token-wrong',
      setup,
    );
    try {
      const bot = await connectBotApi(token, access);
      if (token !== settings.valid('BOT_TOKEN')) settings.keep({ BOT_TOKEN: token });
      const { first_name: name, username } = bot.botInfo;
      terminal.say(words.plain('setup-token-right', { name, username }), 'done');
      return bot;
    } catch (error) {
      if (error instanceof TokenRefused) {
        terminal.say(words.plain('setup-token-refused'), 'problem');
        token = null;
        continue;
      }
      if (!(error instanceof StartError) || error.key !== 'start-bot-api-unreachable') throw error;
      terminal.say(words.plain('setup-bot-api-unreachable'), 'problem');
      const next = await terminal.choose(words.plain('setup-what-now'), [
        { value: 'again', key: 't', label: words.plain('setup-again') },
        { value: 'stop', key: 's', label: words.plain('setup-stop') },
      ]);
      if (next === 'stop') throw error;
    }
  }
}
